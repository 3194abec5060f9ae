package org.alongside.tagging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Memory;
import org.alongside.story.Passage;
import org.alongside.story.Piece;
import org.alongside.story.Story;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Term;
import org.alongside.vocabulary.Vocabularies;

/**
 * Finds what a piece shows, sentence by sentence. A passage takes its best sentence and a piece its best passage; what an
 * editor has confirmed or rejected stays as it is. Safe for many threads at once.
 */
public final class Tagger {

    private static final Comparator<Evidence> BEST_FIRST =
            Comparator.comparingDouble(Evidence::weight).reversed();

    private final Map<Language, Lexicon> lexicons;
    private final Vocabularies vocabularies;

    Tagger(Map<Language, Lexicon> lexicons, Vocabularies vocabularies) {
        this.lexicons = new EnumMap<>(Language.class);
        this.lexicons.putAll(lexicons);
        this.vocabularies = vocabularies;
    }

    /** The version of each language's lexicon; in a language that has none nothing is suggested. */
    public Map<Language, String> versions() {
        Map<Language, String> versions = new EnumMap<>(Language.class);
        lexicons.forEach((language, lexicon) -> versions.put(language, lexicon.version()));
        return versions;
    }

    public List<TaggedStory> tag(List<Story> stories) {
        return tag(stories, Memory.none());
    }

    /**
     * The same.
     *
     * @param memory of the tags that these lexicons and vocabularies have given before
     */
    public List<TaggedStory> tag(List<Story> stories, Memory<Tags> memory) {
        return stories.parallelStream()
                .map(story -> new TaggedStory(story, memory.recall(question(story.piece()), () -> tags(story.piece()))))
                .toList();
    }

    private static Fingerprint question(Piece piece) {
        StringBuilder question = new StringBuilder(piece.kind() + " " + piece.language());
        question.append(' ').append(piece.body().source().digits());
        for (List<Term> terms : List.of(
                piece.themes().principles(),
                piece.themes().rejected(),
                piece.themes().outcomes(),
                piece.themes().of(Facet.INTRODUCTIONS))) {
            question.append('\n');
            terms.forEach(term -> question.append(term.id()).append(' '));
        }
        return Fingerprint.of(question.toString());
    }

    Tags tags(Piece piece) {
        Map<Facet, Map<Term, List<Evidence>>> evidence = evidence(piece);
        return new Tags(
                tags(Facet.PRINCIPLES, piece, evidence),
                tags(Facet.OUTCOMES, piece, evidence),
                tags(Facet.INTRODUCTIONS, piece, evidence));
    }

    private List<Tag> tags(Facet facet, Piece piece, Map<Facet, Map<Term, List<Evidence>>> evidence) {
        if (facet == Facet.OUTCOMES && !piece.kind().hasOutcomes()) {
            return List.of();
        }
        List<Term> confirmed = piece.themes().of(facet);
        List<Term> rejected = facet == Facet.PRINCIPLES ? piece.themes().rejected() : List.of();
        Map<Term, List<Evidence>> found = evidence.getOrDefault(facet, Map.of());
        return vocabularies.of(facet).terms().stream()
                .filter(term -> confirmed.contains(term) || rejected.contains(term) || found.containsKey(term))
                .map(term -> {
                    List<Evidence> own = found.getOrDefault(term, List.of());
                    Tier tier = own.isEmpty() ? Tier.NONE : own.get(0).tier();
                    Tag.State state = confirmed.contains(term)
                            ? Tag.State.CONFIRMED
                            : rejected.contains(term) ? Tag.State.REJECTED : Tag.State.SUGGESTED;
                    return new Tag(term, tier, state, own);
                })
                .toList();
    }

    /** The best sentence of each passage for each term, the best first. */
    private Map<Facet, Map<Term, List<Evidence>>> evidence(Piece piece) {
        Lexicon lexicon = lexicons.get(piece.language());
        Map<Facet, Map<Term, List<Evidence>>> all = new EnumMap<>(Facet.class);
        if (lexicon == null || !piece.kind().isTelling()) {
            return all;
        }
        for (Passage passage : piece.body().passages()) {
            best(passage, lexicon)
                    .forEach((facet, terms) -> terms.forEach((term, evidence) -> {
                        if (evidence.tier() != Tier.NONE) {
                            all.computeIfAbsent(facet, f -> new HashMap<>())
                                    .computeIfAbsent(term, t -> new ArrayList<>())
                                    .add(evidence);
                        }
                    }));
        }
        all.values().forEach(terms -> terms.values().forEach(list -> list.sort(BEST_FIRST)));
        return all;
    }

    private static Map<Facet, Map<Term, Evidence>> best(Passage passage, Lexicon lexicon) {
        Map<Facet, Map<Term, Evidence>> best = new EnumMap<>(Facet.class);
        for (String sentence : Sentences.of(passage.text())) {
            for (Lexicon.Shown shown : lexicon.in(sentence)) {
                best.computeIfAbsent(shown.facet(), facet -> new HashMap<>())
                        .merge(
                                shown.term(),
                                new Evidence(passage.id(), sentence, shown.match(), shown.weight()),
                                (one, other) -> other.weight() > one.weight() ? other : one);
            }
        }
        return best;
    }
}
