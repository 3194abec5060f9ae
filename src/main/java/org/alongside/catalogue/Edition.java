package org.alongside.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Address;
import org.alongside.story.Kind;
import org.alongside.story.Piece;
import org.alongside.tagging.Tag;
import org.alongside.tagging.Tags;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Term;
import org.alongside.vocabulary.Vocabularies;

/** The pieces of one language. Lists are newest first; an Easy Read version stands with its original, not in lists. */
public final class Edition {

    private static final Comparator<ClearedStory> NEWEST_FIRST = Comparator.comparing(
                    (ClearedStory story) -> story.piece().heading().date())
            .reversed()
            .thenComparing(ClearedStory::address);

    private final Language language;
    private final List<ClearedStory> everything;
    private final List<ClearedStory> latest;
    private final List<ClearedStory> tellings;
    private final Map<Kind, List<ClearedStory>> byKind = new EnumMap<>(Kind.class);
    private final Map<Facet, Map<Term, List<ClearedStory>>> byTerm = new EnumMap<>(Facet.class);
    private final Map<Facet, Map<Term, List<ClearedStory>>> bySuggestion = new EnumMap<>(Facet.class);
    private final Map<String, List<ClearedStory>> bySeries = new HashMap<>();
    private final Map<Address, Integer> partNumbers = new HashMap<>();
    private final Map<Address, ClearedStory> easyReads = new HashMap<>();
    private final Map<Address, List<ClearedStory>> collections = new HashMap<>();
    private final Related related;

    Edition(Language language, List<ClearedStory> own, Vocabularies vocabularies) {
        this.language = language;
        this.everything = own.stream().sorted(NEWEST_FIRST).toList();
        for (ClearedStory story : everything) {
            if (story.piece().ties().easyReadOf().isEmpty()) {
                file(story, vocabularies);
            } else {
                Piece piece = story.piece();
                String original = piece.ties().easyReadOf().get().value();
                easyReads.put(Address.of(language, piece.kind(), original), story);
            }
        }
        bySeries.values().forEach(this::number);
        this.latest = everything.stream()
                .filter(story -> story.piece().ties().easyReadOf().isEmpty())
                .filter(story -> story.piece().kind() != Kind.PAGE)
                .toList();
        this.tellings = latest.stream()
                .filter(story -> story.piece().kind().isTelling())
                .toList();
        this.related = new Related(tellings);
    }

    private void file(ClearedStory story, Vocabularies vocabularies) {
        Piece piece = story.piece();
        byKind.computeIfAbsent(piece.kind(), kind -> new ArrayList<>()).add(story);
        piece.ties()
                .series()
                .ifPresent(series -> bySeries.computeIfAbsent(series.value(), slug -> new ArrayList<>())
                        .add(story));
        piece.ties()
                .stories()
                .forEach(slug -> collections
                        .computeIfAbsent(Address.of(language, Kind.STORY, slug.value()), address -> new ArrayList<>())
                        .add(story));
        for (Facet facet : Facet.values()) {
            for (Term term : piece.themes().of(facet)) {
                shelf(byTerm, facet, term).add(story);
                term.within()
                        .flatMap(vocabularies.of(facet)::find)
                        .ifPresent(wider -> shelf(byTerm, facet, wider).add(story));
            }
        }
        for (Facet facet : Tags.LOOKED_FOR) {
            for (Tag tag : story.tags().of(facet)) {
                if (tag.isStrongSuggestion()) {
                    shelf(bySuggestion, facet, tag.term()).add(story);
                }
            }
        }
    }

    private void number(List<ClearedStory> series) {
        series.sort(NEWEST_FIRST.reversed());
        int number = 0;
        for (ClearedStory part : series) {
            partNumbers.put(part.address(), ++number);
        }
    }

    private static List<ClearedStory> shelf(Map<Facet, Map<Term, List<ClearedStory>>> shelves, Facet facet, Term term) {
        return shelves.computeIfAbsent(facet, f -> new HashMap<>()).computeIfAbsent(term, t -> new ArrayList<>());
    }

    public Language language() {
        return language;
    }

    /** Every piece that has a page, Easy Read versions and standing pages included. */
    public List<ClearedStory> everything() {
        return everything;
    }

    /** Stories, reflections and articles. */
    public List<ClearedStory> tellings() {
        return tellings;
    }

    /** Everything that is news: all but standing pages. */
    public List<ClearedStory> latest() {
        return latest;
    }

    public List<ClearedStory> of(Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The pieces with a term; those of a neighbourhood are also those of its council area. */
    public List<ClearedStory> with(Facet facet, Term term) {
        return byTerm.getOrDefault(facet, Map.of()).getOrDefault(term, List.of());
    }

    private List<ClearedStory> suggesting(Facet facet, Term term) {
        return bySuggestion.getOrDefault(facet, Map.of()).getOrDefault(term, List.of());
    }

    /** A term seen from every side, which is looked for when somebody asks. */
    public Profile profile(Facet facet, Term term) {
        return Profile.of(facet, term, with(facet, term), suggesting(facet, term));
    }

    public Optional<ClearedStory> find(Kind kind, String slug) {
        return of(kind).stream()
                .filter(story -> story.piece().slug().equals(slug))
                .findFirst();
    }

    /** The pieces of a series, oldest first. */
    public List<ClearedStory> inSeries(String slug) {
        return bySeries.getOrDefault(slug, List.of());
    }

    /** Which part of its series a piece is, from 1. */
    public Optional<Integer> partNumber(ClearedStory story) {
        return Optional.ofNullable(partNumbers.get(story.address()));
    }

    /** The collections that a story is in. */
    public List<ClearedStory> collectionsWith(ClearedStory story) {
        return collections.getOrDefault(story.address(), List.of());
    }

    public Optional<ClearedStory> easyReadOf(ClearedStory story) {
        return Optional.ofNullable(easyReads.get(story.address()));
    }

    /** Other pieces that share the most with one, the nearest first. */
    public List<ClearedStory> relatedTo(ClearedStory story) {
        return related.to(story);
    }
}
