package org.alongside.story;

import java.util.List;
import org.alongside.kept.Later;

/**
 * The text of a piece.
 *
 * @param html safe to show: made from Markdown, with any HTML in it cleaned; only its own page needs it
 * @param references the links in it, by their numbers
 * @param targets where each reference leads; empty until the references have been settled
 * @param sections its second-level headings
 * @param words how many there are
 */
public record Body(
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
        return new Body(html, passages, quotes, sections, references, found, words);
    }
}
