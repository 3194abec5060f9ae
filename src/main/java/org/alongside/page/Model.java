package org.alongside.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds what a template is given: an allow-list, one line a value. A value that is not there is left out. */
final class Model {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Model with(String name, String value) {
        values.put(name, value);
        return this;
    }

    Model with(String name, int value) {
        values.put(name, value);
        return this;
    }

    Model with(String name, boolean value) {
        values.put(name, value);
        return this;
    }

    Model with(String name, Map<String, ?> value) {
        values.put(name, value);
        return this;
    }

    Model with(String name, List<?> value) {
        values.put(name, value);
        return this;
    }

    Model with(String name, Optional<?> value) {
        value.ifPresent(found -> values.put(name, found));
        return this;
    }

    Model withAll(Map<String, Object> others) {
        values.putAll(others);
        return this;
    }

    Map<String, Object> map() {
        return values;
    }
}
