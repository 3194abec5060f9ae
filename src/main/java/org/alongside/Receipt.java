package org.alongside;

import java.util.Map;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Forms;
import org.alongside.kept.KeptValue;
import org.alongside.kept.ProgramVersion;
import org.alongside.site.FileMark;
import org.alongside.site.SiteFolder;

/**
 * What the site in a folder was made from, and what came of it. As long as both are as they were, there is nothing to bake.
 *
 * @param input what the site was made from
 * @param searchedFor what every file of it was searched for
 * @param outcome what was told, and would be told again
 * @param files of the site, by their names
 */
record Receipt(Input input, Fingerprint searchedFor, Outcome outcome, Map<String, FileMark> files) {

    /** That of no site. */
    static final Receipt NONE = new Receipt(Input.NONE, Fingerprint.of("nothing"), Outcome.NONE, Map.of());

    /** The same, of an input that has the same content. */
    Receipt with(Input sameContent) {
        return new Receipt(sameContent, searchedFor, outcome, files);
    }

    /** The receipt beside a site, and the way to leave one there. */
    static KeptValue<Receipt> beside(SiteFolder site) {
        return new KeptValue<>(site.beside("receipt"), ProgramVersion.fingerprint(), new Forms().of(Receipt.class));
    }
}
