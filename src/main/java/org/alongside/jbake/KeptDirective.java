package org.alongside.jbake;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes what is between the tags of {@code <@kept key="…">} once, and the same again wherever the key comes back: a card
 * stands on a dozen pages. What is between them has to depend on the key and on nothing else. For many threads at once.
 */
final class KeptDirective implements TemplateDirectiveModel {

    private static final String KEY = "key";

    /** How many are kept, so that a large site needs no large memory. */
    private static final int MOST = 1 << 15;

    private final Map<String, String> written = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("rawtypes") // as the interface has it
    public void execute(Environment page, Map parameters, TemplateModel[] loop, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get(KEY) instanceof TemplateScalarModel key)) {
            throw new TemplateException("`kept` needs a text as its `key`", page);
        }
        page.getOut().write(kept(key.getAsString(), body));
    }

    private String kept(String key, TemplateDirectiveBody body) throws TemplateException, IOException {
        String known = written.get(key);
        if (known == null) {
            StringWriter writer = new StringWriter();
            body.render(writer);
            known = writer.toString();
            if (written.size() < MOST) {
                written.put(key, known);
            }
        }
        return known;
    }
}
