package org.alongside.preview;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.preview.Preview.Baked;
import org.alongside.report.PlainReport;
import org.alongside.site.UnusableFolder;

/**
 * One draft or bake per run, told on the terminal and in the browsers. Whatever goes wrong in a later one ends here. A draft is
 * shown at once, and baked when the author pauses.
 */
final class Bakes implements Changes.Reaction {

    private final Baker baker;
    private final StaticFiles shown;
    private final Reloads reloads;
    private final PrintWriter out;

    Bakes(Baker baker, StaticFiles shown, Reloads reloads, PrintWriter out) {
        this.baker = baker;
        this.shown = shown;
        this.reloads = reloads;
        this.out = out;
    }

    /**
     * The bake at the start.
     *
     * @throws UnusableFolder if there is nothing to preview; saving will not mend that
     */
    void first() {
        tell(bake(), "Baked.");
        prepare();
    }

    private void prepare() {
        try {
            baker.prepare();
        } catch (RuntimeException notNow) {
            out.println("What is saved next is shown when it is baked: " + notNow.getMessage());
        }
    }

    @Override
    public boolean saved(Set<Path> files) {
        Optional<Draft> draft = draft(files);
        if (draft.isEmpty()) {
            paused();
            return false;
        }
        Baked baked = draft.get().baked();
        if (baked.whole()) {
            shown.show(draft);
        }
        tell(baked, "Drafted; it is baked when you pause.");
        return baked.whole();
    }

    private Optional<Draft> draft(Set<Path> files) {
        try {
            return baker.draft(files);
        } catch (Throwable toldByTheBake) { // even an Error, as in a bake
            return Optional.empty();
        }
    }

    @Override
    public void paused() {
        try {
            first();
        } catch (UnusableFolder e) { // it may come back: a folder is moved, another bake holds it
            out.println(e.getMessage());
            tell(new Baked(false, List.of()), "");
        }
    }

    private Baked bake() {
        try {
            return baker.bake();
        } catch (UnusableFolder e) {
            throw e;
        } catch (Throwable e) { // even an Error: the author fixes the page and saves again
            out.println("The bake broke off. This is a fault of the program, not of what you wrote: " + e + place(e));
            return new Baked(false, List.of());
        } finally {
            shown.show(Optional.empty()); // whatever came of it, what was drafted is past
        }
    }

    private void tell(Baked baked, String done) {
        PlainReport.brief(baked.findings()).forEach(out::println);
        out.println(baked.whole() ? done : "Not baked; the pages stay as they were.");
        reloads.tell(baked);
    }

    private static String place(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? "" : " (in " + trace[0] + ")";
    }
}
