package org.alongside.story;

import org.alongside.source.Location;

/** A link as its author wrote it. */
public record Reference(String written, Location at) {}
