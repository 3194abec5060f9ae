package org.alongside.story;

import java.util.List;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Later;

/**
 * The text of a piece.
 *
 * @param source what it was read from: two bodies with the same one say the same, wherever their files are
 * @param html safe to show: made from Markdown, with any HTML in it cleaned; only its own page needs it
 * @param references the links in it, by their numbers
 * @param targets where each reference leads; empty until the references have been settled
 * @param sections its second-level headings
 * @param words how many there are
 */
public record Body(
        Fingerprint source,
        Later<LinkedHtml> html,
        List<Passage> passages,
        List<Quote> quotes,
        List<Section> sections,
        List<Reference> references,
        List<Target> targets,
        int words) {

    /** A heading that can be linked to. */
    public record Section(String id, String title) {}

    public Body settled(List<Target> found) {
        return new Body(source, html, passages, quotes, sections, references, found, words);
    }
}
