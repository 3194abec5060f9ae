package org.alongside.jbake;

import freemarker.cache.FileTemplateLoader;
import java.io.File;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The templates in a folder, without hidden ones: nobody would notice that a page was made from another one. */
final class VisibleTemplates extends FileTemplateLoader {

    VisibleTemplates(File folder) throws IOException {
        super(folder);
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        return ("/" + name).contains("/.") ? null : super.findTemplateSource(name);
    }
}
