package org.alongside.preview;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.alongside.preview.Preview.Baked;
import org.alongside.site.UnusableFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class SavingReloadsTest {

    @TempDir
    Path folder;

    Village village;

    @BeforeEach
    void open() throws Exception {
        village = new Village(folder);
    }

    @AfterEach
    void close() {
        village.close();
    }

    @Test
    void anOpenPageHearsOfTheNewEdition() throws Exception {
        try (News news = village.news()) {
            String before = news.next().get("edition").textValue();
            assertThat(village.get("/").body()).contains("<!--" + before + "-->");

            village.save("harvest.md");

            JsonNode after = news.next();
            assertThat(after.get("whole").booleanValue()).isTrue();
            assertThat(after.get("edition").textValue()).isNotEqualTo(before);
            assertThat(village.get("/").body())
                    .contains("<!--" + after.get("edition").textValue() + "-->");
        }
    }

    @Test
    void savingInAFolderThatIsNewCountsToo() throws Exception {
        try (News news = village.news()) {
            news.next();
            village.save("stories/2024/harvest.md");
            String first = news.next().get("edition").textValue();

            village.save("stories/2024/harvest.md");

            assertThat(news.next().get("edition").textValue()).isNotEqualTo(first);
        }
    }

    @Test
    void deletingCountsToo() throws Exception {
        try (News news = village.news()) {
            news.next();
            village.save("harvest.md");
            String before = news.next().get("edition").textValue();

            Files.delete(village.content.resolve("harvest.md"));

            assertThat(news.next().get("edition").textValue()).isNotEqualTo(before);
        }
    }

    @Test
    void whoOnlyAsksForTheHeadIsNotKeptWaiting() throws Exception {
        assertThat(village.request("HEAD", "/__preview/events").headers().firstValue("Content-Type"))
                .hasValue("text/event-stream");
    }

    @Test
    void allOpenPagesHearIt() throws Exception {
        try (News one = village.news();
                News other = village.news()) {
            one.next();
            other.next();

            village.save("harvest.md");

            assertThat(one.next()).isEqualTo(other.next());
        }
    }

    @Test
    void aFailedBakeKeepsTheEditionAndTellsTheFindings() throws Exception {
        try (News news = village.news()) {
            String before = news.next().get("edition").textValue();
            village.bakes(() -> Village.BROKEN);

            village.save("harvest.md");

            JsonNode after = news.next();
            assertThat(after.get("whole").booleanValue()).isFalse();
            assertThat(after.get("edition").textValue()).isEqualTo(before);
            JsonNode finding = after.get("findings").get(0);
            assertThat(finding.get("place").textValue()).isEqualTo("content/harvest.md:12:8");
            assertThat(finding.get("level").textValue()).isEqualTo("error");
            assertThat(finding.get("rule").textValue()).isEqualTo("date.format");
            assertThat(finding.get("message").textValue()).isEqualTo("not a <b>date</b>");
            assertThat(finding.get("hint").textValue()).isEqualTo("write it as 2024-05-31");
            assertThat(village.get("/").body()).contains("The village");
            assertThat(village.told())
                    .contains("content/harvest.md:12:8: error[date.format]")
                    .contains("Not baked; the pages stay as they were.");
        }
    }

    @Test
    void aFolderThatGoesAwayIsToldInPlainWords() throws Exception {
        try (News news = village.news()) {
            news.next();
            village.bakes(() -> {
                throw new UnusableFolder("There is no folder `content`.");
            });

            village.save("harvest.md");

            assertThat(news.next().get("whole").booleanValue()).isFalse();
            assertThat(village.told())
                    .contains("There is no folder `content`.")
                    .contains("Not baked; the pages stay as they were.")
                    .doesNotContain("fault of the program");
        }
    }

    @Test
    void aPageOpenedLaterHearsWhatStillStandsUntilItIsMended() throws Exception {
        village.bakes(() -> Village.BROKEN);
        try (News witness = village.news()) {
            witness.next();
            village.save("harvest.md");
            witness.next();
        }

        try (News later = village.news()) {
            assertThat(later.next().get("findings")).hasSize(1);
            village.bakes(() -> Village.FINE);
            village.save("harvest.md");
            JsonNode mended = later.next();
            assertThat(mended.get("whole").booleanValue()).isTrue();
            assertThat(mended.get("findings")).isEmpty();
        }
    }

    @Test
    void warningsDoNotStopANewEdition() throws Exception {
        village.bakes(() -> new Baked(true, List.of(Village.WRONG_DATE.asWarning())));
        try (News news = village.news()) {
            String before = news.next().get("edition").textValue();

            village.save("harvest.md");

            assertThat(news.next().get("edition").textValue()).isNotEqualTo(before);
            assertThat(village.told()).contains("warning[date.format]").contains("Baked.");
        }
    }

    @Test
    void aBakeThatBreaksOffIsToldAndTheNextOneWorks() throws Exception {
        village.bakes(() -> {
            throw new StackOverflowError("too deep");
        });
        try (News news = village.news()) {
            news.next();
            village.save("harvest.md");
            assertThat(news.next().get("whole").booleanValue()).isFalse();
            assertThat(village.told()).contains("a fault of the program").contains("too deep");

            village.bakes(() -> Village.FINE);
            village.save("harvest.md");

            assertThat(news.next().get("whole").booleanValue()).isTrue();
        }
    }
}
