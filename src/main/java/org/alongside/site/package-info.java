/** The finished site as files: written whole beside the old one, then put in its place at one stroke. */
@NullMarked
package org.alongside.site;

import org.jspecify.annotations.NullMarked;
