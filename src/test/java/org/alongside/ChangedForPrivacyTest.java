package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page says that names or details were changed exactly if the header says so. */
final class ChangedForPrivacyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "changed          | true  | Names have been changed. Some details have been changed.",
                "changed          | false | Names have been changed.",
                "changed          | -     | Names have been changed.",
                "own-with-consent | true  | Names are used with consent. Some details have been changed.",
                "own-with-consent | false | Names are used with consent.",
                "-                | true  | Some details have been changed.",
                "-                | false | -",
            })
    void thePageSaysWhatTheHeaderSays(
            @Nullable String nameIs,
            @Nullable String detailsChanged,
            @Nullable String notice,
            @TempDir Path temporary) {
        String cast = nameIs == null ? "" : "cast:\n  - { name: Dev, role: person, name-is: " + nameIs + " }\n";
        String anonymity = detailsChanged == null ? "" : "anonymity:\n  details-changed: " + detailsChanged + "\n";
        TestSite site = TestSite.emptyIn(temporary)
                .with(
                        "content/bench.md",
                        "---\ntype: story\ntitle: The bench\nsummary: A bench.\ndate: 2025-01-01\nstatus: published\n"
                                + "place: mill-lane\nintroduced-by: self\n" + cast + anonymity + "---\nA bench.\n");

        site.cleared().bake();

        String page = site.page("stories/bench/index.html");
        if (notice == null) {
            assertThat(page).doesNotContain("class=\"notice\"");
        } else {
            assertThat(page).contains("<p class=\"notice\">" + notice + "</p>");
        }
    }
}
