package org.alongside.story;

/**
 * A picture.
 *
 * @param alt words for those who do not see it, empty if it is only decoration
 * @param credit who made it, or empty
 */
public record Image(MediaFile file, String alt, String credit) {}
