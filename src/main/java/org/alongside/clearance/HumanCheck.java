package org.alongside.clearance;

import java.time.LocalDate;
import java.util.Optional;
import org.alongside.source.Findings;
import org.alongside.source.Location;
import org.alongside.story.Anonymity;
import org.alongside.story.Story;

/**
 * Whether a person has read just these words and found that nobody is recognised in them. Rules know forms and names; only
 * a person knows what is known in the village.
 */
final class HumanCheck {

    private static final String HOW = "read it, and record that with `alongside clear FILE --by INITIALS`";

    private HumanCheck() {}

    /** Whether a piece may go on; if not, a finding says why. */
    static boolean passes(Story story, LocalDate asOf, Findings findings) {
        if (!story.piece().kind().needsConsent()) {
            return true;
        }
        Optional<Anonymity> anonymity = story.standing().anonymity();
        Location at = anonymity.map(Anonymity::at).orElse(story.at());
        Optional<String> checked = anonymity.flatMap(Anonymity::checkedText);
        Optional<LocalDate> day = anonymity.flatMap(Anonymity::checkedOn);
        if (checked.isEmpty()
                || day.isEmpty()
                || anonymity.flatMap(Anonymity::checkedBy).isEmpty()) {
            findings.error(at, "clearance.unchecked", "nobody has checked these words for who can be recognised", HOW);
        } else if (!checked.get().equals(story.examination().hash())) {
            findings.error(
                    at,
                    "clearance.changed",
                    "the words were changed after they were checked on " + day.get(),
                    HOW.replace("read it", "read it again"));
        } else if (day.get().isAfter(asOf)) {
            findings.error(
                    at,
                    "clearance.checked-future",
                    "the check is dated in the future",
                    "write the day on which it was");
        } else {
            return true;
        }
        return false;
    }
}
