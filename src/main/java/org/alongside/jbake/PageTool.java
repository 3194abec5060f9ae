package org.alongside.jbake;

import java.io.File;
import java.util.Map;
import java.util.Optional;
import org.alongside.kept.Fingerprint;
import org.alongside.page.Page;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** JBake's rendering tool for our pages. It does nothing in a bake that is not ours. */
public final class PageTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration config) {
        if (!(store instanceof CatalogueStore catalogue) || !(renderer instanceof PageRenderer pages)) {
            return 0;
        }
        catalogue.batch().pages().parallelStream().forEach(page -> render(pages, page, catalogue));
        return catalogue.batch().pages().size();
    }

    private static void render(PageRenderer renderer, Page page, CatalogueStore catalogue) {
        Map<String, Object> model = page.model().get();
        Fingerprint shown = Fingerprint.of(catalogue.templates(), ShownValues.fingerprint(page.template(), model));
        renderer.staging().write(page.address(), shown, () -> {
            try {
                return Optional.of(renderer.templates().render(page, model));
            } catch (RenderingException e) {
                catalogue.fault(page.template(), page.address(), e);
                return Optional.empty();
            }
        });
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer, ContentStore store, File destination, File templates, CompositeConfiguration config) {
        throw new UnsupportedOperationException("JBake 2.7.0 calls the other method");
    }
}
