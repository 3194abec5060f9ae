package org.alongside.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alongside.source.SourceFolder;
import org.alongside.source.SourceText;
import org.alongside.story.Address;

/**
 * The modules of the search page as one file: a telephone asks once instead of six times, and for no comments. The modules
 * are in a form that this needs no knowledge of the language for: imports are named and relative, declarations start a
 * line, and no two modules declare the same name. They also run as they are.
 */
public final class SearchScript {

    private static final String FOLDER = "js/search/";
    private static final String FIRST = "page";

    private static final Pattern IMPORT =
            Pattern.compile("^import \\{[^}]*} from '\\./([\\w-]+)\\.js';\\n", Pattern.MULTILINE);
    private static final Pattern EXPORT = Pattern.compile("^export (?:\\{[^}]*};\\n)?", Pattern.MULTILINE);
    private static final Pattern COMMENT =
            Pattern.compile("^ */\\*.*?\\*/\\n|^ *//[^\\n]*\\n", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINE_COMMENT = Pattern.compile(" // [^'\"`\\n]*$", Pattern.MULTILINE);
    private static final Pattern INDENT = Pattern.compile("^ +|^\\n", Pattern.MULTILINE);

    private final byte[] bytes;

    private SearchScript(String text) {
        this.bytes = text.getBytes(UTF_8);
    }

    /** The script of a theme; a theme may have none, and has none that runs if it lacks a module. */
    public static Optional<SearchScript> of(SourceFolder assets) {
        Path folder = assets.path().resolve(FOLDER);
        Map<String, String> modules = new LinkedHashMap<>();
        read(FIRST, assets, folder, new HashSet<>(), modules);
        return modules.containsValue("")
                ? Optional.empty()
                : Optional.of(new SearchScript(String.join("", modules.values())));
    }

    /** A module comes after those that it imports. */
    private static void read(
            String name, SourceFolder assets, Path folder, Set<String> met, Map<String, String> modules) {
        if (!met.add(name)) {
            return;
        }
        String text = assets.read(folder.resolve(name + ".js"))
                .value()
                .map(SourceText::text)
                .orElse("");
        Matcher imports = IMPORT.matcher(text);
        while (imports.find()) {
            read(imports.group(1), assets, folder, met, modules);
        }
        modules.put(name, bare(text));
    }

    private static String bare(String module) {
        String text = COMMENT.matcher(module).replaceAll("");
        text = IMPORT.matcher(text).replaceAll("");
        text = EXPORT.matcher(text).replaceAll("");
        text = LINE_COMMENT.matcher(text).replaceAll("");
        return INDENT.matcher(text).replaceAll("");
    }

    /** Its name changes with what is in it, so that it can be kept for ever. */
    public Address address() {
        return new Address(FOLDER + "search-" + Digest.of(bytes) + ".js");
    }

    public byte[] bytes() {
        return bytes;
    }
}
