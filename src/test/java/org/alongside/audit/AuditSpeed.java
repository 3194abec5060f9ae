package org.alongside.audit;

import com.sun.management.OperatingSystemMXBean;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alongside.source.Finding;

/** How long the audit of a finished site takes, with thousands of secrets, and with names if there is a second argument. */
public final class AuditSpeed {

    private static final int SECRETS = 3000;
    private static final int NAMES = 500;
    private static final int ROUNDS = 3;

    private AuditSpeed() {}

    public static void main(String[] args) throws Exception {
        Path site = Path.of(args[0]);
        Path names = Files.createTempFile("names", ".txt");
        Secrets secrets = secrets(names, args.length > 1);
        long pages;
        try (Stream<Path> files = Files.walk(site)) {
            pages = files.filter(file -> file.toString().endsWith(".html")).count();
        }
        PrintStream out = System.out;
        for (int round = 0; round < ROUNDS; round++) {
            long start = processor();
            List<Finding> found = Audit.of(site, secrets);
            double ms = (processor() - start) / 1e6;
            out.printf("%.0f ms CPU, %d pages, %.3f ms a page, %d findings%n", ms, pages, ms / pages, found.size());
            if (round == 0) {
                found.stream().limit(30).forEach(out::println);
            }
        }
        Files.delete(names);
    }

    /** Of all threads, those of the compiler and of the collector too. */
    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static Secrets secrets(Path file, boolean named) throws Exception {
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
        Path site = file.resolveSibling("no-such-site");
        RealNames list = named ? NameFiles.read(Map.of(NameFiles.LIST, file.toString()), site) : RealNames.NONE;
        return new Secrets(all, list, Set.of(), "https://village.example");
    }
}
