package org.alongside.jbake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class KeptDirectiveTest {

    private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_34);

    @BeforeEach
    void share() {
        freemarker.setSharedVariable("kept", new KeptDirective());
        freemarker.setLogTemplateExceptions(false);
    }

    @Test
    void theSameKeyGivesTheSameOnAnyPage() throws Exception {
        String template = "<@kept key=place>${words}</@kept>";

        assertThat(page(template, Map.of("place", "one", "words", "a card"))).isEqualTo("a card");
        assertThat(page(template, Map.of("place", "one", "words", "not asked for")))
                .isEqualTo("a card");
        assertThat(page(template, Map.of("place", "two", "words", "another"))).isEqualTo("another");
    }

    @Test
    void whatIsKeptCanHaveInItWhatIsKept() throws Exception {
        String template = "<@kept key='card'><@kept key='mark'>*</@kept> tea</@kept> <@kept key='mark'>no</@kept>";

        assertThat(page(template, Map.of())).isEqualTo("* tea *");
    }

    @Test
    void withoutAKeyIsAFaultOfTheTemplate() {
        assertThatThrownBy(() -> page("<@kept>words</@kept>", Map.of()))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("`key`");
    }

    private String page(String template, Map<String, Object> model) throws IOException, TemplateException {
        StringWriter page = new StringWriter();
        new Template("page", template, freemarker).process(model, page);
        return page.toString();
    }
}
