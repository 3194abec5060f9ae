package org.alongside;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages point one way: each uses those before it in this list and none after it. */
final class PackageOrderTest {

    private static final String ROOT = "org.alongside";

    private static final List<String> ORDER = List.of(
            ROOT + ".source",
            ROOT + ".kept",
            ROOT + ".yaml",
            ROOT + ".vocabulary",
            ROOT + ".anonymity",
            ROOT + ".identifier",
            ROOT + ".name",
            ROOT + ".story",
            ROOT + ".picture",
            ROOT + ".manuscript",
            ROOT + ".across",
            ROOT + ".tagging",
            ROOT + ".clearance",
            ROOT + ".catalogue",
            ROOT + ".search",
            ROOT + ".page",
            ROOT + ".export",
            ROOT + ".site",
            ROOT + ".report",
            ROOT + ".audit",
            ROOT + ".jbake",
            ROOT + ".preview",
            ROOT,
            ROOT + ".command",
            ROOT + ".launch");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    static Stream<String> packages() {
        return ORDER.stream().limit(ORDER.size() - 1);
    }

    @ParameterizedTest
    @MethodSource("packages")
    void usesOnlyWhatComesBeforeIt(String name) {
        String[] later = ORDER.subList(ORDER.indexOf(name) + 1, ORDER.size()).toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(name)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyPackageHasItsPlace() {
        assertThat(CLASSES.stream().map(type -> type.getPackageName()).distinct())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(ORDER).contains(name));
    }

    /** The first page that a reader of the code documentation sees. */
    @Test
    void theRootSaysThemInTheirOrder() throws IOException {
        String contents = Files.readString(Path.of("src/main/java/org/alongside/package-info.java"));
        assertThat(Pattern.compile("<li>\\{@code (\\w+)}")
                        .matcher(contents)
                        .results()
                        .map(found -> ROOT + "." + found.group(1)))
                .containsExactlyElementsOf(
                        ORDER.stream().filter(name -> !name.equals(ROOT)).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "org.alongside.jbake, org.jbake..",
        "org.alongside.jbake, freemarker..",
        "org.alongside.manuscript, com.vladsch.flexmark..",
        "org.alongside.manuscript|org.alongside.audit, org.jsoup..",
        "org.alongside.audit, org.apache.pdfbox..",
        "org.alongside.yaml, com.fasterxml.jackson.dataformat..",
        "org.alongside.yaml, org.yaml.snakeyaml..",
        "org.alongside.command, picocli..",
        "org.alongside.tagging, org.tartarus.snowball..",
        "org.alongside.site|org.alongside.launch, com.sun.jna.."
    })
    void isUsedAtHomeOnly(String homes, String library) {
        noClasses()
                .that()
                .resideOutsideOfPackages(homes.split("\\|"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void nothingPastTheGateTakesAStory() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".catalogue", ROOT + ".search", ROOT + ".page", ROOT + ".export", ROOT + ".site")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("org\\.alongside\\.story\\.(Story|Standing|Status|Consent|Anonymity.*)")
                .check(CLASSES);
    }
}
