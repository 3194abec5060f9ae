package org.alongside.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MediaTypeTest {

    @ParameterizedTest
    @CsvSource({
        "bench.webp,     PICTURE,  image/webp",
        "BENCH.JPG,      PICTURE,  image/jpeg",
        "media/CLIP.MP4, VIDEO,    video/mp4",
        "clip.m4v,       VIDEO,    video/mp4",
        "clip.Mp3,       SOUND,    audio/mpeg",
        "v1.2/clip.oga,  SOUND,    audio/ogg",
        "clip.vtt,       CAPTIONS, text/vtt",
        "report.pdf,     DOCUMENT, application/pdf",
    })
    void aFileIsWhatItsNameSays(String name, MediaType.Sort sort, String type) {
        assertThat(MediaType.of(name)).contains(new MediaType(sort, type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"script.js", "page.html", "mark.svg", "mp3", ".mp3/x", "bench.webp ", ""})
    void whatIsNotInTheListIsNotShown(String name) {
        assertThat(MediaType.of(name)).isEmpty();
    }
}
