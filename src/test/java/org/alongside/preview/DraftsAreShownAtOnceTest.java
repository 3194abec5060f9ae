package org.alongside.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.preview.Preview.Baked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
class DraftsAreShownAtOnceTest {

    @TempDir
    Path folder;

    private final AtomicInteger baked = new AtomicInteger();
    private volatile Baked drafting = Village.FINE;

    private final Baker baker = new Baker() {
        @Override
        public Baked bake() {
            baked.incrementAndGet();
            return Village.FINE;
        }

        @Override
        public Optional<Draft> draft(Set<Path> saved) {
            byte[] page = ("<body>A draft of " + saved.iterator().next().getFileName() + "</body>")
                    .getBytes(StandardCharsets.UTF_8);
            return Optional.of(new Draft(
                    drafting,
                    name -> name.equals("stories/index.html") ? Optional.of(page) : Optional.empty(),
                    name -> name.equals("letters.html")));
        }
    };

    @Test
    void andBakedWhenTheAuthorPauses() throws Exception {
        try (Village village = new Village(folder)) {
            village.bakesWith(baker);
            try (News news = village.news()) {
                news.next();
                village.save("harvest.md");

                news.next();
                assertThat(village.get("/stories/").body()).contains("A draft of harvest.md");
                assertThat(village.get("/").body()).contains("The village");
                assertThat(baked).hasValue(0);

                news.next();
                assertThat(baked).hasValue(1);
                assertThat(village.get("/stories/").body()).contains("All stories");
            }
        }
    }

    @Test
    void andWhatHasGoneIsGone() throws Exception {
        try (Village village = new Village(folder)) {
            village.write("letters.html", "<body>Letters</body>");
            village.bakesWith(baker);
            try (News news = village.news()) {
                news.next();
                assertThat(village.get("/letters.html").statusCode()).isEqualTo(200);
                village.save("harvest.md");

                news.next();
                assertThat(village.get("/letters.html").statusCode()).isEqualTo(404);
            }
        }
    }

    @Test
    void butNotWithErrors() throws Exception {
        drafting = Village.BROKEN;
        try (Village village = new Village(folder)) {
            village.bakesWith(baker);
            try (News news = village.news()) {
                news.next();
                village.save("harvest.md");

                assertThat(news.next().toString()).contains("date.format");
                assertThat(village.get("/stories/").body()).contains("All stories");
            }
        }
    }
}
