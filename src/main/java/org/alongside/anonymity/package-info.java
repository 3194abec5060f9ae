/** Examining the words of a piece for what could tell readers who somebody is; the rules themselves are in packages of their own. */
@NullMarked
package org.alongside.anonymity;

import org.jspecify.annotations.NullMarked;
