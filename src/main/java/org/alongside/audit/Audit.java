package org.alongside.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.alongside.source.Finding;
import org.alongside.source.Level;
import org.alongside.source.Location;
import org.alongside.source.SourceText;

/**
 * The verdict of the gate repeated on the finished bytes. It takes nobody's word for anything: whatever has written a file,
 * a template, a setting, a document that came from somewhere, every byte is searched before it is published, once for each
 * thing that there is to search for.
 */
public final class Audit {

    /** A leak that a template has made is on every page; a few of them tell as much. */
    private static final int SHOWN_OF_A_KIND = 5;

    private final Search search;
    private final Identifiers identifiers;
    private final Secrets secrets;

    private Audit(Secrets secrets, Set<String> files) {
        this.secrets = secrets;
        this.search = new Search(secrets.all(), new Addresses(files, secrets.host()));
        this.identifiers = new Identifiers(secrets.declared());
    }

    /**
     * What must not be shown and is in a folder. The findings name files by their paths on the site, and never say what
     * stands there.
     */
    public static List<Finding> of(Path stagedFolder, Secrets secrets) {
        return of(stagedFolder, secrets, name -> false);
    }

    /**
     * The same for a folder of which some files were searched before.
     *
     * @param searched whether nothing was found in just these bytes, when files and secrets had the {@link Secrets#fingerprint}
     *     that they have now; the name of a file is searched in any case
     */
    public static List<Finding> of(Path stagedFolder, Secrets secrets, Predicate<String> searched) {
        TreeMap<String, Path> files = files(stagedFolder);
        Audit audit = new Audit(secrets, new TreeSet<>(files.keySet()));
        List<Finding> found = List.copyOf(files.entrySet()).parallelStream()
                .map(file -> audit.findings(file, searched.test(file.getKey())))
                .flatMap(List::stream)
                .sorted()
                .distinct()
                .toList();
        return few(found);
    }

    private static TreeMap<String, Path> files(Path folder) {
        TreeMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> !Files.isDirectory(file))
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Finding> findings(Map.Entry<String, Path> entry, boolean isSearched) {
        String name = entry.getKey();
        try {
            List<Leak> inName = inName(name);
            String shown = inName.isEmpty() ? name : masked(name);
            List<Finding> findings = new ArrayList<>();
            inName.forEach(leak -> findings.add(finding(leak, Location.startOf(shown), " in the name of a file")));
            if (isSearched) {
                return findings;
            }
            List<Leak> leaks = new FileAudit(search, secrets.names(), identifiers, name).leaks(entry.getValue());
            if (!leaks.isEmpty()) {
                Places places = Places.of(shown, entry.getValue());
                leaks.forEach(leak -> findings.add(finding(leak, places.at(leak.place()), "")));
            }
            return findings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Leak> inName(String name) {
        List<Leak> leaks = new ArrayList<>(search.hiding(name));
        View view = View.of(name);
        search.in(view, name).stream()
                .filter(leak -> !leak.rule().equals(Secret.Form.ADDRESS.rule()))
                .forEach(leaks::add);
        leaks.addAll(secrets.names().in(view, 1));
        return leaks;
    }

    /** A name that is itself a secret is not repeated: only the folder at the top and the ending remain. */
    private static String masked(String name) {
        int first = name.indexOf('/');
        int dot = name.lastIndexOf('.');
        return name.substring(0, first + 1) + "…" + (dot > first ? name.substring(dot) : "");
    }

    private static Finding finding(Leak leak, Location at, String where) {
        return new Finding(at, Level.ERROR, leak.rule(), leak.what() + where, leak.hint());
    }

    private static List<Finding> few(List<Finding> all) {
        Map<String, Integer> counts = new TreeMap<>();
        List<Finding> shown = new ArrayList<>();
        for (Finding finding : all) {
            if (counts.merge(finding.rule() + finding.message(), 1, Integer::sum) <= SHOWN_OF_A_KIND) {
                shown.add(finding);
            }
        }
        List<Finding> told = new ArrayList<>();
        for (Finding finding : shown) {
            int more = counts.getOrDefault(finding.rule() + finding.message(), 0) - SHOWN_OF_A_KIND;
            String message =
                    more > 0 ? finding.message() + ", here and in " + more + " more places" : finding.message();
            told.add(new Finding(finding.at(), finding.level(), finding.rule(), message, finding.hint()));
        }
        return told;
    }

    /** Lines and columns of a text; of any other file, its start. */
    private record Places(SourceText text, View bytes) {

        static Places of(String name, Path file) throws IOException {
            byte[] bytes = Files.size(file) > 1 << 25 ? new byte[0] : Files.readAllBytes(file);
            boolean text = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(0) < 0;
            byte[] known = text ? bytes : new byte[0];
            return new Places(new SourceText(name, new String(known, StandardCharsets.UTF_8)), View.of(known));
        }

        Location at(int place) {
            int offset = bytes.text(0, place).length();
            return text.at(offset, offset);
        }
    }
}
