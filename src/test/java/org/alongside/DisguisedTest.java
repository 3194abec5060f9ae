package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.alongside.source.Finding;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers see is examined too, not only what was typed. */
final class DisguisedTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ring 07700<!-- x -->900<!-- y -->123 now.",
                "Ring 07700<wbr>900<wbr>123 now.",
                "<details><summary>07700</summary>900123</details>",
                "Ring 07700 900&#49;23 now.",
                "Ring 07700&nbsp;900&ensp;123 now.",
                "Ring 07700 9001&shy;2&shy;3 now.",
                "<abbr title=\"07700 9001&#50;3\">x</abbr> now.",
                "Ring 07700\u200b900\u200c123 now.",
                "Ring 0\u200c7\u200c7\u200c0\u200c0\u200c9\u200c0\u200c0\u200c1\u200c2\u200c3 now.",
                "Ring \ud835\udfce\ud835\udfd5\ud835\udfd5\ud835\udfce\ud835\udfce 900123 now.",
                "Ring \u24ea\u2466\u2466\u24ea\u24ea 900123 now.",
                "Ring 0\u03307700 9001\u033023 now."
            })
    void findsATelephoneNumberThatMarkupOrSignsDisguise(String body, @TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary).withArticle("a", body);

        assertThat(site.check())
                .filteredOn(finding -> finding.rule().equals("anonymity.phone"))
                .isNotEmpty()
                .allMatch(Finding::isError)
                .noneMatch(finding -> finding.toString().contains("900"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fish &amp; chips, <b>twice</b>, at ½ past 6.",
                "The ŵyn and y\u0302d, tea &ndash; and cake.",
                "<details><summary>More</summary>It cost &pound;5.</details>",
                "A smile 🙂 and m²."
            })
    void leavesHarmlessMarkupAlone(String body, @TempDir Path temporary) {
        TestSite site = TestSite.emptyIn(temporary).withArticle("a", body);

        assertThat(site.check()).noneMatch(Finding::isError);
    }
}
