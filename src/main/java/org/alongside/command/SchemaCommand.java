package org.alongside.command;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.concurrent.Callable;
import org.alongside.Publisher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code schema}: the front matter as a JSON Schema, so that editors can complete and check it. */
@Command(name = "schema", description = "Print a JSON Schema of the front matter.", mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {

    @Mixin
    private SiteOption site = new SiteOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws JsonProcessingException {
        Object schema = Publisher.schema(site.path());
        spec.commandLine()
                .getOut()
                .println(new ObjectMapper()
                        .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(schema));
        return Exit.FINE;
    }
}
