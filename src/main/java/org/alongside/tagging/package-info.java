/** Principles, outcomes and introductions found in the words of a piece, each with the sentence that shows it. */
@NullMarked
package org.alongside.tagging;

import org.jspecify.annotations.NullMarked;
