package org.alongside.jbake;

import java.util.Optional;
import org.alongside.page.Page;
import org.jbake.template.RenderingException;

/** Single pages, for somebody who does not want to wait for all of them. Safe for many threads. */
public final class Proofs {

    private final Templates templates;

    public Proofs(SiteConfiguration configuration) {
        this.templates = new Templates(new CatalogueStore(), configuration.jbake());
    }

    /** The bytes of a page as a bake would write them; none if its template is broken, which the bake will say. */
    public Optional<byte[]> of(Page page) {
        try {
            return Optional.of(templates.render(page, page.model().get()));
        } catch (RenderingException toldByTheBake) {
            return Optional.empty();
        }
    }
}
