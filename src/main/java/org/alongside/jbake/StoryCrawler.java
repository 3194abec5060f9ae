package org.alongside.jbake;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.alongside.manuscript.StoryReader;
import org.alongside.source.SourceFolder;
import org.jbake.app.ContentStore;
import org.jbake.app.Crawler;
import org.jbake.app.Parser;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;

/** JBake's crawler, with all cores: every Markdown file of {@code content/} through the markup engine into the store. */
final class StoryCrawler extends Crawler {

    private final ContentStore store;
    private final SourceFolder content;
    private final Parser parser;
    private final StoryEngine engine;

    StoryCrawler(ContentStore store, JBakeConfiguration config, SourceFolder content, StoryEngine engine) {
        super(store, config);
        this.store = store;
        this.content = content;
        this.parser = new Parser(config);
        this.engine = engine;
    }

    @Override
    public void crawl() {
        List<Path> files = content.files(StoryReader::isMarkdown);
        // JBake finds an engine by the very letters of the extension: `.MD` is not `.md` to it.
        files.stream().map(StoryCrawler::extension).distinct().forEach(found -> Engines.register(found, engine));
        List<DocumentModel> documents = files.parallelStream()
                .map(file -> parser.processFile(new FoundFile(file)))
                .toList();
        documents.forEach(store::addDocument);
    }

    @Override
    public void crawlDataFiles() {
        // Vocabularies are read and checked before any story is.
    }

    /** JBake wants a {@link File}, which forgets the bytes of a name that the system's locale cannot spell. */
    private static final class FoundFile extends File {

        private static final long serialVersionUID = 1;

        private final transient Path path;

        FoundFile(Path path) {
            super(path.toString());
            this.path = path;
        }

        @Override
        public Path toPath() {
            return path;
        }
    }

    private static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
