package org.alongside.jbake;

import java.io.File;
import org.alongside.export.ExportFile;
import org.alongside.site.Staging;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/** JBake's rendering tool for the files beside the pages: exports, and the pictures and clips that cleared pieces show. */
public final class FileTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) {
        if (!(store instanceof CatalogueStore catalogue) || !(renderer instanceof PageRenderer pages)) {
            return 0;
        }
        Batch batch = catalogue.batch();
        batch.exports().parallelStream().forEach(file -> write(file, pages.staging()));
        batch.media().forEach(media -> pages.staging().copy(media.source(), media.address()));
        return batch.exports().size() + batch.media().size();
    }

    private static void write(ExportFile file, Staging staging) {
        file.content()
                .ifPresentOrElse(
                        content -> staging.writeVersioned(file.address(), content, file.bytes()),
                        () -> staging.write(file.address(), file.bytes().get()));
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore store, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake 2.7.0 calls the other method");
    }
}
