package org.alongside.report;

import java.util.regex.Pattern;

/** Text made into HTML. */
final class Markup {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private Markup() {}

    /** Text that stands between tags or in quotation marks. */
    static String text(String text) {
        return Legible.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** A sentence of a finding, with what is to be typed set as code. */
    static String prose(String text) {
        return CODE.matcher(text(text)).replaceAll("<code>$1</code>");
    }

    /** The name of a file: its folder is quieter, a line may end after a slash, and its direction is its own affair. */
    static String path(String path) {
        int name = path.lastIndexOf('/') + 1;
        String folder = text(path.substring(0, name)).replace("/", "/<wbr>");
        return "<bdi>" + (folder.isEmpty() ? "" : "<span>" + folder + "</span>") + text(path.substring(name))
                + "</bdi>";
    }
}
