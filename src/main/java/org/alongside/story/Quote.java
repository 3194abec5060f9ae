package org.alongside.story;

/**
 * Somebody's own words, which other pages can show.
 *
 * @param passage the id of the passage that they are
 * @param speaker the name under them
 */
public record Quote(String passage, String text, String speaker) {}
