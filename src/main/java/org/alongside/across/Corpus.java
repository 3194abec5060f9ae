package org.alongside.across;

import java.util.List;
import org.alongside.across.Quotations.Met;
import org.alongside.story.Story;

/**
 * The pieces that are held against one another.
 *
 * @param stories in an order that is always the same; a pair is told at the later of the two
 * @param traces what is kept of each for comparing
 * @param met quotations whose words stand in another piece
 * @param k how many stories have to share a combination; 0 if nobody asks
 */
record Corpus(List<Story> stories, List<Trace> traces, List<Met> met, Kin kin, int k) {

    int size() {
        return stories.size();
    }
}
