package org.alongside;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alongside.clearance.ClearedStory;
import org.alongside.story.Address;
import org.alongside.story.Clip;
import org.alongside.story.Image;
import org.alongside.story.MediaFile;
import org.alongside.story.Piece;
import org.alongside.story.Target;

/** The files that cleared pieces show: the only media that are published. */
final class Media {

    private Media() {}

    static List<MediaFile> of(List<ClearedStory> stories) {
        TreeMap<Address, MediaFile> files = new TreeMap<>();
        stories.stream().flatMap(story -> shownBy(story.piece())).forEach(file -> files.put(file.address(), file));
        return List.copyOf(files.values());
    }

    private static Stream<MediaFile> shownBy(Piece piece) {
        Stream<MediaFile> image = piece.heading().image().map(Image::file).stream();
        Stream<MediaFile> clips = piece.clips().stream().flatMap(Media::shownBy);
        Stream<MediaFile> linked = piece.body().targets().stream()
                .filter(Target.File.class::isInstance)
                .map(target -> ((Target.File) target).media());
        return Stream.of(image, clips, linked).flatMap(files -> files);
    }

    private static Stream<MediaFile> shownBy(Clip clip) {
        return Stream.of(clip.file(), clip.captions(), clip.poster()).flatMap(file -> file.stream());
    }
}
