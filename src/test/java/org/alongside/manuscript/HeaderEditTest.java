package org.alongside.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderEditTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "principles: [a]                        | principles: [a, x, y]",
                "principles: [ a , b ]  # mine          | principles: [ a , b, x, y ]  # mine",
                "principles: [\"a\", 'b']               | principles: [\"a\", 'b', x, y]",
                "principles: [a,]                       | principles: [a, x, y,]",
                "principles: []                         | principles: [x, y]",
                "principles: [ ] # none yet             | principles: [x, y ] # none yet",
                "principles:                            | principles: [x, y]",
                "principles: # none                     | principles: [x, y] # none",
                "principles:~  - a                      | principles:~  - a~  - x~  - y",
                "principles:~- a # one~- b # two        | principles:~- a # one~- b # two~- x~- y",
                "principles:~  - \"a\"~# end            | principles:~  - \"a\"~  - x~  - y~# end",
                "principles: [a,~  b]                   | principles: [a,~  b, x, y]"
            })
    void addsToAListInTheWayItIsWritten(String before, String after) {
        assertThat(HeaderEdit.add(file(before), "principles", List.of("x", "y")))
                .contains(file(after));
    }

    private static String file(String lines) {
        return "---\n# a note\ntitle: \"Tea — ŵ 😀\"\n" + lines.replace('~', '\n')
                + "\ntail: [q]\n---\n\nText --- [a]\n\n---\n";
    }

    @Test
    void addsALineAtTheEndWhereThereIsNoList() {
        assertThat(HeaderEdit.add("---\ntitle: A\n---\nText\n", "principles", List.of("x")))
                .contains("---\ntitle: A\nprinciples: [x]\n---\nText\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n"})
    void keepsLineEndsAndByteOrderMark(String newline) {
        String before = "\uFEFF---\ntitle: A\nprinciples:\n  - a\n---\nText\n\nMore".replace("\n", newline);
        String after = "\uFEFF---\ntitle: A\nprinciples:\n  - a\n  - x\n---\nText\n\nMore".replace("\n", newline);
        assertThat(HeaderEdit.add(before, "principles", List.of("x"))).contains(after);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uFEFF---\ntitle: A\n%s---\nText\n\n---\n", "---\r\ntitle: A\r\n%s---  \r\n", "---\n%s---"})
    void addsALineBehindAByteOrderMarkAndBeforeEveryKindOfFence(String file) {
        String newline = file.contains("\r\n") ? "\r\n" : "\n";
        String before = file.formatted("slug: a" + newline);
        assertThat(HeaderEdit.add(before, "principles", List.of("x")))
                .contains(file.formatted("slug: a" + newline + "principles: [x]" + newline));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no header", "---\ntitle: [\n---\n", "---\n- a\n---\n", "---\nprinciples: { a: b }\n---\n"})
    void leavesAloneWhatItCannotRead(String file) {
        assertThat(HeaderEdit.add(file, "principles", List.of("x"))).isEmpty();
    }
}
