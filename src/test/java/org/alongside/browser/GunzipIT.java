package org.alongside.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Java has packed comes out as it was, and what has been damaged never comes out as anything else. */
@Timeout(120)
final class GunzipIT {
    private static final String BROKEN = "broken";
    private static final String UNPACK = """
            ({gunzip}, packed) => packed.split(' ').map(text => {
              // In the midst of something larger, as when a view is given.
              const bytes = Uint8Array.from('..' + atob(text) + '..', letter => letter.charCodeAt(0));
              try {
                const unpacked = gunzip(bytes.subarray(2, -2));
                return btoa(Array.from(unpacked, byte => String.fromCharCode(byte)).join(''));
              } catch (e) {
                return e instanceof Error ? 'broken' : 'thrown: ' + e;
              }
            }).join(' ')
            """;
    private static final int[] SIZES = {0, 1, 2, 3, 10, 257, 258, 259, 1000, 32767, 32768, 32769, 65535, 65536, 200_000
    };

    private static SearchModule module;

    @BeforeAll
    static void open() throws IOException {
        module = SearchModule.open("inflate.js");
    }

    @AfterAll
    static void close() {
        module.close();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "6, 0", "9, 0", "6, " + Deflater.HUFFMAN_ONLY, "6, " + Deflater.FILTERED})
    void unpacksAnything(int level, int strategy) {
        List<byte[]> all = IntStream.of(SIZES)
                .boxed()
                .flatMap(size -> Stream.of(random(size), text(size), new byte[size]))
                .toList();

        var unpacked =
                unpack(all.stream().map(bytes -> packed(bytes, level, strategy)).toList());

        for (int i = 0; i < all.size(); i++) {
            assertThat(unpacked.get(i).equals(base64(all.get(i))))
                    .as("piece %d, of %d bytes", i, all.get(i).length)
                    .isTrue();
        }
    }

    @Test
    void skipsWhatAHeaderCanHave() {
        byte[] bytes = text(50);
        byte[] packed = packed(bytes, 6, 0);
        byte[] header = "\37\213\10\37\1\2\3\4\0\3\5\0extraname\0comment\0\1\2".getBytes(ISO_8859_1);
        byte[] longer = Arrays.copyOf(header, header.length + packed.length - 10);
        System.arraycopy(packed, 10, longer, header.length, packed.length - 10);

        assertThat(unpack(List.of(longer))).containsExactly(base64(bytes));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6})
    void refusesWhatIsCutOff(int level) {
        for (byte[] bytes : List.of(random(40), text(300))) {
            byte[] packed = packed(bytes, level, 0);
            var cut = IntStream.range(0, packed.length)
                    .mapToObj(length -> Arrays.copyOf(packed, length))
                    .toList();

            assertThat(unpack(cut)).containsOnly(BROKEN);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "6, 0", "6, " + Deflater.HUFFMAN_ONLY})
    void givesNothingElseForAChangedBit(int level, int strategy) {
        for (byte[] bytes : List.of(random(40), "so long, so long".getBytes(UTF_8), text(300))) {
            byte[] packed = packed(bytes, level, strategy);
            var flipped = IntStream.range(0, packed.length * 8)
                    .mapToObj(bit -> flipped(packed, bit))
                    .toList();

            var unpacked = unpack(flipped);

            assertThat(unpacked).contains(BROKEN).containsOnly(BROKEN, base64(bytes));
            assertThat(unpacked.subList(unpacked.size() - 64, unpacked.size()))
                    .as("the checksum and the size")
                    .containsOnly(BROKEN);
        }
    }

    @Test
    void refusesWhatIsNoMember() {
        byte[] member = packed(text(100), 6, 0);
        var two = new ByteArrayOutputStream();
        two.writeBytes(member);
        two.writeBytes(member);

        var unpacked = unpack(List.of(
                text(100), random(100), Arrays.copyOf(member, member.length + 1), two.toByteArray(), new byte[100]));

        assertThat(unpacked).containsOnly(BROKEN);
    }

    private static List<String> unpack(List<byte[]> packed) {
        String all = packed.stream().map(GunzipIT::base64).collect(Collectors.joining(" "));
        return List.of(module.call(UNPACK, all).split(" ", -1));
    }

    private static byte[] packed(byte[] bytes, int level, int strategy) {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new Packer(packed, level, strategy)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static final class Packer extends GZIPOutputStream {
        Packer(ByteArrayOutputStream to, int level, int strategy) throws IOException {
            super(to);
            def.setLevel(level);
            def.setStrategy(strategy);
        }
    }

    private static byte[] flipped(byte[] bytes, int bit) {
        byte[] flipped = bytes.clone();
        flipped[bit / 8] ^= (byte) (1 << bit % 8);
        return flipped;
    }

    private static byte[] random(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    /** Words of a few letters, so that some come again near and far. */
    private static byte[] text(int size) {
        var random = new Random(size);
        var words = new ArrayList<String>();
        for (int length = 0; length < size; length += 4) {
            words.add(Integer.toString(random.nextInt(20_000), 36));
        }
        return Arrays.copyOf(String.join(" ", words).getBytes(UTF_8), size);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
