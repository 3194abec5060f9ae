package org.alongside.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.alongside.kept.Fingerprint;
import org.junit.jupiter.api.Test;

final class SharedTest {

    private final Map<String, Object> values = new LinkedHashMap<>(Map.of("title", "Bench"));
    private final Shared shared = new Shared(values);

    @Test
    void whatStandsForItIsWorkedOutOnce() {
        AtomicInteger worked = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            Fingerprint known = shared.fingerprint(of -> Fingerprint.of(of + " " + worked.incrementAndGet()));
            assertThat(known).isEqualTo(Fingerprint.of("{title=Bench} 1"));
        }
    }

    @Test
    void itIsAMapThatNobodyChanges() {
        assertThat(shared).isEqualTo(values).containsEntry("title", "Bench").doesNotContainKey("date");
        assertThat(shared.get("date")).isNull();
        assertThatThrownBy(() -> shared.put("date", "today")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> shared.entrySet().clear()).isInstanceOf(UnsupportedOperationException.class);
    }
}
