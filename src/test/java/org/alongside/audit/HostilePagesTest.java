package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The audit finds what a plain search finds in {@link PlainReading}, however a page is broken and a secret cut up. */
final class HostilePagesTest {

    private static final int PAGES_OF_A_SEED = 150;

    private static final List<String> VALUES =
            List.of("LAC-ZQ/4711", "ab\u00E4a", "stra\u00DFe 7", "\u0915\u0928\u093E7", "aaab");
    private static final Identifiers IDENTIFIERS = new Identifiers(Set.of());
    private static final String PHRASE = "The Zebra of Mill Lane";

    private static final List<String> BITS =
            List.of(("<b>|</b>|<p>|</p>|<br>|<td>|<i x=y>|<a href=\"|\">|'|\"|=|<!--|-->"
                            + "|<![CDATA[|]]>|<style>|</style>|<img alt='|<x title=\"a|<a href=mailto:zq?x>|&|&amp;|%|%25|\\|\\u00"
                            + "|\\\\|&#|&eacute;|&shy;|%C3|%A9|\u00E9|\u0301|\u00AD|\u200B| |  |\n|a|b|ab|aa|4|LAC|ZQ|4711"
                            + "|mill lane|&#39;|<w:t>|</w:t>|<w:p/>|<a\"b>|</|<!|<?x y=\"z\"?>|>|<|\u001e|u0041|41|#|;"
                            + "|\ud83d\ude42|\uFF21|\uFB03|\u0915|\u093E|<span class='a'>|data-x=\"|=\"mill\"|&amp;amp;|&amp;#4"
                            + "|x2f;|\\n|\\/|\\ud83d|\\ude42|title=\"|aria-label=aa|aria-labex=aa|<sub>|<bus>|<http-equiv>|<path>")
                    .split("\\|"));

    @TempDir
    Path folder;

    static IntStream seeds() {
        return IntStream.range(0, 20);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsFoundIsWhatAPlainSearchFinds(int seed) throws IOException {
        Search search = new Search(secrets(), new Addresses(Set.of(), ""));
        Random random = new Random(seed);
        int leaking = 0;
        for (int i = 0; i < PAGES_OF_A_SEED; i++) {
            byte[] page = page(random);
            Set<String> plainly = plainly(page);
            assertThat(found(search, page))
                    .as(() -> new String(page, StandardCharsets.UTF_8))
                    .isEqualTo(plainly);
            leaking += plainly.isEmpty() ? 0 : 1;
        }
        assertThat(leaking).isBetween(PAGES_OF_A_SEED / 10, PAGES_OF_A_SEED * 9 / 10);
    }

    private static List<Secret> secrets() {
        List<Secret> secrets =
                VALUES.stream().map(value -> Secret.value(value, value)).collect(Collectors.toList());
        secrets.add(Secret.phrase(PHRASE, PHRASE));
        return secrets;
    }

    private static Set<String> plainly(byte[] page) {
        Set<String> found = new TreeSet<>();
        for (byte[] reading : PlainReading.of(page)) {
            Folded folded = new Folded(View.of(reading));
            String text = folded.text(0, folded.length());
            VALUES.stream().filter(value -> text.contains(Fold.of(value))).forEach(found::add);
            if (text.contains(" " + Fold.of(PHRASE) + " ")) {
                found.add(PHRASE);
            }
        }
        return found;
    }

    private Set<String> found(Search search, byte[] page) throws IOException {
        Path file = Files.write(folder.resolve("page.html"), page);
        return new FileAudit(search, RealNames.NONE, IDENTIFIERS, "page.html")
                .leaks(file).stream()
                        .filter(leak -> leak.rule().startsWith("audit."))
                        .map(Leak::what)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Bits of markup and of what is encoded, secrets cut up among them, and some bytes that are no UTF-8. */
    private static byte[] page(Random random) {
        StringBuilder page = new StringBuilder("<p>");
        int parts = random.nextInt(14);
        for (int i = 0; i < parts; i++) {
            page.append(BITS.get(random.nextInt(BITS.size())));
            if (random.nextInt(9) == 0) {
                String secret = random.nextInt(3) == 0 ? PHRASE : VALUES.get(random.nextInt(VALUES.size()));
                secret.codePoints().forEach(c -> page.append(hidden(c, random)));
            }
        }
        byte[] bytes = page.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(4) == 0) {
            bytes[random.nextInt(bytes.length)] = (byte) (1 + random.nextInt(255));
        }
        return bytes;
    }

    private static String hidden(int c, Random random) {
        String plain = Character.toString(c);
        return switch (random.nextInt(24)) {
            case 0 -> "&#" + c + ";";
            case 1 -> "&#x" + Integer.toHexString(c);
            case 2 -> percent(plain);
            case 3 -> percent(percent(plain));
            case 4 -> String.format("\\u%04x", c);
            case 5 -> "<b>" + plain + "</b>";
            case 6 -> "<!-- x -->" + plain;
            case 7 -> plain + "\u00AD";
            case 8 -> plain.toUpperCase(Locale.ROOT);
            case 9 -> plain.equals(" ") ? "<p>" : plain;
            default -> plain;
        };
    }

    private static String percent(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(String.format("%%%02X", b));
        }
        return encoded.toString();
    }
}
