package org.alongside.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alongside.TestSite;
import org.alongside.search.FoldedWords;
import org.alongside.vocabulary.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the search finds and in which order, and that nothing that is typed or missing breaks it. */
final class SearchEngineIT {
    private static final Pattern TERMS = Pattern.compile(".*/terms-\\d+\\.shard");

    private static final String FOLD = """
            (module, text) => {
              const analysis = new module.Analysis({longest: 32, stop: '', clitics: '%s'});
              return [...module.words(text)].map(({text}) => analysis.fold(text)).join('\\n');
            }""";

    @TempDir
    static Path temp;

    private static SearchedSite site;

    @BeforeAll
    static void open() throws IOException {
        site = SearchedSite.of(TestSite.emptyIn(temp)
                .with(
                        "content/sheep.md",
                        article("The sheep", "2020-01-01", "principles: [community]", "Nothing else."))
                .with("content/farm.md", article("The farm", "2021-01-01", "principles: [community, information]", """
                        Once there was a sheep here, and a great many other things that take long to tell, one after another,
                        so that the only animal is quite lost among the tractors, gates, hedges and hours of the day."""))
                .with("content/market.md", article("Market day", "2022-01-01", "principles: [information]", """
                        She sold one sheep.

                        In the evening the choir sang. Nobody had asked for wool."""))
                .with("content/flock.md", article("The flock", "2019-01-01", "", """
                        Sheep, sheep and more sheep: he counted sheep until he slept.

                        The café by the river’s mouth is a community centre of a kind. At nine o’clock its neighbour stopped helping."""))
                .with("content/centre.md", article("A hall", "2018-01-01", "", """
                        The centre of the community is its hall, where a helpful neighbour reads."""))
                .with(
                        "content/welcome.md",
                        article(
                                "Welcome",
                                "2017-01-01",
                                "",
                                "A choir, and a quire of paper, in a garden, unnecessarily.")));
    }

    private static String article(String title, String date, String more, String body) {
        return "---\ntype: article\ntitle: " + title + "\nsummary: A text.\ndate: " + date + "\nstatus: published\n"
                + more + "\n---\n" + body + "\n";
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @AfterEach
    void everythingIsThereAgain() {
        site.window().unrouteAll();
        site.forget();
    }

    @Test
    void ranksByWhereAndHowOftenAndInHowMuchTextAWordStands() {
        assertThat(site.ask("sheep").slugs())
                .containsExactly(
                        "sheep", // in the title, which weighs most
                        "flock", // four times in a short text
                        "market", // once, in a short text
                        "farm"); // once, in the longest text
    }

    @Test
    void prefersTheNewerOfEquals() {
        assertThat(site.ask("a text").slugs()).hasSize(6).startsWith("market").endsWith("welcome");
        assertThat(site.ask("sheep", Map.of(), "date").slugs()).containsExactly("market", "farm", "sheep", "flock");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cafe | flock | accents",
                "rivers | flock | a possessive",
                "OCLOCK | flock | an apostrophe and capitals",
                "neighbours | centre flock | an ending",
                "neighb | centre flock | the beginning of the last word",
                "community centre | flock centre | both words",
                "\"community centre\" | flock | a phrase",
                "\"centre of the community\" | centre | a phrase with common words, which keep their distance",
                "community centre -café | centre | a word that must not be there",
                "sheep -\"one sheep\" | sheep flock farm | a phrase that must not be there",
                "choir | market welcome | one word of two texts",
                "sheep -tractors-gates | sheep market flock | hyphenated words that must not be there in a row",
                "sheep -gates-tractors | sheep market flock farm | the same in another order",
                "the -sheep | centre welcome | common words alone ask for nothing",
                "nei | flock centre | the beginning of words in any file",
            })
    void findsWhatIsMeant(String query, String slugs, String reason) {
        assertThat(site.ask(query).slugs()).as(reason).containsExactlyInAnyOrder(slugs.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "shep, sheep",
        "chior, choir",
        "gadren, garden",
        "heep, sheep",
        "sheeep, sheep",
        "sehep, sheep",
        "shepe, sheep",
        "neihgbuor, neighbour",
        "unecessarilly, unnecessarily",
        "nunecessarily, unnecessarily",
        "unnecessraliy, unnecessarily",
    })
    void forgivesSlips(String typed, String meant) {
        SearchedSite.Answer answer = site.ask(typed + " ");

        assertThat(answer.total()).isPositive();
        assertThat(answer.meant()).isEqualTo(meant);
    }

    @Test
    void showsThePassageThatHasTheMostAndMarksIt() {
        SearchedSite.Answer answer = site.ask("evening choir");

        assertThat(answer.slugs()).containsExactly("market");
        assertThat(answer.list("places")).containsExactly("p2");
        assertThat(answer.excerpts()).containsExactly("In the [evening] the [choir] sang. Nobody had asked for wool.");
    }

    @Test
    void widensWithinAFacetAndNarrowsAcross() {
        assertThat(site.ask("sheep", Map.of("principle", List.of("community", "information")), "relevance")
                        .slugs())
                .containsExactlyInAnyOrder("sheep", "farm", "market");
        assertThat(site.ask("sheep", Map.of("principle", List.of("community"), "year", List.of("2021")), "relevance")
                        .slugs())
                .containsExactly("farm");
    }

    @Test
    void countsAFacetWithoutItsOwnFilter() {
        SearchedSite.Answer answer =
                site.ask("sheep", Map.of("principle", List.of("community"), "year", List.of("2021")), "relevance");

        assertThat(answer.count("principle", "information")).isEqualTo(1);
        assertThat(answer.count("year", "2020")).isEqualTo(1);
        assertThat(answer.count("year", "2022")).isZero();
    }

    @Test
    void filtersWithoutAQuery() {
        assertThat(site.ask("", Map.of("principle", List.of("information")), "relevance")
                        .slugs())
                .containsExactly("market", "farm");
        assertThat(site.ask("", Map.of("principle", List.of("no-such-thing")), "relevance")
                        .total())
                .isZero();
    }

    @Test
    void saysWhatItCouldNotLookFor() {
        assertThat(site.ask("the sheep ").list("ignored")).containsExactly("the");
        assertThat(site.ask("sheep xylophone ").list("absent")).containsExactly("xylophone");
        assertThat(site.ask("choir tractors ").partly()).isTrue();
        assertThat(site.ask("sheep -xylophone ").list("absent")).isEmpty();
        assertThat(site.ask("sheep \"evening tractors\"").total())
                .as("a phrase has to be there")
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\"",
                "\"\"",
                "-",
                "--",
                "- -",
                "\"-",
                "-\"",
                "the",
                "\"the of\"",
                "🐑",
                "sheep 🐑 👩‍👩‍👧",
                "(.*)+$[",
                "\\u0000\\",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "خروف",
                "\u202esheep",
                "羊",
                "a\u0301\u0301\u0301",
                "\ud83d",
                "\udc11sheep",
                "__proto__",
                "constructor",
                "toString",
                "null",
                "%",
                "&q=",
                "'",
                "’s",
                "s’s’s",
            })
    void takesAnyQuery(String query) {
        assertThat(site.ask(query).total()).isNotNegative();
        assertThat(site.ask(query + " sheep").total()).isNotNegative();
    }

    @Test
    void takesLongQueriesAndNonsense() {
        assertThat(site.ask("x".repeat(10_000)).total()).isZero();
        assertThat(site.ask("sheep ".repeat(2_000)).slugs()).contains("sheep");
        Random random = new Random(20261101);
        for (int i = 0; i < 100; i++) {
            String query = random.ints(1 + random.nextInt(30), 0, 0x3000)
                    .mapToObj(point -> random.nextInt(3) > 0
                            ? Character.toString("\"- 'aéshep".charAt(point % 10))
                            : Character.toString(point))
                    .collect(Collectors.joining());
            assertThat(site.ask(query).total()).as(query).isNotNegative();
        }
    }

    @ParameterizedTest
    @CsvSource({"en, s", "cy, n r i u w m th ch"})
    void foldsWordsAsTheBakeDoes(String language, String clitics) throws IOException {
        String text =
                "Don't O’Brien’s byddai’n a’r i'w o'th dw i'n café ŵyn ÎLE İstanbul ΣΟΦΟΣ straße ﬁnd x’s 's’ l'été co-ordinator 3rd 90% naïve "
                        + "a\u0301b 𝒜𝓁𝒾 🐑 व्यक्ति ٣٤ don''t rock'n'roll ''quoted'' _under_score "
                        + "long".repeat(20) + " "
                        + "x".repeat(31) + "𝒜 Ⅻ ½ ② ﷺ ㍿ ǆ";
        try (SearchModule words = SearchModule.open("words.js")) {
            String folded = words.call(FOLD.formatted(clitics), text);

            assertThat(Arrays.asList(folded.split("\n"))).isEqualTo(FoldedWords.of(text, Language.of(language)));
        }
    }

    @Test
    void worksWhereTheBrowserCannotUnpack() {
        site.window()
                .evaluate(
                        "() => { globalThis.kept = globalThis.DecompressionStream; delete globalThis.DecompressionStream; }");
        try {
            assertThat(site.ask("sheep").slugs()).hasSize(4);
        } finally {
            site.window().evaluate("() => { globalThis.DecompressionStream = globalThis.kept; }");
        }
    }

    @Test
    void goesOnWithoutAMissingPart() {
        site.window().route(TERMS, Route::abort);
        assertThatThrownBy(() -> site.ask("sheep")).hasMessageContaining("no part of the index");
        site.window().unrouteAll();

        assertThat(site.ask("sheep").slugs()).as("the next time").hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 30})
    void refusesATruncatedPart(int length) {
        answering(TERMS, bytes -> Arrays.copyOf(bytes, length));

        assertThatThrownBy(() -> site.ask("sheep")).isInstanceOf(PlaywrightException.class);
    }

    @Test
    void refusesAPartOfAnotherVersion() {
        answering(TERMS, bytes -> new byte[] {2, 0, 0});

        assertThatThrownBy(() -> site.ask("sheep")).hasMessageContaining("no part of the index");
    }

    private static void answering(Pattern file, java.util.function.UnaryOperator<byte[]> change) {
        site.window().route(file, route -> {
            var response = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(response).setBodyBytes(change.apply(response.body())));
        });
    }
}
