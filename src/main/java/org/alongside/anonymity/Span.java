package org.alongside.anonymity;

/** From one character of a text up to, but not with, another. */
public record Span(int start, int end) {}
