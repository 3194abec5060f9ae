/** How the packaged program starts: in a virtual machine that suits a short run. */
@NullMarked
package org.alongside.launch;

import org.jspecify.annotations.NullMarked;
