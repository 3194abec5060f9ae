package org.alongside.jbake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.alongside.kept.Fingerprint;
import org.alongside.manuscript.Manuscript;
import org.alongside.story.Address;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/**
 * JBake's store, in memory: what was crawled, and later what is to be rendered. JBake's own rendering tools ask it too and
 * find nothing, so that only ours write.
 */
final class CatalogueStore extends ContentStore {

    /** Why a page could not be rendered. */
    private record Fault(Address page, RenderingException cause) {}

    /** The attribute of a crawled document that holds our manuscript. */
    static final String MANUSCRIPT = "manuscript";

    private final List<Manuscript> manuscripts = new ArrayList<>();
    private final Map<String, Fault> faults = new ConcurrentHashMap<>();
    private Optional<Batch> batch = Optional.empty();
    private Fingerprint templates = Fingerprint.of("");

    CatalogueStore() {
        super("memory", "catalogue");
    }

    @Override
    public void addDocument(DocumentModel document) {
        manuscripts.add((Manuscript) document.get(MANUSCRIPT));
    }

    List<Manuscript> manuscripts() {
        return List.copyOf(manuscripts);
    }

    /** @param rendering all templates */
    void load(Batch toBake, Fingerprint rendering) {
        batch = Optional.of(toBake);
        templates = rendering;
    }

    Batch batch() {
        return batch.orElseThrow(() -> new IllegalStateException("nothing to bake"));
    }

    /** What all templates are, together. */
    Fingerprint templates() {
        return templates;
    }

    /** Notes that a template could not be used for a page; safe from many threads. */
    void fault(String template, Address page, RenderingException cause) {
        faults.merge(
                template,
                new Fault(page, cause),
                (one, other) -> one.page().compareTo(other.page()) <= 0 ? one : other);
    }

    /** The faults by the template that was asked for, one for each: that of its first page. */
    SortedMap<String, RenderingException> faults() {
        SortedMap<String, RenderingException> causes = new TreeMap<>();
        faults.forEach((template, fault) -> causes.put(template, fault.cause()));
        return causes;
    }

    @Override
    public DocumentList<DocumentModel> getUnrenderedContent() {
        return new DocumentList<>();
    }

    @Override
    public void startup() {
        // Nothing to start: there is no database.
    }

    @Override
    public void close() {
        // Nothing to close either.
    }

    @Override
    public void shutdown() {
        // Nor to shut down.
    }
}
