package org.alongside.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderSettingTest {

    private static final Map<String, String> CHECK = new LinkedHashMap<>();

    static {
        CHECK.put("by", "MH");
        CHECK.put("text", "0a");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "status: published              | status: withdrawn",
                "status: \"published\" # since  | status: withdrawn # since",
                "status:   'published'          | status:   withdrawn",
                "status: published # by MH      | status: withdrawn # by MH",
                "other: status                  | other: status~status: withdrawn"
            })
    void setsAValueInTheWayItIsWritten(String before, String after) {
        assertThat(HeaderSetting.set(file(before), "status", "withdrawn"))
                .contains(
                        after.contains("~")
                                ? file(before).replace("tail: [q]\n", "tail: [q]\nstatus: withdrawn\n")
                                : file(after));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "a:~  by: AB # old~  on: 1      | a:~  by: MH # old~  text: 0a~  on: 1",
                "a:~  on: 1~  text: '9'         | a:~  by: MH~  on: 1~  text: 0a",
                "a:~    on: 1~    allow:~      - b | a:~    by: MH~    text: 0a~    on: 1~    allow:~      - b",
                "a: { on: 1, text: 9 }          | a: { by: MH, on: 1, text: 0a }",
                "a: {on: 1}                     | a: {by: MH, text: 0a, on: 1}"
            })
    void setsValuesOfAMappingInTheWayItIsWritten(String before, String after) {
        assertThat(HeaderSetting.set(file(before), "a", CHECK)).contains(file(after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\n", "\r"})
    void addsAMappingAtTheEndAndKeepsLineEndsAndByteOrderMark(String newline) {
        String before = "\uFEFF---\ntitle: A\n---\nText\n\nMore".replace("\n", newline);
        String after = "\uFEFF---\ntitle: A\na:\n  by: MH\n  text: 0a\n---\nText\n\nMore".replace("\n", newline);
        assertThat(HeaderSetting.set(before, "a", CHECK)).contains(after);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: >\n  by", "a: [by]", "a: {}", "a:", "a:\n  by: >\n    AB\n", "a: &x\n  by: AB"})
    void leavesAloneWhatItCannotChangeSafely(String header) {
        assertThat(HeaderSetting.set("---\ntitle: A\n" + header + "\n---\nText\n", "a", CHECK))
                .isEmpty();
    }

    @Test
    void leavesAFileWithoutAHeaderAlone() {
        assertThat(HeaderSetting.set("Text", "status", "withdrawn")).isEmpty();
    }

    private static String file(String lines) {
        return "---\n# a note\ntitle: \"Tea — ŵ 😀\"\n" + lines.replace('~', '\n')
                + "\ntail: [q]\n---\n\nText --- [a]\n\n---\n";
    }
}
