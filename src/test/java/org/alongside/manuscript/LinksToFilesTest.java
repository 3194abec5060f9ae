package org.alongside.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.alongside.TestSite;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links to other pieces by the names of their files, however they are spelt. */
final class LinksToFilesTest {

    @ParameterizedTest
    @CsvSource({
        "my file,   my%20file.md#p1,    my-file/#p1",
        "my file,   ./my%20file.md,     my-file/",
        "100%,      100%.md,            100/",
        "100%,      100%25.md,          100/",
        "a%20b,     a%2520b.md,         a-20b/",
        "caffè,     caffè.md,           caffe/",
        "caffè,     caff%C3%A8.md,      caffe/",
    })
    void findsTheFile(String name, String written, String address, @TempDir Path temporary) {
        TestSite site =
                TestSite.emptyIn(temporary).withArticle(name, "Text.").withArticle("linking", "[x](" + written + ")");

        assertThat(site.bake().findings()).isEmpty();
        assertThat(site.page("articles/linking/index.html"))
                .contains("<a href=\"../../articles/" + address + "\">x</a>");
    }
}
