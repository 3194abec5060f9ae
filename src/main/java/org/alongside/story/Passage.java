package org.alongside.story;

/**
 * A paragraph, list item or quotation: the unit that evidence points at.
 *
 * @param id {@code p1}, {@code p2} … from the top of the body; headings do not count
 * @param text its words without markup
 */
public record Passage(String id, String text) {

    /** All pieces have the same ids, and a large site has half a million of them. */
    public Passage {
        id = id.intern();
    }
}
