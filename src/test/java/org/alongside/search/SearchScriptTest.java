package org.alongside.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alongside.source.SourceFolder;
import org.alongside.story.Address;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules of the search page, joined without a word of JavaScript being understood. */
final class SearchScriptTest {

    private static final Path HERE = Path.of("");
    private static final Path MODULES = Path.of("assets/js/search");

    /** Fetched by its own name, and only by browsers that cannot unpack by themselves. */
    private static final String APART = "inflate.js";

    private static final Pattern DECLARED =
            Pattern.compile("(?m)^(?:export )?(?:async )?(?:function\\*?|class|const|let|var) (\\w+)");
    private static final Pattern MORE_DECLARED = Pattern.compile("(?m)^(?:const|let|var) [^=;]*,");

    @Test
    void noImportOrExportIsLeft() {
        assertThat(script()).doesNotContainPattern("(?m)^\\s*export\\b").doesNotContainPattern("(?m)^\\s*import\\b");
        assertThat(Pattern.compile("\\bimport\\b[^;]*")
                        .matcher(script())
                        .results()
                        .map(found -> found.group()))
                .containsExactly("import('./" + APART + "')).gunzip(bytes)");
    }

    @Test
    void whatIsFetchedApartLiesBesideIt() {
        assertThat(joined(HERE).address().path()).matches("js/search/search-[0-9a-f]{10}\\.js");
        assertThat(MODULES.resolve(APART)).exists();
    }

    @Test
    void everyModuleIsInItAndNothingIsDeclaredTwice() throws IOException {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, String> module : modules().entrySet()) {
            List<String> own = declaredIn(module.getValue());
            assertThat(own).as(module.getKey()).isNotEmpty();
            names.addAll(own);
        }

        assertThat(names).doesNotHaveDuplicates().contains("open", "readState", "stem", "parse", "readTerms", "answer");
        assertThat(declaredIn(script())).as("with what is declared further in").containsAll(names);
    }

    /** {@code let one, other;} would hide a name from the test above. */
    @Test
    void aDeclarationAtTheTopDeclaresOneName() throws IOException {
        assertThat(modules().values())
                .noneMatch(module -> MORE_DECLARED.matcher(module).find());
    }

    @Test
    void everythingThatAModuleImportsIsDeclaredBeforeIt() throws IOException {
        String script = script();
        for (Map.Entry<String, String> module : modules().entrySet()) {
            Matcher own = declaration(declaredIn(module.getValue()).get(0)).matcher(script);
            assertThat(own.find()).isTrue();
            Pattern.compile("(?m)^import \\{([^}]*)}")
                    .matcher(module.getValue())
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).strip().split("\\s*,\\s*")))
                    .forEach(name -> assertThat(script.substring(0, own.start()))
                            .as("%s of %s", name, module.getKey())
                            .containsPattern(declaration(name)));
        }
    }

    @Test
    void noCommentIsInIt() {
        assertThat(script()).doesNotContainPattern("(?m)^ *(//|/\\*|\\*)").doesNotContain("\n\n");
    }

    @Test
    void itsAddressIsTheSameEveryTimeAndAnotherAfterAChangeInAnyModule(@TempDir Path temporary) throws IOException {
        Address address = joined(HERE).address();

        copy(temporary, "nothing", "", "");
        assertThat(joined(temporary).address()).isEqualTo(address);
        for (String module : modules().keySet()) {
            String name = declaredIn(modules().get(module)).get(0);
            copy(temporary, module, name, "other");
            assertThat(joined(temporary).address()).as(module).isNotEqualTo(address);
        }
    }

    @Test
    void aThemeThatLacksAModuleHasNoScript(@TempDir Path temporary) throws IOException {
        for (String module : modules().keySet()) {
            Path folder = copy(temporary, "nothing", "", "");
            Files.delete(folder.resolve(module));
            assertThat(SearchScript.of(new SourceFolder(temporary, "assets")))
                    .as(module)
                    .isEmpty();
        }
        assertThat(SearchScript.of(new SourceFolder(temporary, "no-such-folder")))
                .isEmpty();
    }

    private static Pattern declaration(String name) {
        return Pattern.compile("(?m)^(?:async )?(?:function\\*?|class|const|let) " + name + "\\b");
    }

    private static Path copy(Path temporary, String changed, String from, String to) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("assets/js/search"));
        for (Map.Entry<String, String> module : modules().entrySet()) {
            String text = module.getValue();
            Files.writeString(
                    folder.resolve(module.getKey()),
                    module.getKey().equals(changed) ? text.replaceAll("\\b" + from + "\\b", to) : text);
        }
        return folder;
    }

    /** @param site the folder that has the modules in {@code assets/js/search} */
    private static SearchScript joined(Path site) {
        return SearchScript.of(new SourceFolder(site, "assets")).orElseThrow();
    }

    private static String script() {
        return new String(joined(HERE).bytes(), UTF_8);
    }

    private static List<String> declaredIn(String module) {
        return DECLARED.matcher(module).results().map(found -> found.group(1)).toList();
    }

    private static Map<String, String> modules() throws IOException {
        Map<String, String> modules = new TreeMap<>();
        try (Stream<Path> files = Files.list(MODULES)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (!name.equals(APART)) {
                    modules.put(name, Files.readString(file));
                }
            }
        }
        return modules;
    }
}
