package org.alongside.picture;

import java.io.IOException;
import java.io.OutputStream;
import org.alongside.story.Size;

/** What came of cleaning a picture. */
public sealed interface Cleaned {

    /** A picture that is fit to be published. */
    final class Picture implements Cleaned {

        private final byte[] bytes;
        private final Size size;

        Picture(byte[] bytes, Size size) {
            this.bytes = bytes;
            this.size = size;
        }

        public Size size() {
            return size;
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        /** Writes the bytes without another copy of them. */
        public void writeTo(OutputStream out) throws IOException {
            out.write(bytes);
        }
    }

    /**
     * A picture that is not published. Nothing here tells what is in it.
     *
     * @param rule as findings name it: {@code picture.corrupt}
     * @param fact what is the matter
     * @param hint what to do
     */
    record Refused(String rule, String fact, String hint) implements Cleaned {}
}
