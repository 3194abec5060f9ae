package org.alongside.across;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.across.Attributes.Told;
import org.alongside.source.Finding;
import org.alongside.source.Level;
import org.alongside.source.Location;
import org.alongside.story.Kind;
import org.alongside.story.Piece;
import org.alongside.vocabulary.Term;

/**
 * A place together with two or more of age band, condition and family, as fewer than k stories have it: k-anonymity
 * (Sweeney 2002), with the stories of the site for a population. Where more than half of the stories are so, as in every
 * young collection, the site is told once and the stories are not.
 */
final class UniqueCombinationRule implements CrossRule {

    /** With the place this many more: a place and an age are many people. */
    private static final int FEWEST = 2;

    /** Where {@code anonymity.k} is set. */
    private static final String SETTINGS = "jbake.properties";

    private static final List<Told> MASKS =
            List.of(new Told(1, 1, 1), new Told(1, 1, 0), new Told(1, 0, 1), new Told(0, 1, 1));

    private record Combination(String place, Told told) {}

    @Override
    public String id() {
        return "anonymity.unique-combination";
    }

    @Override
    public boolean isOn(Corpus corpus) {
        return corpus.k() > 0;
    }

    @Override
    public List<Finding> in(Corpus corpus, Exceptions exceptions) {
        Map<Combination, Integer> shared = new HashMap<>();
        BitSet telling = new BitSet();
        for (int i = 0; i < corpus.size(); i++) {
            Optional<Combination> whole = combination(i, corpus);
            if (whole.isPresent()) {
                telling.set(i);
                parts(whole.get()).forEach(part -> shared.merge(part, 1, Integer::sum));
            }
        }
        List<Integer> few = telling.stream()
                .filter(i -> combination(i, corpus)
                        .filter(whole -> shared.getOrDefault(whole, 0) < corpus.k())
                        .isPresent())
                .filter(i -> !exceptions.allows(id(), i))
                .boxed()
                .toList();
        if (2 * few.size() > telling.cardinality() && few.size() > 1) {
            return List.of(summary(few.size(), corpus.k()));
        }
        return few.stream().map(i -> finding(i, corpus)).toList();
    }

    /** All that a story tells, if that is enough. A version of a story is the same person, who is counted once. */
    private static Optional<Combination> combination(int number, Corpus corpus) {
        Piece piece = corpus.stories().get(number).piece();
        Optional<String> place = piece.themes().place().map(Term::id);
        Told told = corpus.traces().get(number).told();
        boolean counts = piece.kind() == Kind.STORY
                && corpus.kin().original(number) == number
                && Attributes.names(told).size() >= FEWEST;
        return place.filter(any -> counts).map(id -> new Combination(id, told));
    }

    /** What a story tells, and all parts of it that are enough: it is one more of those who tell no more than this. */
    private static List<Combination> parts(Combination whole) {
        return MASKS.stream()
                .map(mask -> masked(whole.told(), mask))
                .filter(told -> Attributes.names(told).size() >= FEWEST)
                .distinct()
                .map(told -> new Combination(whole.place(), told))
                .toList();
    }

    private static Told masked(Told told, Told mask) {
        return new Told(
                mask.age() == 1 ? told.age() : Attributes.UNTOLD,
                mask.condition() == 1 ? told.condition() : Attributes.UNTOLD,
                mask.family() == 1 ? told.family() : Attributes.UNTOLD);
    }

    private Finding finding(int number, Corpus corpus) {
        List<String> names = new ArrayList<>(List.of("place"));
        names.addAll(Attributes.names(corpus.traces().get(number).told()));
        String last = names.remove(names.size() - 1);
        return new Finding(
                corpus.stories().get(number).at(),
                Level.WARNING,
                id(),
                "fewer than " + corpus.k() + " stories have the same " + String.join(", ", names) + " and " + last,
                "tell one of them more widely, or leave one out");
    }

    private Finding summary(int few, int k) {
        return new Finding(
                Location.startOf(SETTINGS),
                Level.WARNING,
                id(),
                few
                        + " stories, more than half of those that tell so much, have a place, age band, condition and family that"
                        + " fewer than " + k + " share",
                "in so small a collection a person has to judge each; ask for fewer with `anonymity.k`, or for none with 0");
    }
}
