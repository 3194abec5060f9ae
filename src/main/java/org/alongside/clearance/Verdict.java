package org.alongside.clearance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alongside.source.Finding;
import org.alongside.story.Address;

/**
 * What the gate says of all pieces of a site.
 *
 * @param cleared what may be published, in the order in which it came
 * @param held how many pieces may not, by the reason
 * @param gone the addresses of pieces that must leave no trace: withdrawn ones, and those whose consent has run out
 * @param findings why published pieces were not cleared, and which soon will not be
 */
public record Verdict(List<ClearedStory> cleared, Map<Held, Long> held, Set<Address> gone, List<Finding> findings) {

    public int count(Held reason) {
        return held.getOrDefault(reason, 0L).intValue();
    }
}
