package org.alongside.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.alongside.story.Address;
import org.alongside.story.Piece;
import org.alongside.story.Size;
import org.alongside.story.Target;

/** Closes the links of a text for the page that it is shown on. A link to what is not on the site becomes plain words. */
final class BodyHtml {

    private final Predicate<Address> exists;

    BodyHtml(Predicate<Address> exists) {
        this.exists = exists;
    }

    String of(Piece piece) {
        String root = piece.address().toRoot();
        List<Target> targets = piece.body().targets();
        return piece.body()
                .html()
                .get()
                .closed(
                        number -> address(targets.get(number), piece.address(), root),
                        number -> size(targets.get(number)));
    }

    private static Optional<Size> size(Target target) {
        return target instanceof Target.File file ? file.media().size() : Optional.empty();
    }

    private String address(Target target, Address self, String root) {
        if (target instanceof Target.Page page) {
            if (page.address().equals(self) && !page.fragment().isEmpty()) {
                return escape(page.fragment());
            }
            return exists.test(page.address()) ? escape(root + page.address().path() + page.fragment()) : "";
        }
        if (target instanceof Target.File file) {
            return escape(root + file.media().address().path());
        }
        return target instanceof Target.Elsewhere elsewhere ? escape(elsewhere.address()) : "";
    }

    private static String escape(String value) {
        return value.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
