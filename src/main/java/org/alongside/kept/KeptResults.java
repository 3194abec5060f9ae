package org.alongside.kept;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alongside.kept.KeptIndex.Place;

/**
 * Results in a file. What is new goes into a second file as it comes, which takes the place of the first when it is saved. A
 * file whose end is damaged, or which comes from another version of this program, counts for nothing, and so does a damaged
 * result: that is worked out anew. Results that were not asked for are forgotten, so the file is never larger than the site
 * asks for. What of a result is read {@link Later} can be read until the results are saved or closed. Safe for many threads;
 * the file belongs to whoever holds the lock of the site.
 */
public final class KeptResults implements AutoCloseable {

    private final Path file;
    private final Fingerprint version;
    private final Optional<FileChannel> before;
    private final Map<Fingerprint, Place> known;
    private final Map<Fingerprint, Place> askedAgain = new ConcurrentHashMap<>();

    private final FileChannel next;
    private final AtomicLong end = new AtomicLong();
    private final Map<Fingerprint, Place> added = new ConcurrentHashMap<>();

    private KeptResults(Path file, Fingerprint version, Optional<FileChannel> before, Map<Fingerprint, Place> known)
            throws IOException {
        this.file = file;
        this.version = version;
        this.before = before;
        this.known = known;
        this.next = PrivateFile.create(next(file));
    }

    /**
     * Opens a file, which need not be there.
     *
     * @param version of all that makes the results, as {@link ProgramVersion} tells it
     */
    public static KeptResults open(Path file, Fingerprint version) {
        try {
            Optional<FileChannel> before =
                    Files.isRegularFile(file) ? Optional.of(FileChannel.open(file)) : Optional.empty();
            Map<Fingerprint, Place> known =
                    before.map(channel -> KeptIndex.read(channel, version)).orElse(Map.of());
            return new KeptResults(file, version, before, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A memory of one kind of work.
     *
     * @param kind tells its questions from those of other work
     */
    public <T> Memory<T> of(String kind, Form<T> form) {
        return memory(kind, form::bytes, form::value);
    }

    /** The same, for who goes on with the results after these are closed: nothing of them is read {@link Later}. */
    public <T> Memory<T> held(String kind, Form<T> form) {
        return memory(kind, form::bytes, (bytes, again) -> form.value(bytes));
    }

    private <T> Memory<T> memory(String kind, Function<T, byte[]> write, BiFunction<byte[], Supplier<byte[]>, T> read) {
        Fingerprint ofKind = Fingerprint.of(kind);
        return (question, work) -> recall(Fingerprint.of(ofKind, question), () -> write.apply(work.get()), read);
    }

    private <T> T recall(Fingerprint question, Supplier<byte[]> work, BiFunction<byte[], Supplier<byte[]>, T> read) {
        Place place = known.get(question);
        if (place != null) {
            Optional<byte[]> remembered = remembered(place);
            if (remembered.isPresent()) {
                askedAgain.put(question, place);
                return read.apply(remembered.get(), () -> again(before.orElseThrow(), place));
            }
        }
        byte[] bytes = work.get();
        Place added = add(question, bytes);
        return read.apply(bytes, () -> again(next, added)); // as a later bake will have it, so that none differs
    }

    private Optional<byte[]> remembered(Place place) {
        try {
            byte[] bytes = KeptIndex.bytes(before.orElseThrow(), place.offset(), place.length());
            boolean undamaged = KeptIndex.checksum(bytes, bytes.length) == place.checksum();
            return undamaged ? Optional.of(bytes) : Optional.empty();
        } catch (IOException cutOff) {
            return Optional.empty(); // then it is worked out anew, like all that is damaged
        }
    }

    private static byte[] again(FileChannel file, Place place) {
        try {
            return KeptIndex.bytes(file, place.offset(), place.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Place add(Fingerprint question, byte[] bytes) {
        Place place = new Place(end.getAndAdd(bytes.length), bytes.length, KeptIndex.checksum(bytes, bytes.length));
        try {
            KeptIndex.write(next, bytes, place.offset());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        added.put(question, place);
        return place;
    }

    /** Keeps what was asked for since the file was opened. It is whole at every moment, the old one or the new one. */
    public void save() {
        if (added.isEmpty() && askedAgain.size() == known.size()) {
            return;
        }
        try {
            copyAskedAgain();
            KeptIndex.write(added, version, next, end.get());
            closeFiles(); // some systems move no open file
            Files.move(next(file), file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands together in the old file is copied at one stroke. */
    private void copyAskedAgain() throws IOException {
        List<Map.Entry<Fingerprint, Place>> entries = askedAgain.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> entry.getValue().offset()))
                .toList();
        for (int from = 0, to; from < entries.size(); from = to) {
            long start = entries.get(from).getValue().offset();
            long until = start;
            long moved = end.get() - start;
            for (to = from; to < entries.size() && entries.get(to).getValue().offset() == until; to++) {
                Place place = entries.get(to).getValue();
                until += place.length();
                added.put(
                        entries.get(to).getKey(), new Place(place.offset() + moved, place.length(), place.checksum()));
            }
            copy(start, until - start);
        }
    }

    private void copy(long start, long length) throws IOException {
        next.position(end.getAndAdd(length));
        for (long done = 0; done < length; ) {
            long more = before.orElseThrow().transferTo(start + done, length - done, next);
            if (more <= 0) {
                throw new EOFException("the file of kept results has become shorter");
            }
            done += more;
        }
    }

    private static Path next(Path file) {
        return file.resolveSibling(file.getFileName() + ".next");
    }

    @Override
    public void close() {
        try {
            closeFiles();
            Files.deleteIfExists(next(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void closeFiles() throws IOException {
        next.close();
        if (before.isPresent()) {
            before.get().close();
        }
    }
}
