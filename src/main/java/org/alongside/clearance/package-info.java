/** The gate: which stories may be published. Only here can a {@code ClearedStory} be made. */
@NullMarked
package org.alongside.clearance;

import org.jspecify.annotations.NullMarked;
