package org.alongside;

/** x */
public final class Alongside {
    private Alongside() {}
    public static void main(String[] args) {}
}
