package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The quick answer, that nothing is in a text, is that of the slow way: fold it and look for each secret in turn. */
final class CleanOrNotTest {

    private static final int PAGES_OF_A_SEED = 200;
    private static final String LETTERS = "aab  \u00E4\u0301\u00AD\uFF21\u00DF\uFB03.\u2011&<\u0915\uD83D\uDE42";

    private static final List<String> SECRETS = List.of(
            "LAC-ZQ/4711", "The Zebra of Mill Lane", "ab\u00E4 a", "stra\u00DFe 7", "\u0915\u0928\u093E", "aaab");

    private static final List<UnaryOperator<String>> ENCODINGS = List.of(
            text -> text,
            text -> text.toLowerCase(java.util.Locale.ROOT).replace(" ", "  \u00A0"),
            text -> each(text, c -> "&#" + c + ";"),
            text -> each(text, c -> "&#x" + Integer.toHexString(c)),
            text -> each(text, c -> c < 0x10000 ? String.format("\\u%04x", c) : Character.toString(c)),
            CleanOrNotTest::percent,
            text -> percent(percent(text)),
            text -> percent(text).replace("%", "&#37;"),
            text -> each(text, c -> Character.toString(c) + "\u00AD"),
            text -> each(text, c -> c > ' ' && c < 127 ? Character.toString(c + 0xFEE0) : Character.toString(c)),
            text -> each(text, c -> "<b>" + Character.toString(c) + "</b>"),
            text -> "<img alt=\"" + text + "\">",
            text -> text.substring(0, text.length() - 1));

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theQuickAnswerIsTheSlowOne(int seed) {
        Random random = new Random(seed);
        Automaton values = new Automaton(SECRETS.stream().map(Fold::of).toList());
        Automaton phrases = new Automaton(
                SECRETS.stream().map(text -> " " + Fold.of(text) + " ").toList());
        for (int i = 0; i < PAGES_OF_A_SEED; i++) {
            for (View view : views(page(random))) {
                Folded folded = new Folded(view);
                String text = folded.text(0, folded.length());
                assertThat(values.isIn(view.bytes(), view.length()))
                        .as(view.text())
                        .isEqualTo(SECRETS.stream().anyMatch(secret -> text.contains(Fold.of(secret))));
                assertThat(phrases.isIn(view.bytes(), view.length()))
                        .as(view.text())
                        .isEqualTo(SECRETS.stream().anyMatch(secret -> text.contains(" " + Fold.of(secret) + " ")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachByteOfAViewComesFromWhereItStandsInTheFile(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < PAGES_OF_A_SEED; i++) {
            View raw = View.of(page(random));
            Markup.Seen seen = Markup.read(raw, true, false);
            for (View view : List.of(seen.text(), seen.links())) {
                int last = 0;
                for (int at = 0; at < view.length(); at++) {
                    int place = view.place(at);
                    assertThat(view.at(at)).isIn(raw.at(place), (byte) Markup.BREAK, (byte) ' ');
                    last = Math.max(last, place);
                }
                assertThat(last).isLessThanOrEqualTo(raw.length());
            }
        }
    }

    private static List<View> views(byte[] page) {
        View raw = View.of(page);
        View text = Markup.read(raw, true, false).text();
        List<View> views = new ArrayList<>(List.of(raw, text));
        Decoder.decode(raw).ifPresent(views::add);
        Decoder.decode(text).ifPresent(views::add);
        return views;
    }

    /** A page with or without a secret, and some bytes that are no UTF-8. */
    private static byte[] page(Random random) {
        StringBuilder page = new StringBuilder();
        int parts = random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            page.append(noise(random));
            if (random.nextInt(6) == 0) {
                String secret = SECRETS.get(random.nextInt(SECRETS.size()));
                page.append(ENCODINGS.get(random.nextInt(ENCODINGS.size())).apply(secret));
            }
        }
        byte[] bytes = page.append(noise(random)).toString().getBytes(StandardCharsets.UTF_8);
        if (bytes.length > 0 && random.nextInt(3) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private static String noise(Random random) {
        return random.ints(random.nextInt(12), 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .collect(Collectors.joining());
    }

    private static String percent(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", b));
        }
        return encoded.toString();
    }

    private static String each(String text, java.util.function.IntFunction<String> encode) {
        return text.codePoints().mapToObj(encode).collect(Collectors.joining());
    }
}
