/** What could tell readers who somebody is: a file for each rule, and what they share. */
@NullMarked
package org.alongside.anonymity;

import org.jspecify.annotations.NullMarked;
