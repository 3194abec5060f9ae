/** Files, places in them, and what is found there. */
@NullMarked
package org.alongside.source;

import org.jspecify.annotations.NullMarked;
