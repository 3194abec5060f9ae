package org.alongside.anonymity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Where each rule found something in a text: all that takes long to find out, and nothing that it says.
 *
 * @param typed for each rule, the places in what was typed
 * @param hidden for each rule, whether readers see more of it than was typed in one piece
 */
record Findspots(List<List<Span>> typed, List<Boolean> hidden) {

    byte[] encode() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (int rule = 0; rule < typed.size(); rule++) {
                out.writeBoolean(hidden.get(rule));
                out.writeInt(typed.get(rule).size());
                for (Span span : typed.get(rule)) {
                    out.writeInt(span.start());
                    out.writeInt(span.end());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Findspots decode(byte[] bytes, int rules) {
        List<List<Span>> typed = new ArrayList<>();
        List<Boolean> hidden = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            for (int rule = 0; rule < rules; rule++) {
                hidden.add(in.readBoolean());
                List<Span> spans = new ArrayList<>();
                for (int left = in.readInt(); left > 0; left--) {
                    spans.add(new Span(in.readInt(), in.readInt()));
                }
                typed.add(spans);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Findspots(typed, hidden);
    }
}
