package org.alongside.story;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Somebody who is named in a piece.
 *
 * @param ownName whether this is their own name, with their consent, and not a changed one
 */
public record Person(String name, Role role, boolean ownName) {

    /** Who they are in it. */
    public enum Role {
        PERSON,
        FAMILY,
        NEIGHBOUR,
        COORDINATOR,
        PROFESSIONAL,
        LEADER,
        AUTHOR;

        /** The word that front matter uses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static List<String> words() {
            return Arrays.stream(values()).map(Role::word).toList();
        }
    }
}
