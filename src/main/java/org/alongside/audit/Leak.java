package org.alongside.audit;

/**
 * Something that was found, without the words.
 *
 * @param place the byte of the file at which it starts
 */
record Leak(String rule, String what, String hint, int place) {}
