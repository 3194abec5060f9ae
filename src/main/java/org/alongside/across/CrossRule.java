package org.alongside.across;

import java.util.List;
import org.alongside.source.Finding;

/** One way in which pieces give away together what each keeps to itself. A finding names files, and never what they say. */
interface CrossRule {

    /** The stable name by which an editor can allow an exception: {@code anonymity.same-episode}. */
    String id();

    /** Whether it is asked for; an exception for a rule that is not is no slip. */
    default boolean isOn(Corpus corpus) {
        return true;
    }

    /** What it finds, in any order. */
    List<Finding> in(Corpus corpus, Exceptions exceptions);
}
