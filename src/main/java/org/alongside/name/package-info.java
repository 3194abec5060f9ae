/** Rules that know the name of a person who was not to be named. */
@NullMarked
package org.alongside.name;

import org.jspecify.annotations.NullMarked;
