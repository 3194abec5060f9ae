package org.alongside.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alongside.anonymity.Allowance;
import org.alongside.anonymity.Examination;
import org.alongside.anonymity.Examiner;
import org.alongside.anonymity.Familiar;
import org.alongside.anonymity.Wording;
import org.alongside.source.Finding;
import org.alongside.source.Located;
import org.alongside.source.Location;
import org.alongside.source.SourceText;
import org.junit.jupiter.api.Test;

final class AcrossTest {

    @Test
    void everyRuleIsExplainedToEditors() throws IOException {
        String manual = Files.readString(Path.of("docs/anonymity.md"));
        assertThat(Across.rules())
                .hasSize(4)
                .allSatisfy(id -> assertThat(manual).contains("| `" + id + "` | warns |"));
    }

    @Test
    void onePieceIsNotAlikeAnything() {
        assertThat(Across.of(List.of(), 3)).isEmpty();
        assertThat(Across.of(List.of(new Telling("bench").of("Mair").story()), 3))
                .isEmpty();
    }

    @Test
    void exceptionsForTheseRulesAreKnownWhereAPieceIsExamined() {
        assertThat(examine("anonymity.same-episode", Optional.of("RT"))).isEmpty();
        assertThat(examine("anonymity.same-episode", Optional.empty())).containsExactly("anonymity.allow-nobody");
        assertThat(examine("anonymity.same-episodes", Optional.of("RT"))).containsExactly("anonymity.allow-unknown");
    }

    private static List<String> examine(String rule, Optional<String> by) {
        Location at = Location.startOf("content/bench.md");
        Examination examination = new Examiner(List.of(), Familiar.NOTHING, Across.rules())
                .examine(
                        Wording.of(List.of(), new SourceText("content/bench.md", "Text."), 0),
                        Optional.empty(),
                        Set.of(),
                        List.of(new Allowance(new Located<>(rule, at), "known", by)),
                        Optional.empty());
        return examination.findings().stream().map(Finding::rule).toList();
    }
}
