package org.alongside.manuscript;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alongside.story.Address;
import org.alongside.story.Kind;
import org.alongside.story.Piece;
import org.alongside.story.Story;
import org.alongside.story.Target;
import org.alongside.vocabulary.Facet;
import org.alongside.vocabulary.Language;
import org.alongside.vocabulary.Vocabularies;

/**
 * Where a link leads, from the words that its author wrote: {@code story:slug}, a file beside this one, an address of the
 * site, a file to show, or an address elsewhere. Only four schemes lead elsewhere; all others lead nowhere.
 */
final class LinkTargets {

    private static final Pattern SCHEME = Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(.*)");
    private static final Set<String> ELSEWHERE = Set.of("https", "http", "mailto", "tel");
    private static final String NEVER_PLAIN = "\"<>\\^`{|}";
    private static final Pattern NUMBERED_PASSAGE = Pattern.compile("#p([1-9]\\d{0,5})");

    /** Pages that the site makes by itself, beside the lists of kinds and terms. */
    private static final Set<String> STANDING = Set.of("latest", "evidence", "search");

    private static final Set<Address> RESERVED =
            Stream.of(Language.values()).flatMap(LinkTargets::own).collect(Collectors.toUnmodifiableSet());

    private final Set<Address> known = new HashSet<>();
    private final Map<Path, Story> byFile;
    private final Map<Address, Story> stories = new HashMap<>();
    private final MediaFiles media;

    LinkTargets(Map<Path, Story> byFile, Vocabularies vocabularies, MediaFiles media) {
        this.byFile = byFile;
        this.media = media;
        browsed()
                .forEach(facet -> vocabularies
                        .of(facet)
                        .terms()
                        .forEach(term -> Stream.of(Language.values())
                                .forEach(language -> known.add(Address.of(language, facet, term.id())))));
        byFile.values().forEach(story -> stories.putIfAbsent(story.piece().address(), story));
        known.addAll(stories.keySet());
    }

    /** Whether an address is one that the site gives to a page of its own. */
    static boolean isReserved(Address address) {
        return RESERVED.contains(address);
    }

    private static Stream<Address> own(Language language) {
        Stream<String> lists = Stream.of(
                        STANDING.stream(),
                        Stream.of(Kind.values())
                                .filter(kind -> kind != Kind.PAGE)
                                .map(Kind::plural),
                        browsed().map(Facet::plural))
                .flatMap(names -> names);
        return Stream.concat(Stream.of(Address.home(language)), lists.map(name -> Address.section(language, name)));
    }

    private static Stream<Facet> browsed() {
        return Stream.of(Facet.values()).filter(Facet::isBrowsed);
    }

    Target of(String written, Story from, Path file) {
        Matcher scheme = SCHEME.matcher(written);
        if (written.indexOf(':') > 0 && scheme.matches()) {
            String name = scheme.group(1).toLowerCase(Locale.ROOT);
            return Kind.of(name)
                    .map(kind -> piece(kind, scheme.group(2), from))
                    .orElseGet(() -> elsewhere(name, written));
        }
        if (written.startsWith("//") || !isPlain(written)) {
            return new Target.Nowhere();
        }
        int hash = written.indexOf('#');
        String path = hash < 0 ? written : written.substring(0, hash);
        String fragment = hash < 0 ? "" : written.substring(hash);
        return path.isEmpty() ? page(from.piece().address(), fragment) : here(path, fragment, from, file);
    }

    /** The file that a picture shows. */
    Target shown(String written, Path file) {
        return byMedia(written, file).orElse(new Target.Nowhere());
    }

    private static Target elsewhere(String scheme, String written) {
        boolean fine = ELSEWHERE.contains(scheme) && written.length() > scheme.length() + 1 && isPlain(written);
        return fine ? new Target.Elsewhere(written) : new Target.Nowhere();
    }

    /** Whether it is written without what an address may not have: blanks, control characters and a few signs. */
    private static boolean isPlain(String written) {
        return !written.isEmpty()
                && written.chars().noneMatch(c -> c <= ' ' || c == 0x7f || NEVER_PLAIN.indexOf(c) >= 0);
    }

    private Target piece(Kind kind, String written, Story from) {
        int hash = written.indexOf('#');
        String slug = hash < 0 ? written : written.substring(0, hash);
        String fragment = hash < 0 ? "" : written.substring(hash);
        return CrossReferences.languages(from.piece().language()).stream()
                .map(language -> Address.of(language, kind, slug))
                .filter(known::contains)
                .findFirst()
                .map(address -> page(address, fragment))
                .orElse(new Target.Nowhere());
    }

    private Target here(String path, String fragment, Story from, Path file) {
        Optional<Target> found = byFile(path, fragment, file)
                .or(() -> byAddress(path, from).map(address -> page(address, fragment)))
                .or(() -> byMedia(path, file));
        return found.orElse(new Target.Nowhere());
    }

    private Optional<Target> byFile(String path, String fragment, Path file) {
        if (!path.endsWith(".md") && !path.endsWith(".markdown")) {
            return Optional.empty();
        }
        try {
            return fileBeside(file, path)
                    .or(() -> fileBeside(file, decoded(path)))
                    .map(story -> page(story.piece().address(), fragment));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private Optional<Story> fileBeside(Path file, String path) {
        return Optional.ofNullable(byFile.get(file.resolveSibling(path).normalize()));
    }

    /** A path with its {@code %20} and the like resolved, as addresses must spell a space. */
    static String decoded(String path) {
        try {
            return Optional.ofNullable(URI.create(path).getPath()).orElse(path);
        } catch (IllegalArgumentException notAnAddress) {
            return path;
        }
    }

    private Optional<Target> byMedia(String path, Path file) {
        return media.find(path, file).map(Target.File::new);
    }

    /** An address of the site, from its root or from the piece's own page. */
    private Optional<Address> byAddress(String path, Story from) {
        try {
            String full =
                    URI.create(from.piece().address().toString()).resolve(path).getPath();
            String relative = full.replaceFirst("^/", "").replaceFirst("(^|/)index\\.html$", "$1");
            Address address = new Address(relative.isEmpty() || relative.endsWith("/") ? relative : relative + "/");
            return Optional.of(address).filter(this::exists);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean exists(Address address) {
        return known.contains(address) || isReserved(address);
    }

    /** A page, if what the fragment names is on it. */
    private Target page(Address address, String fragment) {
        Story story = stories.get(address);
        if (fragment.isEmpty() || story == null) {
            return new Target.Page(address, fragment);
        }
        return isOn(story.piece(), fragment) ? new Target.Page(address, fragment) : new Target.Nowhere();
    }

    private static boolean isOn(Piece piece, String fragment) {
        Matcher passage = NUMBERED_PASSAGE.matcher(fragment);
        if (passage.matches()) {
            return Integer.parseInt(passage.group(1)) <= piece.body().passages().size();
        }
        return piece.body().sections().stream().anyMatch(section -> fragment.equals("#" + section.id()));
    }
}
