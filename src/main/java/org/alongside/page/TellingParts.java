package org.alongside.page;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Address;
import org.alongside.story.Citation;
import org.alongside.story.Clip;
import org.alongside.story.Event;
import org.alongside.story.Kind;
import org.alongside.story.MediaFile;
import org.alongside.story.Person;
import org.alongside.story.Piece;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Helpline;
import org.alongside.vocabulary.Term;

/** What stands around the text of a story, reflection or article. */
final class TellingParts {

    private final EditionPages of;

    TellingParts(EditionPages of) {
        this.of = of;
    }

    /** The council area of a piece's neighbourhood. */
    Optional<Map<String, Object>> area(Piece piece) {
        return piece.themes()
                .place()
                .flatMap(Term::within)
                .flatMap(of.catalogue().vocabularies().of(Facet.PLACES)::find)
                .map(area -> of.cards().term(Facet.PLACES, area));
    }

    Optional<Map<String, Object>> series(ClearedStory story) {
        return story.piece()
                .ties()
                .series()
                .flatMap(slug -> of.inOwnLanguage(Kind.SERIES, slug.value()))
                .flatMap(series -> of.edition().partNumber(story).map(number -> series(series, number - 1)));
    }

    private Map<String, Object> series(ClearedStory series, int index) {
        List<ClearedStory> parts = of.edition().inSeries(series.piece().slug());
        return new Model()
                .with("title", series.piece().heading().title())
                .with("address", series.address().path())
                .with("number", index + 1)
                .with("count", parts.size())
                .with("previous", part(parts, index - 1))
                .with("next", part(parts, index + 1))
                .map();
    }

    private Optional<Map<String, Object>> part(List<ClearedStory> parts, int index) {
        return index < 0 || index >= parts.size()
                ? Optional.empty()
                : Optional.of(of.cards().card(parts.get(index)));
    }

    /** The content notes; a helpline that several of them name stands under the first. */
    List<Map<String, Object>> notes(Piece piece) {
        Set<Helpline> shown = new HashSet<>();
        return piece.themes().contentNotes().stream()
                .map(note -> note(note, shown))
                .toList();
    }

    private Map<String, Object> note(Term note, Set<Helpline> shown) {
        return new Model()
                .with("name", note.name().in(of.language()))
                .with("meaning", note.meaning().in(of.language()))
                .with(
                        "helplines",
                        note.helplines().stream()
                                .filter(shown::add)
                                .map(this::helpline)
                                .toList())
                .map();
    }

    private Map<String, Object> helpline(Helpline helpline) {
        String digits = helpline.phone().replace(" ", "");
        return new Model()
                .with("name", helpline.name())
                .with("phone", helpline.phone())
                .with("tel", Optional.of(digits).filter(number -> number.matches("\\+?\\d{3,15}")))
                .with("url", Optional.of(helpline.address()).filter(address -> !address.isEmpty()))
                .with("hours", helpline.hours().in(of.language()))
                .map();
    }

    List<Map<String, Object>> clips(Piece piece) {
        return piece.clips().stream().map(this::clip).toList();
    }

    private Map<String, Object> clip(Clip clip) {
        return new Model()
                .with("title", clip.title())
                .with("src", clip.file().map(TellingParts::path))
                .with("type", clip.file().map(file -> file.type().name()))
                .with("url", clip.address())
                .with("video", clip.isVideo())
                .with("length", clip.length())
                .with("captions", clip.captions().map(TellingParts::path))
                .with("captionsLang", of.language().code())
                .with("poster", clip.poster().map(TellingParts::path))
                .with("speaker", clip.speaker())
                .with("transcript", clip.transcript())
                .map();
    }

    private static String path(MediaFile file) {
        return file.address().path();
    }

    Map<String, Object> event(Event event) {
        return new Model()
                .with("title", event.title())
                .with("date", event.date().map(day -> of.words().date(day, of.language())))
                .with("place", event.place())
                .map();
    }

    /** Whose names the text uses: {@code changed}, {@code mixed}, {@code own}, or {@code none}. */
    String names(Piece piece) {
        long own = piece.cast().stream().filter(Person::ownName).count();
        if (piece.cast().isEmpty()) {
            return "none";
        }
        return own == 0 ? "changed" : own == piece.cast().size() ? "own" : "mixed";
    }

    List<String> authors(Piece piece) {
        return piece.cast().stream()
                .filter(person -> person.role() == Person.Role.AUTHOR)
                .map(Person::name)
                .toList();
    }

    List<Map<String, Object>> sources(Piece piece) {
        return piece.sources().stream().map(this::source).toList();
    }

    private Map<String, Object> source(Citation source) {
        return new Model()
                .with("title", source.title())
                .with("publisher", source.publisher())
                .with("date", source.date().map(day -> of.words().date(day, of.language())))
                .with("url", source.address())
                .map();
    }

    /** The collections that a story is in, and its number in each. */
    List<Map<String, Object>> collections(ClearedStory story) {
        return of.edition().collectionsWith(story).stream()
                .map(collection -> new Model()
                        .with("title", collection.piece().heading().title())
                        .with("address", collection.address().path())
                        .with("number", numberIn(collection, story))
                        .map())
                .toList();
    }

    private int numberIn(ClearedStory collection, ClearedStory story) {
        List<Address> stories = collection.piece().ties().stories().stream()
                .flatMap(slug -> of.inOwnLanguage(Kind.STORY, slug.value()).stream())
                .map(ClearedStory::address)
                .toList();
        return IntStream.range(0, stories.size())
                .filter(i -> stories.get(i).equals(story.address()))
                .map(i -> i + 1)
                .findFirst()
                .orElse(0);
    }

    Optional<Map<String, Object>> easyReadOf(Piece piece) {
        return piece.ties()
                .easyReadOf()
                .flatMap(slug -> of.edition().find(piece.kind(), slug.value()))
                .map(PiecePages::addressOnly);
    }
}
