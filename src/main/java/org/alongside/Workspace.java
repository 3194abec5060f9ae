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
 * @param broken what a piece with errors does to the rest
 * @param names the private list of real names, none of which may be on the site
 */
public record Workspace(Path site, Path out, LocalDate asOf, Broken broken, RealNames names) {

    /** What becomes of the site if a piece that is to be published has errors. */
    public enum Broken {
        /** Nothing is written, and the site that was there stays. */
        STOPS_ALL,
        /** The piece is left out, so that it cannot keep a withdrawn one alive. */
        IS_LEFT_OUT
    }

    public Workspace(Path site, Path out, LocalDate asOf) {
        this(site, out, asOf, Broken.STOPS_ALL, RealNames.NONE);
    }
}
