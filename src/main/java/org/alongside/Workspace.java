package org.alongside;

import java.nio.file.Path;
import java.time.LocalDate;
import org.alongside.audit.RealNames;

/**
 * What a bake starts from. The day is an input like any other: the same workspace gives the same bytes.
 *
 * @param site the folder with {@code content/}
 * @param out the folder that the site is written to
 * @param asOf the day on which it is published; what is dated later has not come yet
 * @param names the private list of real names, none of which may be on the site
 */
public record Workspace(Path site, Path out, LocalDate asOf, RealNames names) {

    public Workspace(Path site, Path out, LocalDate asOf) {
        this(site, out, asOf, RealNames.NONE);
    }
}
