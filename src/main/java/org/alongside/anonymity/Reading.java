package org.alongside.anonymity;

import java.util.Set;

/**
 * A text and what may stand in it.
 *
 * @param text as its author wrote it, Markdown and all
 * @param folded the same text, character for character, in which every kind of space is a space, every hyphen and dash
 *     {@code -}, every apostrophe {@code '}, and full-width letters and digits are plain ones; rules look here
 * @param cast names that the piece declares, as they are written in its {@code cast}
 * @param known names of places, organisations and helplines that everybody may know, in small letters
 * @param knownNumbers telephone numbers of public helplines, digits only
 */
public record Reading(String text, String folded, Set<String> cast, Set<String> known, Set<String> knownNumbers) {

    public static Reading of(String text, Set<String> cast, Set<String> known, Set<String> knownNumbers) {
        return new Reading(text, Folding.of(text), cast, known, knownNumbers);
    }
}
