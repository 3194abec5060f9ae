package org.alongside.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HiddenTemplatesTest {

    @Test
    void aTemplateThatNobodyLooksAtIsNotThere(@TempDir Path folder) throws Exception {
        Files.createDirectories(folder.resolve(".parts"));
        Files.writeString(folder.resolve(".parts/foot.ftlh"), "");
        Files.writeString(folder.resolve(".foot.ftlh"), "");
        Files.writeString(folder.resolve("foot.ftlh"), "");
        VisibleTemplates templates = new VisibleTemplates(folder.toFile());

        assertThat(templates.findTemplateSource(".parts/foot.ftlh")).isNull();
        assertThat(templates.findTemplateSource(".foot.ftlh")).isNull();
        assertThat(templates.findTemplateSource("foot.ftlh")).isNotNull();
    }
}
