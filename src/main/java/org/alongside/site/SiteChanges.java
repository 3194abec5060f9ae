package org.alongside.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** How one site differs from another, by the names of their files. */
public record SiteChanges(List<String> added, List<String> changed, List<String> removed) {

    /** From an old folder to a new one. */
    static SiteChanges between(Path old, Path next) {
        try {
            SortedSet<String> before = files(old);
            SortedSet<String> after = files(next);
            List<String> changed = new ArrayList<>();
            for (String name : after) {
                if (before.contains(name) && Files.mismatch(old.resolve(name), next.resolve(name)) >= 0) {
                    changed.add(name);
                }
            }
            return new SiteChanges(without(after, before), List.copyOf(changed), without(before, after));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> without(SortedSet<String> names, SortedSet<String> others) {
        return names.stream().filter(name -> !others.contains(name)).toList();
    }

    private static SortedSet<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            SortedSet<String> names = new TreeSet<>();
            all.filter(Files::isRegularFile)
                    .forEach(
                            file -> names.add(folder.relativize(file).toString().replace('\\', '/')));
            return names;
        }
    }
}
