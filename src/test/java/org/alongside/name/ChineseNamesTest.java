package org.alongside.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNamesTest {

    @ParameterizedTest
    @ValueSource(strings = {"guoqiang", "meifeng", "xiaoyan", "lihua", "jianguo"})
    void includeTwoSyllables(String name) {
        assertThat(ChineseNames.include(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "li", "mei", "aiming", "london", "guangzhouming", "meimeimei"})
    void leaveOutTheRest(String word) {
        assertThat(ChineseNames.include(word)).isFalse();
    }
}
