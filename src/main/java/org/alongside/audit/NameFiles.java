package org.alongside.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alongside.kept.Fingerprint;
import org.alongside.kept.Surroundings;
import org.alongside.site.UnusableFolder;

/** Where real names come from: a private file, or its keyed hashes beside the content. What cannot be read stops a bake. */
public final class NameFiles {

    /** The environment variable that names the private file. */
    public static final String LIST = "ALONGSIDE_NAMES";

    /** The environment variable with the key of the hashes. */
    public static final String KEY = "ALONGSIDE_NAMES_KEY";

    /** The file with the hashes, in the folder of the site. */
    public static final String HASHES = "names.hashes";

    private static final int SHORTEST_KEY = 16;

    private NameFiles() {}

    /**
     * The names that a site must not have.
     *
     * @throws UnusableFolder if there should be a list and it cannot be used
     */
    public static RealNames read(Map<String, String> environment, Path site) {
        Path hashes = site.resolve(HASHES);
        Fingerprint state = state(environment, hashes); // before they are read: who saves meanwhile makes another of it
        List<RealNames.Listing> listings = new ArrayList<>();
        if (environment.containsKey(LIST)) {
            listings.add(new OpenList(list(environment, site)));
        }
        if (Files.exists(hashes)) {
            if (!environment.containsKey(KEY)) {
                throw new UnusableFolder("This site has " + HASHES + ", and " + KEY
                        + " is not set, so nobody can tell whether real names are in it. Ask for the key, or, if real"
                        + " names are no longer checked, remove the file.");
            }
            listings.add(HashedList.read(text(hashes, HASHES), key(environment)));
        }
        return listings.isEmpty() ? RealNames.NONE : new RealNames(listings, state);
    }

    /** Of the private file no more than when it was changed: a fingerprint of a short list can be guessed back. */
    private static Fingerprint state(Map<String, String> environment, Path hashes) {
        Fingerprint hashed = Surroundings.of(hashes);
        return Optional.ofNullable(environment.get(LIST))
                .map(list -> Fingerprint.of(hashed, Surroundings.stateOf(path(list))))
                .orElse(hashed);
    }

    /** The contents of {@link #HASHES} for the private file. */
    public static String hash(Map<String, String> environment, Path site) {
        if (!environment.containsKey(LIST)) {
            throw new UnusableFolder("Set " + LIST + " to the file with the names, one on each line.");
        }
        return HashedList.write(list(environment, site), key(environment));
    }

    private static String key(Map<String, String> environment) {
        String key = environment.getOrDefault(KEY, "");
        if (key.length() < SHORTEST_KEY) {
            throw new UnusableFolder("Set " + KEY + " to a key of at least " + SHORTEST_KEY + " characters.");
        }
        return key;
    }

    private static List<String> list(Map<String, String> environment, Path site) {
        Path file = path(environment.getOrDefault(LIST, ""));
        try {
            if (Files.exists(site) && file.toRealPath().startsWith(site.toRealPath())) {
                throw new UnusableFolder("The file in " + LIST
                        + " lies in the folder of the site, from where it could be published. Move it out of there.");
            }
        } catch (IOException e) {
            throw unreadable(LIST, e);
        }
        List<String> names = text(file, "the file in " + LIST)
                .lines()
                .map(line -> line.replace("\uFEFF", "").strip())
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        if (names.isEmpty()) {
            throw new UnusableFolder("There is no name in the file in " + LIST + ". Nothing was published.");
        }
        for (int i = 0; i < names.size(); i++) {
            if (NameWriting.ways(names.get(i)).stream().allMatch(way -> way.length() < 2)) {
                throw new UnusableFolder("Name " + (i + 1) + " in the file in " + LIST + " has no two letters.");
            }
        }
        return names;
    }

    private static Path path(String file) {
        try {
            return Path.of(file).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw unreadable(LIST, e);
        }
    }

    private static String text(Path file, String called) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new UnusableFolder("Cannot read " + called + ": it is not UTF-8. Nothing was published.", e);
        } catch (IOException e) {
            throw unreadable(called, e);
        }
    }

    private static UnusableFolder unreadable(String called, Exception cause) {
        return new UnusableFolder("Cannot read " + called + ". Nothing was published.", cause);
    }
}
