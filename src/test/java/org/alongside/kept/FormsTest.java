package org.alongside.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

final class FormsTest {

    private record All(
            String text,
            int number,
            long larger,
            double share,
            boolean yes,
            LocalDate day,
            Path path,
            DayOfWeek weekday,
            Optional<String> perhaps,
            List<At<String>> list,
            Map<DayOfWeek, List<String>> map,
            Shape shape,
            Later<At<String>> later) {}

    private record At<T>(T value, Optional<T> other, int line) {}

    private sealed interface Shape {
        record Circle(double radius) implements Shape {}

        record Nothing() implements Shape {}
    }

    private record Shared(Word one, List<Word> more) {}

    private record Word(String text) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Word;
        }

        @Override
        public int hashCode() {
            return 1;
        }
    }

    private record Unknown(Thread thread) {}

    @Property
    void whatIsReadIsWhatWasWritten(
            @ForAll String text, @ForAll int number, @ForAll long larger, @ForAll double share, @ForAll boolean yes) {
        All all = new All(
                text,
                number,
                larger,
                share,
                yes,
                LocalDate.ofEpochDay(number),
                Path.of("a", "b"),
                DayOfWeek.of(1 + Math.floorMod(number, 7)),
                yes ? Optional.of(text) : Optional.empty(),
                List.of(new At<>(text, Optional.empty(), number), new At<>("", Optional.of(text), -1)),
                Map.of(DayOfWeek.MONDAY, List.of(text), DayOfWeek.SUNDAY, List.of()),
                yes ? new Shape.Circle(share) : new Shape.Nothing(),
                Later.held(new At<>(text, Optional.of(text), number)));
        Form<All> form = new Forms(List.of(), List.of(Path.of("b"), Path.of("a"))).of(All.class);

        assertThat(form.value(form.bytes(all))).isEqualTo(all);
    }

    private record Large(Later<At<String>> later) {}

    @Test
    void whatIsReadLaterIsNotHeldMeanwhile() throws InterruptedException {
        Form<Large> form = new Forms().of(Large.class);
        byte[] source = form.bytes(new Large(Later.held(new At<>("long", Optional.empty(), 1))));
        byte[] bytes = source.clone();
        WeakReference<byte[]> held = new WeakReference<>(bytes);

        Large large = form.value(bytes, () -> source);
        bytes = null;
        for (int i = 0; i < 100 && held.get() != null; i++) {
            System.gc();
            Thread.sleep(10);
        }

        assertThat(held.get()).isNull();
        assertThat(large.later().get().value()).isEqualTo("long");
    }

    @Test
    void sharedValuesAreTheVerySame() {
        Word one = new Word("one");
        Word other = new Word("other");
        Form<Shared> form = new Forms(List.of(one, other), List.of()).of(Shared.class);

        Shared read = form.value(form.bytes(new Shared(other, List.of(one, other))));
        assertThat(read.one()).isSameAs(other);
        assertThat(read.more().get(0)).isSameAs(one);
    }

    private record Page(String title, Later<String> text, int words) {}

    @Test
    void whatIsReadLaterIsReadEachTimeFromItsSource() {
        Form<Page> form = new Forms().of(Page.class);
        byte[] bytes = form.bytes(new Page("Bench", Later.held("It stood there."), 3));
        byte[] another = form.bytes(new Page("Bench", Later.held("It is gone now."), 3));
        Iterator<byte[]> source = List.of(bytes, another).iterator();

        Page page = form.value(bytes, source::next);
        assertThat(page.words()).isEqualTo(3);
        assertThat(page.text().get()).isEqualTo("It stood there.");
        assertThat(page.text().get()).isEqualTo("It is gone now.");
    }

    @Test
    void withoutASourceItIsHeld() {
        Form<Page> form = new Forms().of(Page.class);
        byte[] bytes = form.bytes(new Page("Bench", Later.held("It stood there."), 3));

        Page page = form.value(bytes);
        Arrays.fill(bytes, (byte) 0);
        assertThat(page.text().get()).isEqualTo("It stood there.");
    }

    private record Kept(Path path) {}

    @Test
    void aPathIsFoundAgainWhereItsFolderIsToday() {
        Form<Kept> then = new Forms(List.of(), List.of(Path.of("then"))).of(Kept.class);
        Form<Kept> today = new Forms(List.of(), List.of(Path.of("today"))).of(Kept.class);

        Kept kept = new Kept(Path.of("then", "media", "bench.jpg"));
        assertThat(today.value(then.bytes(kept)).path()).isEqualTo(Path.of("today", "media", "bench.jpg"));
    }

    @Test
    void aValueThatIsNotSharedAfterAllIsRefused() {
        Form<Shared> form = new Forms(List.of(new Word("one")), List.of()).of(Shared.class);

        assertThatThrownBy(() -> form.bytes(new Shared(new Word("one"), List.of())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aTypeWithoutAFormIsRefusedBeforeAnythingIsKept() {
        assertThatThrownBy(() -> new Forms().of(Unknown.class)).hasMessageContaining("java.lang.Thread");
    }
}
