package org.alongside.jbake;

import org.alongside.site.Staging;
import org.alongside.story.Address;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;

/** JBake's renderer: one document through the template engine to one file, for many threads at once. */
final class PageRenderer extends Renderer {

    private final Templates templates;
    private final Staging staging;

    PageRenderer(ContentStore store, JBakeConfiguration config, Staging staging) {
        super(store, config);
        this.templates = new Templates(store, config);
        this.staging = staging;
    }

    /** Renders a document; its type is the template's name and its uri the page's address. */
    @Override
    public void render(DocumentModel document) throws RenderingException {
        staging.write(new Address(document.getUri()), templates.render(document));
    }

    Templates templates() {
        return templates;
    }

    Staging staging() {
        return staging;
    }
}
