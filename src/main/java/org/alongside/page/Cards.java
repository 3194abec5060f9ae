package org.alongside.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.alongside.catalogue.Edition;
import org.alongside.catalogue.Tally;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Address;
import org.alongside.story.Image;
import org.alongside.story.Kind;
import org.alongside.story.Piece;
import org.alongside.story.Quote;
import org.alongside.story.Size;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Term;

/** The small things that stand for something bigger: a piece in a list, a term, a quotation, a day. */
final class Cards {

    /** Words that an adult reads in a minute (Brysbaert 2019 finds 238 for English non-fiction; we allow for care). */
    private static final int WORDS_A_MINUTE = 200;

    /** How many cards are held, so that a large site needs no large memory. */
    private static final int MOST = 1 << 15;

    private final Edition edition;
    private final SiteWords words;
    private final Map<Address, Shared> terms = new ConcurrentHashMap<>();
    private final Map<Address, Shared> cards = new ConcurrentHashMap<>();

    Cards(Edition edition, SiteWords words) {
        this.edition = edition;
        this.words = words;
    }

    private Language language() {
        return edition.language();
    }

    Shared card(ClearedStory story) {
        Shared known = cards.get(story.address());
        if (known == null) {
            known = new Shared(card(story.piece()));
            if (cards.size() < MOST) {
                cards.put(story.address(), known);
            }
        }
        return known;
    }

    private Map<String, Object> card(Piece piece) {
        return new Model()
                .with("address", piece.address().path())
                .with("kind", piece.kind().word())
                .with("kindLabel", words.label("kind", piece.kind().word(), language()))
                .with("title", piece.heading().title())
                .with("summary", piece.heading().summary())
                .with("date", words.date(piece.heading().date(), language()))
                .with("lang", piece.language().code())
                .with("place", piece.themes().place().map(place -> term(Facet.PLACES, place)))
                .with("principles", terms(Facet.PRINCIPLES, piece.themes().principles()))
                .with("minutes", minutes(piece))
                .with("image", piece.heading().image().map(Cards::image))
                .map();
    }

    List<Shared> cards(List<ClearedStory> stories) {
        return stories.stream().map(this::card).toList();
    }

    /** Cards with their places in a collection or series. */
    List<Map<String, Object>> numbered(List<ClearedStory> stories) {
        return IntStream.range(0, stories.size())
                .mapToObj(i -> new Model()
                        .withAll(card(stories.get(i)))
                        .with("number", i + 1)
                        .map())
                .toList();
    }

    /** How long a piece takes to read; nothing for what has hardly any text. */
    Optional<String> minutes(Piece piece) {
        int minutes = Math.round((float) piece.body().words() / WORDS_A_MINUTE);
        if (!piece.kind().isTelling() || minutes == 0) {
            return Optional.empty();
        }
        return Optional.of(words.numbered(minutes == 1 ? "minutesOne" : "minutesMany", minutes, language()));
    }

    Shared term(Facet facet, Term term) {
        return terms.computeIfAbsent(
                Address.of(language(), facet, term.id()), address -> new Shared(values(facet, term, address)));
    }

    private Map<String, Object> values(Facet facet, Term term, Address address) {
        String meaning = term.meaning().in(language());
        return new Model()
                .with("id", term.id())
                .with("number", term.number())
                .with("name", term.name().in(language()))
                .with("address", address.path())
                .with("facet", facet.plural())
                .with("meaning", Optional.of(meaning).filter(text -> !text.isEmpty()))
                .map();
    }

    List<Shared> terms(Facet facet, List<Term> terms) {
        return terms.stream().map(term -> term(facet, term)).toList();
    }

    /** A term with the number of pieces that have it. */
    Map<String, Object> counted(Facet facet, Term term, int count) {
        return new Model()
                .withAll(term(facet, term))
                .with("count", count)
                .with("countText", words.pieces(count, language()))
                .map();
    }

    List<Map<String, Object>> counted(Facet facet, List<Tally> tallies) {
        return tallies.stream()
                .map(tally -> counted(facet, tally.term(), tally.pieces()))
                .toList();
    }

    /** Quotations from different pieces, one from each, the newest pieces first. */
    List<Map<String, Object>> quotes(List<ClearedStory> stories, int most) {
        return stories.stream()
                .filter(story -> story.piece().kind() != Kind.PAGE)
                .filter(story -> !story.piece().body().quotes().isEmpty())
                .limit(most)
                .map(Cards::quote)
                .toList();
    }

    /** The shortest quotation of a piece that is more than a phrase: the one that stands best alone. */
    private static Map<String, Object> quote(ClearedStory story) {
        List<Quote> quotes = story.piece().body().quotes();
        Quote quote = quotes.stream()
                .filter(candidate -> candidate.text().length() >= 40)
                .min((one, other) ->
                        Integer.compare(one.text().length(), other.text().length()))
                .orElse(quotes.get(0));
        return Map.of(
                "text", quote.text(),
                "speaker", quote.speaker(),
                "address", story.address().path() + "#" + quote.passage(),
                "title", story.piece().heading().title());
    }

    static Map<String, Object> image(Image image) {
        return new Model()
                .with("address", image.file().address().path())
                .with("width", image.file().size().map(Size::width))
                .with("height", image.file().size().map(Size::height))
                .with("alt", image.alt())
                .with("credit", Optional.of(image.credit()).filter(credit -> !credit.isEmpty()))
                .map();
    }
}
