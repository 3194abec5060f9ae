/** From files to stories: headers, Markdown, media, and the links between them. The only user of flexmark. */
@NullMarked
package org.alongside.manuscript;

import org.jspecify.annotations.NullMarked;
