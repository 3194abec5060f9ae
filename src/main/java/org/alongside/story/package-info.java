/** Pieces of content as types: what a story is, once it has been read and before anything is decided about it. */
@NullMarked
package org.alongside.story;

import org.jspecify.annotations.NullMarked;
