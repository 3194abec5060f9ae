/** Pictures made of nothing but what shows them: their containers are written anew, their pixels are never touched. */
@NullMarked
package org.alongside.picture;

import org.jspecify.annotations.NullMarked;
