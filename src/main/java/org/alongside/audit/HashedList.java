package org.alongside.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.alongside.site.UnusableFolder;

/**
 * Names as keyed hashes, HMAC-SHA-256 (RFC 2104) of which the first 128 bits are kept: the file can be shown, as nobody
 * without the key can try names on it. Besides the names it has the first words of them, 64 bits each, so that few texts of
 * several words have to be hashed at all.
 */
final class HashedList implements RealNames.Listing {

    private static final String VERSION = "alongside-names 1";
    private static final int NAME_BYTES = 16;
    private static final int FIRST_BYTES = 8;

    private final byte[] key;
    private final Map<Integer, Set<String>> names = new HashMap<>();
    private final Set<String> firstWords = new HashSet<>();
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    private HashedList(String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    /** What is written to the file: a version, a sign by which a key is known to be right, and sorted hashes. */
    static String write(List<String> written, String key) {
        HashedList list = new HashedList(key);
        Set<String> lines = new TreeSet<>();
        for (String name : written) {
            for (String way : NameWriting.ways(name)) {
                String[] words = way.split(" ");
                lines.add(words.length + " " + list.hash("name", way, NAME_BYTES));
                lines.add("first " + list.hash("first", words[0], FIRST_BYTES));
            }
        }
        return VERSION + "\nkey " + list.hash("key", "", NAME_BYTES) + "\n" + String.join("\n", lines) + "\n";
    }

    /**
     * The list in a file.
     *
     * @throws UnusableFolder if it is no such file, or the key is not that of the file
     */
    static HashedList read(String text, String key) {
        HashedList list = new HashedList(key);
        List<String> lines = text.lines().toList();
        if (lines.size() < 4 || !lines.get(0).equals(VERSION) || !lines.get(1).startsWith("key ")) {
            throw new UnusableFolder(
                    NameFiles.HASHES + " is not a list of names that this version can read. Make it again with"
                            + " `alongside names hash`.");
        }
        if (!lines.get(1).equals("key " + list.hash("key", "", NAME_BYTES))) {
            throw new UnusableFolder("The key in " + NameFiles.KEY + " is not the one that " + NameFiles.HASHES
                    + " was made with. Nothing was published.");
        }
        lines.stream().skip(2).forEach(list::take);
        return list;
    }

    private void take(String line) {
        if (line.matches("first [0-9a-f]{16}")) {
            firstWords.add(line.substring(6));
        } else if (line.matches("[1-9]\\d? [0-9a-f]{32}")) {
            String[] parts = line.split(" ");
            names.computeIfAbsent(Integer.valueOf(parts[0]), words -> new HashSet<>())
                    .add(parts[1]);
        } else {
            throw new UnusableFolder(NameFiles.HASHES + " is damaged. Make it again with `alongside names hash`.");
        }
    }

    @Override
    public boolean begins(String word) {
        return firstWords.contains(hash("first", word, FIRST_BYTES));
    }

    @Override
    public boolean holds(String name) {
        int words = (int) name.chars().filter(c -> c == ' ').count() + 1;
        return known.computeIfAbsent(
                name, text -> names.getOrDefault(words, Set.of()).contains(hash("name", text, NAME_BYTES)));
    }

    @Override
    public int mostWords() {
        return names.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private String hash(String use, String text, int bytes) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            byte[] whole = mac.doFinal((use + "\0" + text).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(Arrays.copyOf(whole, bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has HMAC-SHA-256", e);
        }
    }
}
