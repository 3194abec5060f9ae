package org.alongside.search;

import java.util.List;
import java.util.Set;
import org.alongside.story.Passage;

/** Turns documents in a row into the postings of their terms. For one thread. */
final class Inverter {

    /** The passage of what stands above the text: the title, the summary and the labels, each from an offset of its own. */
    static final int HEADING = 0;

    private static final int SUMMARY_FROM = 1 << 10;
    private static final int LABELS_FROM = 1 << 12;

    /** No phrase reaches from one label to the next. */
    private static final int BETWEEN_LABELS = 16;

    private final WordTable words;
    private final double meanWords;
    private final Occurrences occurrences = new Occurrences();
    private final PostingsLog log = new PostingsLog();

    private Inverter(Analysis analysis, double meanWords) {
        this.words = new WordTable(analysis);
        this.meanWords = meanWords;
    }

    /**
     * What came of some documents.
     *
     * @param words that were met, with the numbers of their terms
     * @param postings of each term by its number
     */
    record Inverted(WordTable words, List<Postings> postings) {}

    /**
     * Inverts documents.
     *
     * @param documents in the order of their numbers
     * @param meanWords how long the texts are in the middle
     */
    static Inverted invert(List<Document> documents, Analysis analysis, double meanWords) {
        Inverter inverter = new Inverter(analysis, meanWords);
        documents.forEach(inverter::add);
        return new Inverted(inverter.words, inverter.log.byTerm());
    }

    private void add(Document document) {
        occurrences.clear();
        read(document.piece().heading().title(), HEADING, 0);
        read(document.piece().heading().summary(), HEADING, SUMMARY_FROM);
        int offset = LABELS_FROM;
        for (String label : document.labels()) {
            offset = read(label, HEADING, offset) + BETWEEN_LABELS;
        }
        int length = 0;
        for (Passage passage : document.passages()) {
            length += read(passage.text(), Document.number(passage), 0);
        }
        invert(document, Weights.length(length, meanWords));
    }

    /** Where the words end. */
    private int read(String text, int passage, int from) {
        Tokens tokens = new Tokens(text);
        int offset = from;
        while (tokens.next()) {
            int term = words.term(tokens);
            if (term != WordTable.NONE) {
                occurrences.add(term, passage, offset);
            }
            offset++;
        }
        return offset;
    }

    private void invert(Document document, double length) {
        boolean[] quoted = quoted(document);
        long[] sorted = occurrences.sorted();
        for (int from = 0; from < occurrences.size(); ) {
            int term = Occurrences.term(sorted[from]);
            int to = from;
            double weight = 0;
            for (; to < occurrences.size() && Occurrences.term(sorted[to]) == term; to++) {
                weight += weight(sorted[to], quoted, length);
            }
            log.add(term, document.number(), Weights.level(weight), sorted, from, to);
            from = to;
        }
    }

    private static boolean[] quoted(Document document) {
        Set<String> ids = document.quoted();
        List<Passage> passages = document.passages();
        boolean[] quoted = new boolean[passages.isEmpty() ? 1 : 1 + Document.number(passages.get(passages.size() - 1))];
        if (!ids.isEmpty()) {
            passages.forEach(passage -> quoted[Document.number(passage)] = ids.contains(passage.id()));
        }
        return quoted;
    }

    private static double weight(long occurrence, boolean[] quoted, double length) {
        int passage = Occurrences.passage(occurrence);
        if (passage != HEADING) {
            return (quoted[passage] ? Weights.QUOTE : Weights.TEXT) / length;
        }
        int offset = Occurrences.offset(occurrence);
        return offset < SUMMARY_FROM ? Weights.TITLE : offset < LABELS_FROM ? Weights.SUMMARY : Weights.LABEL;
    }
}
