package org.alongside.story;

/** How large a picture is shown, in pixels: as readers see it, turned the right way up. */
public record Size(int width, int height) {}
