package org.alongside.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.catalogue.Profile;
import org.alongside.catalogue.ShownPassage;
import org.alongside.clearance.ClearedStory;
import org.alongside.tagging.Evidence;
import org.alongside.tagging.Tag;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Term;

/** The words behind a principle: on the page of a piece as links into it, on the principle's page as passages. */
final class WhereItShows {

    private static final int SENTENCES = 2;
    private static final int PASSAGES = 6;

    /** A longer sentence is cut: it is there to be recognised, and its passage is one step away. */
    private static final int LONGEST = 260;

    private final EditionPages of;

    WhereItShows(EditionPages of) {
        this.of = of;
    }

    /** The principles that an editor has confirmed, each with the sentences that show it. */
    List<Map<String, Object>> confirmed(ClearedStory story) {
        List<Term> confirmed = story.piece().themes().principles();
        return confirmed.stream()
                .map(term -> shown(term, story.tags().of(Facet.PRINCIPLES, term)))
                .toList();
    }

    /** The principles that only the words show. */
    List<Map<String, Object>> suggested(ClearedStory story) {
        return story.tags().strongSuggestions(Facet.PRINCIPLES).stream()
                .map(tag -> shown(tag.term(), Optional.of(tag)))
                .toList();
    }

    private Map<String, Object> shown(Term term, Optional<Tag> tag) {
        return new Model()
                .withAll(of.cards().term(Facet.PRINCIPLES, term))
                .with(
                        "sentences",
                        tag.map(WhereItShows::clearest).orElse(List.of()).stream()
                                .limit(SENTENCES)
                                .map(WhereItShows::sentence)
                                .toList())
                .map();
    }

    /** The sentences of the tag's own tier: beside one that shows a principle, one that may show it says little. */
    private static List<Evidence> clearest(Tag tag) {
        return tag.evidence().stream()
                .filter(evidence -> evidence.tier() == tag.tier())
                .toList();
    }

    private static Map<String, Object> sentence(Evidence evidence) {
        return Map.of("address", "#" + evidence.passage(), "text", cut(evidence.sentence()));
    }

    private static String cut(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int space = sentence.lastIndexOf(' ', LONGEST);
        return sentence.substring(0, space < 0 ? LONGEST : space) + " …";
    }

    /** The best passages, of different pieces. */
    List<Map<String, Object>> passages(Profile profile) {
        return profile.passages().stream().limit(PASSAGES).map(this::passage).toList();
    }

    private Map<String, Object> passage(ShownPassage shown) {
        ClearedStory story = shown.story();
        String text = shown.text();
        String sentence = shown.evidence().sentence();
        int start = Math.max(0, text.indexOf(sentence));
        return new Model()
                .with("before", text.substring(0, start))
                .with("sentence", sentence)
                .with("after", text.substring(start + sentence.length()))
                .with("address", story.address().path() + "#" + shown.evidence().passage())
                .with("title", story.piece().heading().title())
                .with(
                        "place",
                        story.piece().themes().place().map(place -> place.name().in(of.language())))
                .with("suggested", shown.suggested())
                .map();
    }
}
