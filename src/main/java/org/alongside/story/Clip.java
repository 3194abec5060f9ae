package org.alongside.story;

import java.util.List;
import java.util.Optional;

/**
 * A piece of video or sound.
 *
 * @param file the file, if it is ours
 * @param address where it is, if it is elsewhere
 * @param length as minutes and seconds, {@code 1:42}
 * @param transcript what is said, in paragraphs
 */
public record Clip(
        String title,
        Optional<MediaFile> file,
        Optional<String> address,
        Optional<String> length,
        Optional<MediaFile> captions,
        Optional<MediaFile> poster,
        Optional<String> speaker,
        List<String> transcript) {

    /** Whether there is something to see. */
    public boolean isVideo() {
        return file.filter(media -> media.type().sort() == MediaType.Sort.VIDEO).isPresent();
    }
}
