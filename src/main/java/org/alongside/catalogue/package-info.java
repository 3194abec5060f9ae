/** Cleared stories seen from every side. */
@NullMarked
package org.alongside.catalogue;

import org.jspecify.annotations.NullMarked;
