package org.alongside;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Somebody who changes a site, and whatever lies beside it, in ways that nobody has thought of. */
final class RandomAuthor {

    private static final int PIECES = 8;

    /** Harmless words, words that give somebody away, links that lead somewhere or nowhere, and pictures. */
    private static final List<String> BODIES = List.of(
            "The kettle was on. She asked what a good life would be, and listened.",
            "Nobody had asked.",
            "> We were the ones who knew.\n\nThat was on a Tuesday.",
            "Ring 0117 496 0123 and ask for the caretaker.",
            "It was Rhiannon Blethyn who opened the door.",
            "See [the other one](piece-1.md) and [this](piece-2.md#p1).",
            "![A bench](media/bench.png)\n\nThey planted leeks.",
            "<b>They</b> planted leeks & onions.");

    private final Random random;
    private LocalDate day = TestSite.DAY;

    RandomAuthor(long seed) {
        this.random = new Random(seed);
    }

    LocalDate day() {
        return day;
    }

    /** Makes a change, and says which. */
    String change(TestSite site) {
        int piece = random.nextInt(PIECES);
        Path file = site.folder().resolve("content/piece-" + piece + ".md");
        int kind = random.nextInt(22);
        try {
            return switch (kind) {
                case 0 -> "deletes a piece " + Files.deleteIfExists(file);
                case 1 -> rename(file);
                case 2 -> inHeader(file, "status: published", "status: withdrawn");
                case 3 -> inHeader(file, "status: withdrawn", "status: published");
                case 4 -> write(site, "content/vocabulary/familiar.txt", one("Rhiannon Blethyn\n", "0117 496 0123\n"));
                case 5 -> write(site, "content/vocabulary/places.yaml", place(one("Greenwell", "Green Well")));
                case 6 -> write(site, "jbake.properties", settings());
                case 7 -> template(site);
                case 8 -> picture(site);
                case 9 -> day(TestSite.DAY.plusDays(random.nextInt(3)));
                case 10 -> damage(site.out().resolveSibling("." + site.out().getFileName() + one(".kept", ".receipt")));
                case 11 -> damage(anyFile(site.out()));
                case 12 -> Files.exists(site.out()) ? write(site, "../out/extra.txt", "mine") : "waits";
                case 13 -> "does nothing";
                case 14, 15, 16 -> story(site, piece);
                case 17 -> {
                    String retold =
                            inHeader(file, one("name: Dilys", "role: family"), one("name: Iolo", "role: person"));
                    site.cleared();
                    yield retold;
                }
                default -> piece(site, piece);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String one(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private static String write(TestSite site, String name, String text) {
        site.with(name, text);
        return "writes " + name;
    }

    private String piece(TestSite site, int number) {
        String place = one("", "place: mill-lane\n", "place: greenwell\n");
        return write(
                site,
                "content/piece-" + number + ".md",
                "---\ntype: article\ntitle: " + one("The bench", "A key", "Leeks") + "\nsummary: An article.\ndate: "
                        + one("2025-01-01", "2025-03-04", "2026-01-02") + "\nstatus: "
                        + one("published", "published", "published", "draft") + "\n" + place + "---\n"
                        + BODIES.get(random.nextInt(BODIES.size())) + "\n");
    }

    private String story(TestSite site, int number) {
        String told = write(site, "content/piece-" + number + ".md", new RandomStory(random).text());
        if (random.nextBoolean()) {
            site.cleared();
        }
        return told;
    }

    private static String rename(Path file) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, file.resolveSibling("renamed-" + file.getFileName()));
        }
        return "renames " + file.getFileName();
    }

    private static String inHeader(Path file, String before, String after) throws IOException {
        if (Files.exists(file)) {
            Files.writeString(file, Files.readString(file).replace(before, after));
        }
        return after + " in " + file.getFileName();
    }

    private static String place(String name) {
        return "- id: greenwell\n  name: { en: " + name + " }\n"
                + "- id: mill-lane\n  name: { en: Mill Lane }\n  within: greenwell\n";
    }

    private String settings() {
        return "site.host=https://village.example\nsite.title=" + one("One", "Two") + "\nsite.pieces-per-page="
                + one("2", "24") + "\n";
    }

    private String template(TestSite site) {
        Path theme = Path.of("").toAbsolutePath();
        TestSite.filesOf(theme.resolve("templates")).forEach((name, text) -> site.with("templates/" + name, text));
        return write(
                site,
                "templates/piece.ftlh",
                new String(TestSite.filesOf(theme.resolve("templates")).get("piece.ftlh"), StandardCharsets.UTF_8)
                        + one("", "<#-- again -->", "<p>changed</p>"));
    }

    private String picture(TestSite site) {
        byte[] picture = TestPictures.of("png");
        site.with("content/media/bench.png", random.nextBoolean() ? picture : TestPictures.of("jpg"));
        return "changes a picture";
    }

    private String day(LocalDate next) {
        day = next;
        return "waits until " + next;
    }

    private Path anyFile(Path folder) {
        List<String> files = Files.exists(folder)
                ? new ArrayList<>(TestSite.filesOf(folder).keySet())
                : new ArrayList<>(List.of("nothing"));
        files.remove("index.html"); // without it the folder is no site, and is left alone
        return folder.resolve(files.get(random.nextInt(files.size())));
    }

    private String damage(Path file) throws IOException {
        if (!Files.exists(file)) {
            return "finds nothing to damage";
        }
        byte[] bytes = Files.readAllBytes(file);
        switch (random.nextInt(4)) {
            case 0 -> Files.delete(file);
            case 1 -> Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)));
            case 2 -> Files.write(file, new byte[0]);
            default -> {
                if (bytes.length > 0) {
                    bytes[random.nextInt(bytes.length)] ^= 1;
                }
                Files.write(file, bytes);
            }
        }
        return "damages " + file.getFileName();
    }
}
