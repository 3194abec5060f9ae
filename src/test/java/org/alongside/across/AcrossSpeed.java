package org.alongside.across;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.alongside.Publisher;
import org.alongside.source.Finding;
import org.alongside.story.Story;
import org.alongside.tagging.TaggedStory;

/** How long holding the stories of a site against one another takes, and what comes of it: a site, k, and whether to list. */
public final class AcrossSpeed {

    private static final int ROUNDS = 3;

    private AcrossSpeed() {}

    public static void main(String[] args) {
        List<Story> stories = Publisher.tags(Path.of(args[0]).toAbsolutePath()).stories().stream()
                .map(TaggedStory::story)
                .toList();
        int k = Integer.parseInt(args[1]);
        for (int round = 1; round <= ROUNDS; round++) {
            var bean = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            long cpu = bean.getProcessCpuTime();
            long begin = System.nanoTime();
            List<Finding> findings = Across.of(stories, k);
            System.out.printf(
                    Locale.ROOT,
                    "round %d: %d stories in %.2f s, %.2f s of CPU%n",
                    round,
                    stories.size(),
                    (System.nanoTime() - begin) / 1e9,
                    (bean.getProcessCpuTime() - cpu) / 1e9);
            if (round == ROUNDS) {
                Map<String, Long> rules = findings.stream()
                        .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
                System.out.println(rules);
                if (args.length > 2) {
                    findings.forEach(System.out::println);
                }
            }
        }
    }
}
