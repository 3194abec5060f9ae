package org.alongside.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ThemeSlipsTest {

    @Test
    void theTemplatesOfEveryThemeAreThoseOfTheBuiltInOne() {
        assertThat(Path.of("templates").toFile().listFiles(file -> file.isFile()))
                .extracting(file -> file.getName())
                .containsExactlyInAnyOrderElementsOf(ThemeSlips.TEMPLATES);
    }
}
