package org.alongside.anonymity;

import java.util.List;
import org.alongside.source.Level;

/**
 * One way in which a text could give somebody away. A rule finds places and never says what stands there, because findings
 * are read by strangers too.
 */
public interface Rule {

    /** The stable name by which an editor can allow an exception: {@code anonymity.phone}. */
    String id();

    /** Whether it keeps a piece from being published or asks an editor to look. */
    Level level();

    /** What was found, in a few words without the words found: "a telephone number". */
    String fact();

    /** What to write instead. */
    String hint();

    /** Where a text does this. */
    List<Span> in(Reading reading);
}
