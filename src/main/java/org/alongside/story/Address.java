package org.alongside.story;

import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;

/**
 * Where a page or file is on the site.
 *
 * @param path from the site's root, without a leading slash; a page's ends in one, the home page's is empty
 */
public record Address(String path) implements Comparable<Address> {

    /** The home page of a language: English at the root, others in a folder. */
    public static Address home(Language language) {
        return new Address(language == Language.DEFAULT ? "" : language.code() + "/");
    }

    /** A page directly under the home page. */
    public static Address section(Language language, String name) {
        return home(language).below(name);
    }

    public static Address of(Language language, Kind kind, String slug) {
        Address parent = kind == Kind.PAGE ? home(language) : section(language, kind.plural());
        return parent.below(slug);
    }

    public static Address of(Language language, Facet facet, String id) {
        return section(language, facet.plural()).below(id);
    }

    /** A page under this one. */
    public Address below(String name) {
        return new Address(path + name + "/");
    }

    /** A file under this page. */
    public Address file(String name) {
        return new Address(path + name);
    }

    public boolean isPage() {
        return path.isEmpty() || path.endsWith("/");
    }

    /** The file that holds it. */
    public String outputFile() {
        return isPage() ? path + "index.html" : path;
    }

    /** The way from this page to the site's root: {@code ./}, {@code ../}, {@code ../../} and so on. */
    public String toRoot() {
        int depth = (int) path.chars().filter(c -> c == '/').count();
        return depth == 0 ? "./" : "../".repeat(depth);
    }

    @Override
    public int compareTo(Address other) {
        return path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return "/" + path;
    }
}
