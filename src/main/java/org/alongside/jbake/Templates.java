package org.alongside.jbake;

import java.util.Map;
import org.alongside.page.Page;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngines;
import org.jbake.template.model.TemplateModel;

/** JBake's template engine, which makes the bytes of a page from what it shows. Safe for many threads. */
final class Templates {

    private final AbstractTemplateEngine engine;

    Templates(ContentStore store, JBakeConfiguration config) {
        this.engine = new TemplateEngines(config, store).getEngine("ftlh");
    }

    /**
     * The bytes of a page.
     *
     * @param shown the page's model
     */
    byte[] render(Page page, Map<String, Object> shown) throws RenderingException {
        DocumentModel document = new DocumentModel();
        document.putAll(shown);
        document.setType(page.template());
        document.setUri(page.address().path());
        return render(document);
    }

    /** The page of a document, whose type is the template's name. */
    byte[] render(DocumentModel document) throws RenderingException {
        TemplateModel model = new TemplateModel();
        model.setContent(document);
        Utf8Writer html = new Utf8Writer();
        engine.renderDocument(model, document.getType(), html);
        return html.toBytes();
    }
}
