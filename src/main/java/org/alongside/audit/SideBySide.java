package org.alongside.audit;

/**
 * A text and what it becomes once it is decoded, searched at once. Between two signs both are the same: there the automaton
 * soon is in one state for both, however differently they began, and from then on it can only go the same way. So nearly
 * all of the text is gone through once.
 */
final class SideBySide {

    private final View view;
    private final Automaton.Walk text;
    private final Automaton.Walk decoded;

    private SideBySide(Automaton automaton, View text, View decoded) {
        this.view = decoded;
        this.text = automaton.walk(text.bytes(), text.length());
        this.decoded = automaton.walk(decoded.bytes(), decoded.length());
    }

    /** Whether any pattern is in one of them. */
    static boolean isIn(Automaton automaton, View text, View decoded) {
        SideBySide both = new SideBySide(automaton, text, decoded);
        return decoded.isFrom(text) ? both.isFound() : both.text.isFound() || both.decoded.isFound();
    }

    private boolean isFound() {
        for (int run = 0; run < view.runs(); run++) {
            if (view.origin(run) >= 0) {
                text.goTo(view.origin(run));
                together(view.start(run + 1), view.origin(run) - view.start(run));
            }
            decoded.goTo(view.start(run + 1));
        }
        return text.isFound() || decoded.isFound();
    }

    /**
     * Goes on in both to where they are in the same state, and from there in the text alone.
     *
     * @param end of the stretch in what is decoded
     * @param ahead how much further on the same byte stands in the text
     */
    private void together(int end, int ahead) {
        int same = behindAscii(end);
        while (decoded.at() < same && !text.hasFound() && !decoded.hasFound()) {
            if (text.at() < decoded.at() + ahead) {
                text.goTo(text.at() + 1);
            } else if (text.at() > decoded.at() + ahead || text.state() != decoded.state()) {
                decoded.goTo(decoded.at() + 1);
            } else {
                text.goTo(same + ahead);
                decoded.jump(same, text.state());
            }
        }
    }

    /** What stands behind a stretch may end a character that begins in it, and in the text something else stands there. */
    private int behindAscii(int end) {
        byte[] bytes = view.bytes();
        int last = end;
        while (last > decoded.at() && bytes[last - 1] < 0) {
            last--;
        }
        return last;
    }
}
