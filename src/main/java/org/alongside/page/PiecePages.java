package org.alongside.page;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alongside.catalogue.Tally;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Address;
import org.alongside.story.Kind;
import org.alongside.story.Piece;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;

/** A page for every piece. What a kind shows beside its text is in the method named after it. */
final class PiecePages {

    /** In how many stories of a collection a theme must be to count as a common thread. */
    private static final int COMMON = 2;

    private final EditionPages of;
    private final BodyHtml bodies;
    private final Citing citing;
    private final Map<Address, ClearedStory> newer = new HashMap<>();
    private final Map<Address, ClearedStory> older = new HashMap<>();

    PiecePages(EditionPages of) {
        this.of = of;
        this.bodies = new BodyHtml(of::exists);
        this.citing = new Citing(of);
        for (Kind kind : Kind.values()) {
            List<ClearedStory> stories = of.edition().of(kind);
            for (int i = 1; i < stories.size(); i++) {
                newer.put(stories.get(i).address(), stories.get(i - 1));
                older.put(stories.get(i - 1).address(), stories.get(i));
            }
        }
    }

    List<Page> all() {
        return of.edition().everything().stream().map(this::page).toList();
    }

    private Page page(ClearedStory story) {
        Kind kind = story.piece().kind();
        String template = switch (kind) {
            case STORY, REFLECTION, ARTICLE -> "piece.ftlh";
            case COLLECTION -> "collection.ftlh";
            case SERIES -> "series.ftlh";
            case PAGE -> "page.ftlh";
        };
        Function<ClearedStory, Model> special = switch (kind) {
            case STORY, REFLECTION, ARTICLE -> this::telling;
            case COLLECTION -> this::collection;
            case SERIES -> this::series;
            case PAGE -> page -> new Model();
        };
        Optional<LocalDate> changed = Optional.of(EditionPages.changed(story));
        return new Page(
                story.address(),
                template,
                changed,
                () -> common(story).withAll(special.apply(story).map()).map());
    }

    private Model common(ClearedStory story) {
        Piece piece = story.piece();
        String type = piece.kind() == Kind.PAGE ? "website" : "article";
        Model frame = of.frame()
                .around(
                        story.address(),
                        piece.heading().title(),
                        piece.heading().summary(),
                        type,
                        alternates(story));
        return frame.with("title", piece.heading().title())
                .with("summary", piece.heading().summary())
                .with("kind", piece.kind().word())
                .with("kindLabel", of.label("kind", piece.kind().word()))
                .with(
                        "kindAddress",
                        Address.section(of.language(), piece.kind().plural()).path())
                .with("date", of.words().date(piece.heading().date(), of.language()))
                .with("updated", piece.heading().updated().map(day -> of.words().date(day, of.language())))
                .with("image", piece.heading().image().map(Cards::image))
                .with("body", bodies.of(piece))
                .with(
                        "sections",
                        piece.body().sections().stream()
                                .map(section -> Map.of("id", section.id(), "title", section.title()))
                                .toList())
                .with(
                        "translations",
                        of.catalogue().translationsOf(story).stream()
                                .map(PiecePages::translation)
                                .toList())
                .with("cite", citing.words(piece))
                .with("share", citing.share(piece))
                .with("latest", Address.section(of.language(), "latest").path());
    }

    private Map<Language, Address> alternates(ClearedStory story) {
        Map<Language, Address> found = new EnumMap<>(Language.class);
        of.catalogue()
                .translationsOf(story)
                .forEach(other -> found.putIfAbsent(other.piece().language(), other.address()));
        return found;
    }

    private static Map<String, Object> translation(ClearedStory other) {
        return Map.of(
                "code", other.piece().language().code(),
                "name", other.piece().language().ownName(),
                "address", other.address().path(),
                "title", other.piece().heading().title());
    }

    private Model telling(ClearedStory story) {
        Piece piece = story.piece();
        Cards cards = of.cards();
        TellingParts parts = new TellingParts(of);
        WhereItShows showing = new WhereItShows(of);
        return new Model()
                .with("minutes", cards.minutes(piece))
                .with("place", piece.themes().place().map(place -> cards.term(Facet.PLACES, place)))
                .with("area", parts.area(piece))
                .with("series", parts.series(story))
                .with("notes", parts.notes(piece))
                .with("clips", parts.clips(piece))
                .with("event", piece.event().map(parts::event))
                .with("principles", showing.confirmed(story))
                .with("suggested", showing.suggested(story))
                .with("outcomes", cards.terms(Facet.OUTCOMES, piece.themes().outcomes()))
                .with("introduction", piece.themes().introducedBy().map(term -> cards.term(Facet.INTRODUCTIONS, term)))
                .with("levels", cards.terms(Facet.LEVELS, piece.themes().levels()))
                .with("names", parts.names(piece))
                .with("detailsChanged", piece.detailsChanged())
                .with("authors", parts.authors(piece))
                .with("sources", parts.sources(piece))
                .with("collections", parts.collections(story))
                .with("related", cards.cards(of.edition().relatedTo(story)))
                .with(
                        "previous",
                        Optional.ofNullable(older.get(story.address())).map(cards::card))
                .with("next", Optional.ofNullable(newer.get(story.address())).map(cards::card))
                .with("easyRead", of.edition().easyReadOf(story).map(PiecePages::addressOnly))
                .with("easyReadOf", parts.easyReadOf(piece))
                .with("contact", of.settings().contact())
                .with(
                        "shareStory",
                        of.frame()
                                .page("share-your-story")
                                .map(page -> page.address().path()))
                .with("jsonld", citing.structured(piece));
    }

    static Map<String, Object> addressOnly(ClearedStory story) {
        return Map.of("address", story.address().path());
    }

    private Model collection(ClearedStory story) {
        List<ClearedStory> stories = story.piece().ties().stories().stream()
                .flatMap(slug -> of.inOwnLanguage(Kind.STORY, slug.value()).stream())
                .toList();
        return new Model()
                .with("stories", of.cards().numbered(stories))
                .with(
                        "threads",
                        new Model()
                                .with("principles", threads(Facet.PRINCIPLES, stories))
                                .with("outcomes", threads(Facet.OUTCOMES, stories))
                                .map());
    }

    private List<Map<String, Object>> threads(Facet facet, List<ClearedStory> stories) {
        List<Tally> common = Tally.of(facet, stories).stream()
                .filter(tally -> tally.pieces() >= COMMON)
                .toList();
        return of.cards().counted(facet, common);
    }

    private Model series(ClearedStory story) {
        return new Model()
                .with(
                        "parts",
                        of.cards().numbered(of.edition().inSeries(story.piece().slug())));
    }
}
