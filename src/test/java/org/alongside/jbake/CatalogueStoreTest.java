package org.alongside.jbake;

import static org.assertj.core.api.Assertions.assertThat;

import org.alongside.story.Address;
import org.jbake.template.RenderingException;
import org.junit.jupiter.api.Test;

final class CatalogueStoreTest {

    @Test
    void theFaultOfTheFirstPageIsToldWhicheverWasRenderedFirst() {
        CatalogueStore store = new CatalogueStore();
        RenderingException first = new RenderingException("first", new IllegalStateException());
        RenderingException second = new RenderingException("second", new IllegalStateException());

        store.fault("piece.ftlh", new Address("b/"), second);
        store.fault("piece.ftlh", new Address("a/"), first);
        store.fault("piece.ftlh", new Address("c/"), second);

        assertThat(store.faults()).containsOnlyKeys("piece.ftlh").containsValue(first);
    }
}
