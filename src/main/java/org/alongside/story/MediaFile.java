package org.alongside.story;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a piece shows.
 *
 * @param source where it is kept
 * @param address where it will be on the site
 * @param type what it is
 * @param size of a picture
 */
public record MediaFile(Path source, Address address, MediaType type, Optional<Size> size) {}
