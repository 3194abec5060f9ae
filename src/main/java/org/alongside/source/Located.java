package org.alongside.source;

/** A value together with the place where its author wrote it. */
public record Located<T>(T value, Location at) {}
