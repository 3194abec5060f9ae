package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.alongside.site.UnusableFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code jbake.properties} says of a site, and nothing else says. */
final class SettingsTest {

    @Test
    void theFeedOfTheWholeSiteHasItsTitle(@TempDir Path temporary) {
        TestSite site = site(temporary, "site.title=Village news\n");

        assertThat(site.page("articles/bench/index.html"))
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\" title=\"Village news\"");
    }

    @Test
    void aSiteWithoutATaglineIsCalledByItsTitle(@TempDir Path temporary) {
        assertThat(site(temporary, "site.title=Village news\n").page("index.html"))
                .contains("<h1>Village news</h1>");
    }

    @Test
    void aTaglineIsTakenAsItIsWritten(@TempDir Path temporary) {
        String tagline = "Told,heard, and ${env:HOME} ${site.title} ${sys:user.name} caffè";

        assertThat(site(temporary, "site.tagline=" + tagline + "\n").page("index.html"))
                .contains("<h1>" + tagline + "</h1>");
    }

    @Test
    void noOtherFileHasASay(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary)
                .with("custom.properties", "site.tagline=Custom\nsite.host=https://custom.example\n")
                .with("default.properties", "site.contact=a@custom.example\n");

        assertThat(site.bake().published()).isTrue();
        assertThat(site.page("index.html")).doesNotContain("Custom", "custom.example");
    }

    @Test
    void whatIsNoTextIsRefused(@TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary).with("jbake.properties", new byte[] {'a', '=', (byte) 0xff});

        assertThatThrownBy(site::check).isInstanceOf(UnusableFolder.class).hasMessageContaining("jbake.properties");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "3.5", "three", "1000", "03"})
    void howManyShareACombinationIsANumber(String written, @TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary)
                .with("jbake.properties", "site.host=https://village.example\nanonymity.k=" + written + "\n");

        assertThat(site.check()).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("settings.anonymity-k");
            assertThat(finding.at().file()).isEqualTo("jbake.properties");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "5", "999", ""})
    void howManyShareACombinationCanBeSet(String written, @TempDir Path temporary) {
        assertThat(site(temporary, "anonymity.k=" + written + "\n").check()).isEmpty();
    }

    private static TestSite site(Path temporary, String settings) {
        TestSite site = TestSite.emptyIn(temporary)
                .with("jbake.properties", "site.host=https://village.example\n" + settings)
                .withArticle("bench", "Text.");
        assertThat(site.bake().findings()).isEmpty();
        return site;
    }
}
