package org.alongside.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.alongside.site.UnusableFolder;
import org.alongside.source.Finding;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret is found however it is written, whatever kind of file it is in, and is never repeated. */
final class AuditTest {

    private static final String KEY = "a key of many letters";

    @TempDir
    Path folder;

    private RealNames names = RealNames.NONE;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>LAC-ZQ/4711</p>",
                "<p>lac zq <b>47</b>11</p>",
                "<p>LAC&#45;ZQ&#x2f;4711</p>",
                "<a href=\"?q=LAC%2DZQ%2F4711\">x</a>",
                "<script>{\"a\":\"\\u004cAC-ZQ\\/4711\"}</script>",
                "<!-- LAC\u2011ZQ\u20444711 -->",
                "<p>\uFF2C\uFF21\uFF23-ZQ/4711</p>"
            })
    void aWithheldValueIsFoundHoweverItIsWritten(String html) {
        assertThat(rules("index.html", html)).containsOnly("audit.withheld");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"../../stories/hidden-one/\">x</a>",
                "<a href=\"../hidden-one/#p1\">x</a>",
                "<a href=\"https://village.example/stories/hidden-one\">x</a>",
                "<a href=\"/stories/hidden%2Done/\">x</a>"
            })
    void aLinkToAHiddenPieceIsFound(String html) {
        assertThat(rules("stories/other/index.html", html)).containsOnly("audit.address");
    }

    @Test
    void aPieceOfTheSameNameInAnotherLanguageIsAnotherPiece() {
        write("cy/stories/hidden-one/index.html", bytes("Cymraeg"));
        assertThat(rules(
                        "cy/index.html",
                        "<a href=\"./stories/hidden-one/\">x</a> <a href=\"/stories/hidden-one-two/\">"))
                .isEmpty();
    }

    @Test
    void aWithdrawnAddressMayStandWhereTheHostIsToldOfIt() {
        assertThat(rules("withdrawn.txt", "/stories/gone/")).isEmpty();
        assertThat(rules("index.html", "<a href=\"stories/gone/\">x</a>")).containsOnly("audit.address");
    }

    @Test
    void titlesAreFoundAsPhrasesAndNeverShown() {
        List<Finding> found = audit("index.html", "<h1>The z\u00E9bra <em>of</em> Mill&nbsp;Lane</h1>");
        assertThat(found).extracting(Finding::rule).containsOnly("audit.title");
        assertThat(found.toString().toLowerCase(java.util.Locale.ROOT)).doesNotContain("bra", "mill");
    }

    @Test
    void anIdentifierThatMarkupCutsInTwoIsFound() {
        assertThat(rules("index.html", "<p>07700 <b>900</b> 123</p>")).containsOnly("anonymity.phone");
    }

    @Test
    void anAddressToWriteToIsFoundAndAShareLinkIsNone() {
        assertThat(rules("index.html", "<a href=\"mailto:zq@mill.example\">x</a>"))
                .containsOnly("anonymity.email");
        assertThat(rules(
                        "index.html",
                        "<a href=\"mailto:?body=https%3A%2F%2Fvillage.example%2Fan-urn-000015%2F\">x</a>"))
                .isEmpty();
        assertThat(rules("index.html", "<p>https://village.example/stories/an-old-<i>urn-000015/</i></p>"))
                .isEmpty();
    }

    @Test
    void archivesDocumentsAndPicturesAreLookedInto() throws IOException {
        byte[] secret = bytes("<w:t>LAC-ZQ</w:t><w:r/><w:t>/4711</w:t>");
        assertThat(rules("a.docx", zip("word/comments.xml", secret))).containsOnly("audit.withheld");
        assertThat(rules("a.gz", gzip(secret))).containsOnly("audit.withheld");
        assertThat(rules("a.zip", zip("b.gz", gzip(secret)))).containsOnly("audit.withheld");
        assertThat(rules("a.png", ("\0\1" + "LAC-ZQ/4711").getBytes(StandardCharsets.UTF_16LE)))
                .containsOnly("audit.withheld");
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.getDocumentInformation().setSubject("LAC-ZQ/4711");
            assertThat(rules("a.pdf", saved(pdf))).containsOnly("audit.withheld");
            pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            assertThat(rules("a.pdf", saved(pdf))).contains("audit.unreadable");
        }
    }

    @Test
    void bombsAndWhatCannotBeReadAreRefused() throws IOException {
        byte[] zeros = new byte[60 << 20];
        assertThat(rules("a.zip", zip("a", zeros))).containsOnly("audit.too-large");
        assertThat(rules("a.zip", zip("a.zip", zip("a.zip", zip("a.zip", zip("a", new byte[1]))))))
                .containsOnly("audit.too-large");
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes(bytes("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\n"));
        try (var deflater = new java.util.zip.DeflaterOutputStream(pdf)) {
            deflater.write(zeros);
        }
        assertThat(rules("a.pdf", pdf.toByteArray())).containsOnly("audit.too-large");
        assertThat(rules("a.pdf", bytes("no such thing"))).containsOnly("audit.unreadable");
    }

    @Test
    void realNamesAreFoundOpenAndHashed() throws IOException {
        Path list = Files.writeString(folder.resolve("names.txt"), "# private\nSiân O'Brien-Keller\nZebedee\n");
        Path site = Files.createDirectory(folder.resolve("sources"));
        Map<String, String> open = Map.of(NameFiles.LIST, list.toString(), NameFiles.KEY, KEY);
        String hashes = NameFiles.hash(open, site);
        assertThat(hashes.toLowerCase(java.util.Locale.ROOT)).doesNotContain("zebedee", "keller");
        names = NameFiles.read(open, site);
        assertNamesAreFound();

        Files.writeString(site.resolve(NameFiles.HASHES), hashes);
        names = NameFiles.read(Map.of(NameFiles.KEY, KEY), site);
        assertNamesAreFound();
        assertThatThrownBy(() -> NameFiles.read(Map.of(), site)).isInstanceOf(UnusableFolder.class);
        assertThatThrownBy(() -> NameFiles.read(Map.of(NameFiles.KEY, "another key, also long"), site))
                .isInstanceOf(UnusableFolder.class);
    }

    private void assertNamesAreFound() {
        assertThat(rules("index.html", "<p>zebedee\u2019s</p>")).containsOnly("audit.name");
        assertThat(rules("index.html", "<p>SIAN <b>O&#39;Brien</b> Keller</p>")).containsOnly("audit.name");
        assertThat(rules("index.html", "<p>zebedees, Siân. O'Brien. Keller</p>"))
                .isEmpty();
    }

    @Test
    void aListThatCannotBeUsedStopsEverything() throws IOException {
        Path inside = Files.writeString(folder.resolve("names.txt"), "Zebedee\n");
        for (String file : List.of(inside.toString(), folder.resolve("missing").toString(), "")) {
            assertThatThrownBy(() -> NameFiles.read(Map.of(NameFiles.LIST, file), folder))
                    .isInstanceOf(UnusableFolder.class);
        }
    }

    private List<String> rules(String file, String text) {
        return rules(file, bytes(text));
    }

    private List<String> rules(String file, byte[] bytes) {
        return audit(file, bytes).stream().map(Finding::rule).toList();
    }

    private List<Finding> audit(String file, String text) {
        return audit(file, bytes(text));
    }

    private List<Finding> audit(String file, byte[] bytes) {
        write(file, bytes);
        List<Secret> secrets = List.of(
                Secret.value("a consent reference", "LAC-ZQ/4711"),
                Secret.phrase("the title of a draft", "The Zebra of Mill Lane"),
                Secret.address("the address of a draft", "stories/hidden-one/", Set.of()),
                Secret.address("the address of a withdrawn piece", "stories/gone/", Set.of("withdrawn.txt")));
        Path site = folder.resolve("site");
        List<Finding> found = Audit.of(site, new Secrets(secrets, names, Set.of(), "https://village.example"));
        remove(site.resolve(file));
        return found;
    }

    private void write(String file, byte[] bytes) {
        try {
            Path path = folder.resolve("site").resolve(file);
            Files.createDirectories(path.resolveSibling("."));
            Files.write(path, bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void remove(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] saved(PDDocument pdf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        pdf.save(out);
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        }
        return out.toByteArray();
    }
}
