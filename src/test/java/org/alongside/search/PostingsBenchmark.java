package org.alongside.search;

import java.util.Arrays;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The list of one term that a tenth of 10,000 pieces have: {@code src/bench/README.md} says how to run it. */
@State(Scope.Benchmark)
public class PostingsBenchmark {

    private static final int DOCUMENTS = 1000;
    private static final int BETWEEN = 10;
    private static final int PASSAGES = 20;
    private static final int WORDS = 120;
    private static final int MOST = 4;

    private final long[][] occurrences = new long[DOCUMENTS][];
    private final Postings postings;

    public PostingsBenchmark() {
        Random random = new Random(1);
        for (int document = 0; document < DOCUMENTS; document++) {
            occurrences[document] = occurrences(random);
        }
        postings = encode();
    }

    private static long[] occurrences(Random random) {
        Occurrences found = new Occurrences();
        int many = 1 + random.nextInt(MOST);
        for (int i = 0; i < many; i++) {
            found.add(0, random.nextInt(PASSAGES), random.nextInt(WORDS));
        }
        return Arrays.copyOf(found.sorted(), many);
    }

    @Benchmark
    public Postings encode() {
        PostingsLog log = new PostingsLog();
        for (int document = 0; document < DOCUMENTS; document++) {
            log.add(0, document * BETWEEN, 1, occurrences[document], 0, occurrences[document].length);
        }
        return log.byTerm().get(0);
    }

    /** Reads it and writes it again as the columns of a shard. */
    @Benchmark
    public Postings.Columns spread() {
        Postings.Columns columns = new Postings.Columns();
        postings.spread(-1, columns);
        return columns;
    }
}
