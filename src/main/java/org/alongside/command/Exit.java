package org.alongside.command;

/** What a command tells the shell. */
final class Exit {

    /** All is well. */
    static final int FINE = 0;

    /** There are findings of level error. */
    static final int FINDINGS = 1;

    /** The command was used wrongly, or a folder cannot be worked with. */
    static final int UNUSABLE = 2;

    private Exit() {}
}
