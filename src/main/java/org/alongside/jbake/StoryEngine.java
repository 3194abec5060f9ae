package org.alongside.jbake;

import java.io.File;
import java.util.Map;
import org.alongside.manuscript.Manuscript;
import org.alongside.manuscript.StoryReader;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.ParserEngine;

/**
 * JBake's markup engine for {@code .md}. It implements the interface directly: JBake's own base class would cut a body in
 * two at any line of tildes.
 */
final class StoryEngine implements ParserEngine {

    private final StoryReader reader;

    StoryEngine(StoryReader reader) {
        this.reader = reader;
    }

    @Override
    public DocumentModel parse(JBakeConfiguration config, File file) {
        Manuscript manuscript = reader.read(file.toPath());
        DocumentModel document = new DocumentModel();
        document.put(CatalogueStore.MANUSCRIPT, manuscript);
        return document;
    }

    @Override
    @Deprecated
    public Map<String, Object> parse(Configuration config, File file, String contentPath) {
        throw new UnsupportedOperationException("JBake 2.7.0 calls the other method");
    }
}
