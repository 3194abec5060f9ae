package org.alongside.source;

/** How much a finding matters: an error keeps a piece from being published, a warning does not. */
public enum Level {
    ERROR,
    WARNING;

    /** The word that people and machines read. */
    public String word() {
        return switch (this) {
            case ERROR -> "error";
            case WARNING -> "warning";
        };
    }
}
