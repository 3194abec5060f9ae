package org.alongside.jbake;

import java.util.List;
import java.util.ServiceLoader;
import org.alongside.kept.Surroundings;
import org.alongside.manuscript.Manuscript;
import org.alongside.manuscript.StoryReader;
import org.alongside.site.Staging;
import org.alongside.source.Findings;
import org.alongside.source.SourceFolder;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/**
 * JBake's oven with our utensils: the same steps in the same order, crawl, render with every {@link RenderingTool} there
 * is, copy the assets. It overrides {@link #bake()} because JBake's own opens a database first.
 */
public final class Kiln extends Oven {

    private final CatalogueStore store;

    private Kiln(Utensils utensils, CatalogueStore store) {
        super(utensils);
        this.store = store;
    }

    /** Reads every Markdown file of a content folder through JBake's crawler, parser and our markup engine. */
    public static List<Manuscript> crawl(SiteConfiguration configuration, SourceFolder content, StoryReader reader) {
        CatalogueStore store = new CatalogueStore();
        // JBake's register of engines belongs to the whole virtual machine: one crawl at a time.
        synchronized (Kiln.class) {
            new StoryCrawler(store, configuration.jbake(), content, new StoryEngine(reader)).crawl();
        }
        return store.manuscripts();
    }

    /** Renders a batch into a folder, with the templates and assets of the configuration. */
    public static void bake(Batch batch, SiteConfiguration configuration, Staging staging, Findings findings) {
        DefaultJBakeConfiguration jbake = configuration.jbake();
        jbake.setDestinationFolder(staging.folder().toFile());
        CatalogueStore store = new CatalogueStore();
        store.load(
                batch,
                Surroundings.byContent()
                        .with(configuration.templates(), name -> true)
                        .all());
        Utensils utensils = new Utensils();
        utensils.setConfiguration(jbake);
        utensils.setContentStore(store);
        utensils.setRenderer(new PageRenderer(store, jbake, staging));
        utensils.setAsset(new ThemeAssets(jbake, configuration.assets(), staging));
        Kiln kiln = new Kiln(utensils, store);
        kiln.bake();
        store.faults()
                .forEach((template, fault) ->
                        TemplateFault.report(fault, configuration.templates(), template, findings));
    }

    @Override
    public void bake() {
        try {
            for (RenderingTool tool : ServiceLoader.load(RenderingTool.class)) {
                tool.render(getUtensils().getRenderer(), store, getUtensils().getConfiguration());
            }
        } catch (RenderingException e) {
            throw new IllegalStateException("JBake's own tools are switched off, and ours note their faults", e);
        }
        getUtensils().getAsset().copy();
    }
}
