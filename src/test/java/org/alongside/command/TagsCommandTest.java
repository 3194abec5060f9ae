package org.alongside.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.Publisher;
import org.alongside.TestSite;
import org.alongside.source.Finding;
import org.alongside.vocabulary.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Suggestions as a writer sees them, as a program reads them, and as they go into a header. */
class TagsCommandTest {

    private static final String PIECE = """
            ---
            # ours
            type: article
            title: "The choir"   # short
            summary: A choir.
            date: 2025-01-01
            status: draft
            principles: [ relationships ] # seen by Ann
            ---

            She joined the choir — ŵ.
            """;

    private record Run(int exit, String out, String err) {}

    @TempDir
    private Path temporary;

    private TestSite site;
    private Path file;

    @BeforeEach
    void writeASite() {
        site = TestSite.emptyIn(temporary)
                .with("content/vocabulary/lexicon-en.txt", """
                        lexicon: replace
                        [principles: community]
                        1.0  join *3 choir
                        [principles: contribution]
                        0.5  choir
                        [outcomes: connection]
                        1.0  join
                        [introductions: self]
                        1.0  choir
                        """)
                .with("content/choir.md", PIECE.replace("\n", "\r\n"));
        file = site.folder().resolve("content/choir.md");
    }

    @Test
    void listsSuggestionsWithTheirSentences() {
        assertThat(run("tags").out()).contains("""
                content/choir.md
                  community (strong)
                    p1: She joined the choir — ŵ. [joined the choir]
                  contribution (possible)
                    p1: She joined the choir — ŵ. [choir]
                  connection (strong)
                """);
    }

    @Test
    void printsAllTagsForOtherPrograms() throws IOException {
        String version = Publisher.tags(site.folder()).lexicons().get(Language.ENGLISH);
        assertThat(version).matches("[0-9a-f]{8}");
        assertThat(new ObjectMapper().readTree(run("tags", "--json").out()))
                .isEqualTo(new ObjectMapper().readTree("""
                        {"lexicons":{"en":"%s"},"stories":[{"file":"content/choir.md",
                         "principles":[
                          {"id":"relationships","tier":"none","state":"confirmed","evidence":[]},
                          {"id":"community","tier":"strong","state":"suggested","evidence":[
                            {"passage":"p1","sentence":"She joined the choir — ŵ.","match":"joined the choir","tier":"strong"}]},
                          {"id":"contribution","tier":"possible","state":"suggested","evidence":[
                            {"passage":"p1","sentence":"She joined the choir — ŵ.","match":"choir","tier":"possible"}]}],
                         "outcomes":[
                          {"id":"connection","tier":"strong","state":"suggested","evidence":[
                            {"passage":"p1","sentence":"She joined the choir — ŵ.","match":"joined","tier":"strong"}]}],
                         "introduction":
                          {"id":"self","tier":"strong","state":"suggested","evidence":[
                            {"passage":"p1","sentence":"She joined the choir — ŵ.","match":"choir","tier":"strong"}]}}]}
                        """.formatted(version)));
    }

    @Test
    void acceptsStrongSuggestionsAndLeavesEveryOtherByteAlone() throws IOException {
        Run accept = run("tags", "--accept", file.toString());

        assertThat(accept.exit()).isEqualTo(Exit.FINE);
        assertThat(accept.out()).contains("community, connection");
        assertThat(Files.readString(file))
                .isEqualTo(PIECE.replace("[ relationships ]", "[ relationships, community ]")
                        .replace("---\n\nShe", "outcomes: [connection]\n---\n\nShe")
                        .replace("\n", "\r\n"));

        assertThat(run("tags", "--accept", file.toString()).out()).contains("nothing to add");
    }

    @Test
    void refusesAFileThatIsNotAPieceOfTheSite() {
        Run accept = run("tags", "--accept", "content/nothing.md");

        assertThat(accept.exit()).isEqualTo(Exit.UNUSABLE);
        assertThat(accept.err()).contains("content/nothing.md is not a story, reflection or article of this site.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"story", "reflection", "article"})
    void acceptsOnlyWhatTheKindOfPieceMayHave(String kind) throws IOException {
        Files.writeString(
                file,
                PIECE.replace("type: article", "type: " + kind)
                        .replace(
                                "status: draft",
                                "status: draft\nplace: greenwell"
                                        + (kind.equals("story") ? "\nintroduced-by: self" : "")));

        assertThat(run("tags", "--accept", file.toString()).exit()).isEqualTo(Exit.FINE);

        assertThat(Files.readString(file)).contains("community");
        assertThat(site.check()).noneMatch(Finding::isError);
    }

    @Test
    void writesNothingIfOneOfTheFilesIsNotAPieceOfTheSite() throws IOException {
        assertThat(run("tags", "--accept", file.toString(), "content/nothing.md")
                        .exit())
                .isEqualTo(Exit.UNUSABLE);

        assertThat(Files.readString(file)).isEqualTo(PIECE.replace("\n", "\r\n"));
    }

    @Test
    void findsAPieceThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(temporary.resolve("link"), site.folder());

        Run accept = run("tags", "--accept", link.resolve("content/choir.md").toString());

        assertThat(accept.exit()).isEqualTo(Exit.FINE);
        assertThat(Files.readString(file)).contains("community");
    }

    @Test
    void saysWhatIsWrongWithTheSiteWhereNothingCouldBeRead() {
        site.with("content/vocabulary/lexicon-en.txt", "[principles: comunity]\n1.0 choir\n");

        for (Run run : List.of(run("tags"), run("tags", "--accept", file.toString()))) {
            assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("lexicon-en.txt:1:1: error[lexicon.term]");
        }
    }

    @Test
    void saysThatAFileHasMistakes() throws IOException {
        Files.writeString(file, PIECE.replace("status: draft", "status: drafft"));

        Run accept = run("tags", "--accept", file.toString());

        assertThat(accept.exit()).isEqualTo(Exit.FINDINGS);
        assertThat(accept.err()).contains("has mistakes");
        assertThat(run("tags").exit()).isEqualTo(Exit.FINDINGS);
    }

    @Test
    void saysOnceThatALanguageIsNotRead() throws IOException {
        String welsh = PIECE.replace("status: draft", "status: draft\nlanguage: cy");
        Files.writeString(file, welsh);
        site.with("content/two.md", welsh);

        Run tags = run("tags");

        assertThat(tags.exit()).isEqualTo(Exit.FINE);
        assertThat(tags.err())
                .isEqualToIgnoringNewLines("No lexicon reads Cymraeg (cy), so nothing is suggested for pieces in it.");
        assertThat(tags.out()).contains("Nothing to suggest.");
    }

    private Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--site";
        all[args.length + 1] = site.folder().toString();
        int exit = AlongsideCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
        return new Run(exit, out.toString(), err.toString());
    }
}
