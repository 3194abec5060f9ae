package org.alongside.site;

/** A folder that cannot be worked with, said in words for the person at the keyboard. */
public final class UnusableFolder extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableFolder(String message) {
        super(message);
    }

    public UnusableFolder(String message, Throwable cause) {
        super(message, cause);
    }
}
