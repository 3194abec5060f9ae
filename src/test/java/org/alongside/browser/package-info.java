/** The finished site in the hands of a reader: in a browser, from disk, by keyboard, and in every look. */
@NullMarked
package org.alongside.browser;

import org.jspecify.annotations.NullMarked;
