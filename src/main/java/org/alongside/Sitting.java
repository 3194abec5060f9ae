package org.alongside;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.alongside.preview.Baker;
import org.alongside.preview.Draft;
import org.alongside.preview.Preview.Baked;

/** A site while somebody writes on it: baked like any other, and drafted in between. */
public final class Sitting implements Baker, AutoCloseable {

    private final Workspace workspace;
    private Optional<Sketchbook> sketchbook = Optional.empty();

    public Sitting(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Baked bake() {
        Outcome outcome = Publisher.publish(workspace);
        close(); // not before: pages of the last draft are still looked at
        if (outcome.published()) {
            sketchbook = Optional.of(Sketchbook.open(workspace));
        }
        return new Baked(outcome.published(), outcome.findings());
    }

    @Override
    public Optional<Draft> draft(Set<Path> saved) {
        return sketchbook.filter(book -> book.holdsAll(saved)).map(book -> book.draft(saved));
    }

    @Override
    public void close() {
        sketchbook.ifPresent(Sketchbook::close);
        sketchbook = Optional.empty();
    }
}
