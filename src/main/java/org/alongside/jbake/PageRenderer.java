package org.alongside.jbake;

import org.alongside.site.Staging;
import org.alongside.story.Address;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngines;
import org.jbake.template.model.TemplateModel;

/** JBake's renderer: one document through the template engine to one file, for many threads at once. */
final class PageRenderer extends Renderer {

    private final AbstractTemplateEngine engine;
    private final Staging staging;

    PageRenderer(ContentStore store, JBakeConfiguration config, Staging staging) {
        super(store, config);
        this.engine = new TemplateEngines(config, store).getEngine("ftlh");
        this.staging = staging;
    }

    /** Renders a document to its file. */
    @Override
    public void render(DocumentModel document) throws RenderingException {
        staging.write(new Address(document.getUri()), bytes(document));
    }

    /** The page of a document, whose type is the template's name and whose uri is the page's address. */
    byte[] bytes(DocumentModel document) throws RenderingException {
        TemplateModel model = new TemplateModel();
        model.setContent(document);
        Utf8Writer html = new Utf8Writer();
        engine.renderDocument(model, document.getType(), html);
        return html.toBytes();
    }

    Staging staging() {
        return staging;
    }
}
