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
    private boolean published;

    public Sitting(Workspace workspace) {
        this.workspace = workspace;
    }

    @Override
    public Baked bake() {
        published = false;
        try {
            Outcome outcome = Publisher.publish(workspace);
            published = outcome.published();
            return new Baked(published, outcome.findings());
        } finally {
            close(); // not before: pages of the last draft are still looked at; and never kept beyond a bake
        }
    }

    @Override
    public void prepare() {
        if (published) {
            sketchbook = Optional.of(Sketchbook.open(workspace));
        }
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
