package org.alongside;

import java.util.List;
import org.alongside.source.Finding;

/**
 * What came of publishing.
 *
 * @param published whether the new site is in place; if not, the old one still is
 * @param pages how many pages it has
 * @param heldBack which pieces were not to be published
 * @param findings what was found on the way, by file and place
 */
public record Outcome(boolean published, int pages, HeldBack heldBack, List<Finding> findings) {}
