package org.alongside.command;

import java.nio.file.Path;
import java.util.Optional;
import org.alongside.Workspace;
import org.alongside.audit.NameFiles;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What a bake starts from, as it is given on the command line. */
final class BakeOptions {

    @Mixin
    private SiteOption site = new SiteOption();

    @Mixin
    private DayOption asOf = new DayOption();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "where the site is written (default: target/site in the site's folder)")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--leave-out", description = "publish without the pieces that have errors, and list them")
    private boolean leaveOut;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    Workspace workspace() {
        return new Workspace(
                site.path(),
                out.map(path -> path.toAbsolutePath().normalize()).orElse(site.usualOut()),
                asOf.day(),
                leaveOut ? Workspace.Broken.IS_LEFT_OUT : Workspace.Broken.STOPS_ALL,
                NameFiles.read(AlongsideCommand.environment(command), site.path()));
    }
}
