/** Strict YAML with places: a small tree, and shapes that say what may stand in it. The only user of Jackson's YAML. */
@NullMarked
package org.alongside.yaml;

import org.jspecify.annotations.NullMarked;
