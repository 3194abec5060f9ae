package org.alongside.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaTypesTest {

    @ParameterizedTest
    @CsvSource({
        "/index.html,              text/html; charset=utf-8",
        "/PHOTO.JPG,               image/jpeg",
        "/assets/site.css,         text/css; charset=utf-8",
        "/assets/search.js,        text/javascript; charset=utf-8",
        "/assets/body.woff2,       font/woff2",
        "/stories/captions.vtt,    text/vtt; charset=utf-8",
        "/stories/clip.mp3,        audio/mpeg",
        "/stories/clip.mp4,        video/mp4",
        "/card.webp,               image/webp",
        "/mark.svg,                image/svg+xml",
        "/data/stories.json,       application/json",
        "/data/stories.csv,        text/csv; charset=utf-8",
        "/sitemap.xml,             application/xml",
        "/feed.xml,                application/atom+xml",
        "/principles/trust/atom.xml, application/atom+xml",
        "/packs/trust.zip,         application/zip",
        "/CNAME,                   application/octet-stream",
        "/v1.0/file,               application/octet-stream",
        "/.nojekyll,               application/octet-stream",
    })
    void aFileIsWhatItsNameSays(String path, String type) {
        assertThat(MediaTypes.of(path)).isEqualTo(type);
    }
}
