/** What stories give away together: each may be careful, and two of them, side by side, may still tell who somebody is. */
@NullMarked
package org.alongside.across;

import org.jspecify.annotations.NullMarked;
