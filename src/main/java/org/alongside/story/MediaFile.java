package org.alongside.story;

import java.nio.file.Path;

/**
 * A file that a piece shows.
 *
 * @param source where it is kept
 * @param address where it will be on the site
 * @param type what it is
 */
public record MediaFile(Path source, Address address, MediaType type) {}
