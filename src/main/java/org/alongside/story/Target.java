package org.alongside.story;

/** Where a link leads. */
public sealed interface Target {

    /** To a page of the site; {@code fragment} is empty or starts with {@code #}. */
    record Page(Address address, String fragment) implements Target {}

    /** To a file that the piece shows. */
    record File(MediaFile media) implements Target {}

    /** To another website, or to a telephone or mailbox. */
    record Elsewhere(String address) implements Target {}

    /** Nowhere; a finding says so. */
    record Nowhere() implements Target {}
}
