/** The site while it is being written: a server for this computer alone that shows every save. */
@NullMarked
package org.alongside.preview;

import org.jspecify.annotations.NullMarked;
