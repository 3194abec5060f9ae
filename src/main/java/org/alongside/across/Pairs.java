package org.alongside.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alongside.source.Finding;
import org.alongside.source.Level;

/** What a rule finds between two pieces. Of each piece only the likest before it is told, so that nobody is flooded. */
final class Pairs {

    private static final int NONE = -1;

    private final String rule;
    private final Corpus corpus;
    private final Exceptions exceptions;
    private final int[] others;
    private final double[] likeness;

    Pairs(String rule, Corpus corpus, Exceptions exceptions) {
        this.rule = rule;
        this.corpus = corpus;
        this.exceptions = exceptions;
        this.others = new int[corpus.size()];
        this.likeness = new double[corpus.size()];
        Arrays.fill(others, NONE);
    }

    /** Notes a pair, unless one of the two may be like the other. */
    void add(int one, int other, double alike) {
        boolean allowed = exceptions.allows(rule, one);
        allowed = exceptions.allows(rule, other) || allowed; // both are asked: both are then used
        int later = Math.max(one, other);
        int earlier = Math.min(one, other);
        boolean nearer = alike > likeness[later] || (alike == likeness[later] && earlier < others[later]);
        if (!allowed && (others[later] == NONE || nearer)) {
            others[later] = earlier;
            likeness[later] = alike;
        }
    }

    boolean has(int story) {
        return others[story] != NONE;
    }

    /** A finding for each piece that is like one before it; the hint ends with that one's file. */
    List<Finding> findings(String fact, String hint) {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < others.length; i++) {
            if (others[i] != NONE) {
                String file = corpus.stories().get(others[i]).at().file();
                findings.add(new Finding(
                        corpus.stories().get(i).at(), Level.WARNING, rule, fact, hint + "; the other is " + file));
            }
        }
        return findings;
    }
}
