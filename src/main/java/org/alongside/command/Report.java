package org.alongside.command;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.HeldBack;

/** What a bake tells beside its findings. */
final class Report {

    private Report() {}

    /** Which kinds of piece are not on the site; nothing if all are. */
    static Optional<String> heldBack(HeldBack held) {
        String counts = Stream.of(
                        count(held.drafts(), held.drafts() == 1 ? "draft" : "drafts"),
                        count(held.inReview(), "in review"),
                        count(held.withdrawn(), "withdrawn"),
                        count(held.notYetDue(), "not yet due"),
                        count(held.expired(), "with a consent that has run out"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? Optional.empty() : Optional.of("Held back: " + counts + ".");
    }

    private static Optional<String> count(int pieces, String kind) {
        return pieces == 0 ? Optional.empty() : Optional.of(pieces + " " + kind);
    }
}
