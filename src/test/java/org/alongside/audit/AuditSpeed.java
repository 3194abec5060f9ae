package org.alongside.audit;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.source.Finding;

/** How long the audit of a finished site takes, with thousands of secrets and names. */
public final class AuditSpeed {

    private static final int SECRETS = 3000;
    private static final int NAMES = 500;
    private static final int ROUNDS = 3;

    private AuditSpeed() {}

    public static void main(String[] args) throws Exception {
        Path site = Path.of(args[0]);
        Path names = Files.createTempFile("names", ".txt");
        Secrets secrets = secrets(names);
        long pages;
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).count();
        }
        PrintStream out = System.out;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            List<Finding> found = Audit.of(site, secrets);
            double ms = (System.nanoTime() - start) / 1e6;
            out.printf("%.0f ms, %d pages, %.3f ms a page, %d findings%n", ms, pages, ms / pages, found.size());
            if (round == 0) {
                found.stream().limit(30).forEach(out::println);
            }
        }
        Files.delete(names);
    }

    private static Secrets secrets(Path file) throws Exception {
        List<Secret> all = new ArrayList<>();
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < SECRETS; i++) {
            all.add(Secret.value("a consent reference", "LAC-2024-" + (100000 + i)));
            all.add(Secret.address("the address of a draft", "stories/the-hidden-piece-" + i + "/", Set.of()));
            all.add(Secret.phrase("the title of a draft", "The hidden piece of number " + i));
        }
        for (int i = 0; i < NAMES; i++) {
            names.append("Grantham").append(Integer.toString(i, 36)).append(" Kellermann\n");
        }
        names.append("Mary Grantham\nthe Kellermanns\n");
        Files.writeString(file, names);
        RealNames list = NameFiles.read(Map.of(NameFiles.LIST, file.toString()), file.resolveSibling("no-such-site"));
        return new Secrets(all, list, Set.of(), "https://village.example");
    }
}
