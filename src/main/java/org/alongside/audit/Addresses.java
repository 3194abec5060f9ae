package org.alongside.audit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells a link to a hidden page from words that are the same, and from a page of another language with the same name. */
final class Addresses {

    /** The end of the name of a page's file. Of all files only these are asked for. */
    static final String PAGE = "/index.html";

    private static final int LONGEST_PREFIX = 500;

    private final Set<String> files;
    private final String host;

    /**
     * @param files of the staged site
     * @param host where it will be
     */
    Addresses(Set<String> files, String host) {
        this.files = files;
        this.host = host.toLowerCase(Locale.ROOT);
    }

    /** Whether what starts at a place in a view leads to a hidden address. */
    boolean isLink(Secret secret, View view, int start, String file) {
        String path = secret.text();
        String last = secret.lastPart();
        if (stands(path, view, start)) {
            return leads(prefix(view, start), path, view, start, path.length(), file);
        }
        return stands(last, view, start) && path.contains("/") && isParent(prefix(view, start), path, file);
    }

    /** The path as it is written, with nothing behind it that would make it another one. */
    private static boolean stands(String path, View view, int start) {
        int end = start + path.length();
        if (!view.text(start, end).equalsIgnoreCase(path)) {
            return false;
        }
        byte after = view.at(end);
        boolean goesOn = after == '-' || after == '_';
        return !(after > 0 && Character.isLetterOrDigit((char) after))
                && !(goesOn && view.at(end + 1) > 0 && Character.isLetterOrDigit((char) view.at(end + 1)));
    }

    private static String prefix(View view, int start) {
        int from = start;
        while (from > 0 && start - from < LONGEST_PREFIX && isPartOfLink(view.at(from - 1))) {
            from--;
        }
        return view.text(from, start).toLowerCase(Locale.ROOT);
    }

    private static boolean isPartOfLink(byte b) {
        return b < 0 || (b > ' ' && "\"'<>()=,;|`".indexOf(b) < 0);
    }

    private boolean leads(String prefix, String path, View view, int start, int length, String file) {
        if (!prefix.isEmpty() && !prefix.endsWith("/")) {
            return false;
        }
        if (!path.contains("/")) {
            // One word, such as "about": a link only with a slash behind it, and from where we know the whole way.
            boolean quoted = !prefix.isEmpty() || "\"'=".indexOf(view.at(start - 1)) >= 0;
            return view.at(start + length) == '/'
                    && quoted
                    && whole(prefix, path, file).equals(path);
        }
        return !isAnother(whole(prefix, path, file), path);
    }

    private boolean isParent(String prefix, String path, String file) {
        boolean relative = prefix.startsWith("../") || prefix.startsWith("./");
        return relative
                && whole(prefix, path.substring(path.lastIndexOf('/') + 1), file)
                        .equals(path);
    }

    /** The path from the root of the site, or of the host if that is somewhere else. */
    private String whole(String prefix, String path, String file) {
        String link = prefix + path;
        int scheme = link.indexOf("://");
        if (!host.isEmpty() && link.startsWith(host + "/")) {
            return link.substring(host.length() + 1);
        }
        if (scheme >= 0) {
            return link.substring(scheme + 3);
        }
        if (link.startsWith("/")) {
            String base = host.replaceFirst("^[a-z]+://[^/]*", "") + "/";
            return link.startsWith(base) ? link.substring(base.length()) : link.substring(1);
        }
        return resolve(link, file.substring(0, file.lastIndexOf('/') + 1));
    }

    private static String resolve(String link, String folder) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : (folder + link).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts);
    }

    /** Whether a longer path is that of another page that is there, such as the same piece in another language. */
    private boolean isAnother(String whole, String path) {
        List<String> parts = List.of(whole.split("/"));
        int own = path.split("/").length;
        for (int from = 0; from < parts.size() - own; from++) {
            String page = parts.stream().skip(from).collect(Collectors.joining("/"));
            if (files.contains(page + PAGE)) {
                return true;
            }
        }
        return false;
    }
}
