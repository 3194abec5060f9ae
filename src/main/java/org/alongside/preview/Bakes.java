package org.alongside.preview;

import java.io.PrintWriter;
import java.util.List;
import java.util.function.Supplier;
import org.alongside.preview.Preview.Baked;
import org.alongside.report.PlainReport;
import org.alongside.site.UnusableFolder;

/** One bake per run, told on the terminal and in the browsers. Whatever goes wrong in a later bake ends here. */
final class Bakes implements Runnable {

    private final Supplier<Baked> bake;
    private final Reloads reloads;
    private final PrintWriter out;

    Bakes(Supplier<Baked> bake, Reloads reloads, PrintWriter out) {
        this.bake = bake;
        this.reloads = reloads;
        this.out = out;
    }

    /**
     * The bake at the start.
     *
     * @throws UnusableFolder if there is nothing to preview; saving will not mend that
     */
    void first() {
        try {
            tell(bake.get());
        } catch (UnusableFolder e) {
            throw e;
        } catch (Throwable e) { // even an Error: the author fixes the page and saves again
            out.println("The bake broke off. This is a fault of the program, not of what you wrote: " + e + place(e));
            tell(new Baked(false, List.of()));
        }
    }

    @Override
    public void run() {
        try {
            first();
        } catch (UnusableFolder e) { // it may come back: a folder is moved, another bake holds it
            out.println(e.getMessage());
            tell(new Baked(false, List.of()));
        }
    }

    private void tell(Baked baked) {
        PlainReport.brief(baked.findings()).forEach(out::println);
        out.println(baked.whole() ? "Baked." : "Not baked; the pages stay as they were.");
        reloads.tell(baked);
    }

    private static String place(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " (in " + trace[0] + ")";
    }
}
