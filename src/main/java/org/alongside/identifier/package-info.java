/** Rules that know an identifier by its form, and those that know what goes together to single somebody out. */
@NullMarked
package org.alongside.identifier;

import org.jspecify.annotations.NullMarked;
