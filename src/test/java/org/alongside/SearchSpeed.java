package org.alongside;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.alongside.catalogue.Catalogue;
import org.alongside.clearance.Gate;
import org.alongside.kept.Memories;
import org.alongside.kept.Memory;
import org.alongside.manuscript.Library;
import org.alongside.search.SearchIndex;
import org.alongside.search.SearchIndexes;
import org.alongside.source.Findings;
import org.alongside.tagging.TaggedStory;

/** What indexing costs, the first time and warm, and how large the index is: {@code src/bench/README.md} says how to run it. */
public final class SearchSpeed {

    private static final int ROUNDS = 5;

    private SearchSpeed() {}

    public static void main(String[] args) {
        try (SourceSite source = SourceSite.open(Path.of(args[0]))) {
            Library library = source.read(Memory.none(), new Findings());
            List<TaggedStory> tagged = source.tagger().tag(library.stories());
            Catalogue catalogue = Catalogue.of(
                    Gate.decide(tagged, LocalDate.of(2026, 1, 1), Set.of()).cleared(), source.vocabularies());
            for (int round = 1; round <= ROUNDS; round++) {
                long cpu = cpu();
                long begin = System.nanoTime();
                SearchIndexes indexes = SearchIndexes.of(catalogue, Optional.empty(), Memories.none());
                System.out.printf(
                        Locale.ROOT,
                        "round %d: %.2f s, %.2f CPU s, %,d bytes%n",
                        round,
                        (System.nanoTime() - begin) / 1e9,
                        (cpu() - cpu) / 1e9,
                        indexes.all().stream().mapToLong(SearchSpeed::bytes).sum());
            }
        }
    }

    private static long bytes(SearchIndex index) {
        return index.files().stream().mapToLong(file -> file.bytes().length).sum();
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
