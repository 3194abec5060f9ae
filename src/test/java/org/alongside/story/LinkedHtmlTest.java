package org.alongside.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LinkedHtmlTest {

    private static final String TWO =
            "<a href=\"" + LinkedHtml.open(0) + "\">a</a><img src=\"" + LinkedHtml.open(12) + "\">";

    @Test
    void closesEachLinkWithTheAddressOfItsReference() {
        assertThat(new LinkedHtml(TWO).closed(number -> "to/" + number))
                .isEqualTo("<a href=\"to/0\">a</a><img src=\"to/12\">");
    }

    @Test
    void aLinkWithoutAnAddressKeepsItsWordsAndLeadsNowhere() {
        assertThat(new LinkedHtml(TWO).closed(number -> "")).isEqualTo("<a>a</a><img>");
    }

    @Test
    void saysHowLargeAPictureIsButNotALinkToOne() {
        assertThat(new LinkedHtml(TWO).closed(number -> "x", number -> Optional.of(new Size(40, 20))))
                .isEqualTo("<a href=\"x\">a</a><img src=\"x\" width=\"40\" height=\"20\">");
    }

    @Test
    void doesNotTakeTheWordsOfAnAddressForAPattern() {
        assertThat(new LinkedHtml(TWO).closed(number -> "$1\\")).contains("href=\"$1\\\"");
    }

    @Test
    void htmlWithoutLinksStaysAsItIs() {
        String html = "<a href=\"#p1\">a</a> href=\"1\"";
        assertThat(new LinkedHtml(html).closed(number -> "x")).isEqualTo(html);
    }
}
