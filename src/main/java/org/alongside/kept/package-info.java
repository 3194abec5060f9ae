/**
 * Results that depend on nothing but their input, kept from one bake to the next. {@code docs/kept-results.md} says what is
 * kept, where, and why it can never make a site wrong.
 */
@NullMarked
package org.alongside.kept;

import org.jspecify.annotations.NullMarked;
