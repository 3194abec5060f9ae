package org.alongside.vocabulary;

/**
 * Somebody to turn to.
 *
 * @param phone as it is written for people to read
 * @param address of its website, empty if none is given
 * @param hours when it answers
 */
public record Helpline(String name, String phone, String address, Words hours) {}
