package org.alongside.story;

import org.alongside.source.Location;

/**
 * A link as its author wrote it.
 *
 * @param shown whether what it leads to is a picture on the page, which must be a file of ours: a page loads nothing from
 *     elsewhere
 */
public record Reference(String written, Location at, boolean shown) {}
