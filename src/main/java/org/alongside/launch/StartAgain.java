package org.alongside.launch;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The same command with our options for the virtual machine. It replaces this process ({@code execv}), so that whoever
 * started it, waits for it, talks to it or kills it has to do with one process as before.
 *
 * @param java the program to start
 * @param arguments all that follows it
 */
record StartAgain(String java, List<String> arguments) {

    /** Tells the second start from the first. */
    private static final String STARTED = "-Dalongside.started=true";

    /** The command that is at work long enough for the optimising compiler. */
    private static final String LONG_RUNNING = "serve";

    /** The JDK that first keeps classes as they are once they are linked, all in one step (JEP 514). */
    private static final int FIRST_WITH_LINKED_CLASSES = 25;

    /** What somebody may have asked of the virtual machine that goes together with what we ask; all else is left alone. */
    private static final Pattern COMPATIBLE = Pattern.compile("-Xm[snx]\\S+|-D\\S+|-ea|-enableassertions");

    /** Variables that the virtual machine reads options from. */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** Nothing if this process is the second start already, or was started in a way that we should not touch. */
    static Optional<StartAgain> ofThisProcess(String[] args) {
        if (Boolean.getBoolean("alongside.started") || !(Platform.isLinux() || Platform.isMac())) {
            return Optional.empty();
        }
        ProcessHandle.Info process = ProcessHandle.current().info();
        return process.command()
                .flatMap(java -> process.arguments()
                        .flatMap(started -> of(java, List.of(started), List.of(args), System.getenv())));
    }

    /**
     * How to start again.
     *
     * @param started the arguments of this process, those for the virtual machine first
     * @param args those of them that are for the program
     */
    static Optional<StartAgain> of(
            String java, List<String> started, List<String> args, Map<String, String> environment) {
        int jar = started.indexOf("-jar");
        if (jar < 0
                || jar + 2 > started.size()
                || !started.subList(jar + 2, started.size()).equals(args)
                || !started.subList(0, jar).stream()
                        .allMatch(option -> COMPATIBLE.matcher(option).matches())
                || VARIABLES.stream().anyMatch(name -> !compatible(environment.getOrDefault(name, "")))
                || !started.stream().allMatch(StartAgain::canBePassedOn)) {
            return Optional.empty();
        }
        List<String> arguments = new ArrayList<>(options(Path.of(started.get(jar + 1)), args));
        arguments.addAll(started);
        return Optional.of(new StartAgain(java, arguments));
    }

    private static boolean compatible(String options) {
        return Arrays.stream(options.strip().split("\\s+"))
                .allMatch(
                        option -> option.isEmpty() || COMPATIBLE.matcher(option).matches());
    }

    /** Without UTF-8 the JDK may not have understood an argument, and would pass on something else. */
    private static boolean canBePassedOn(String argument) {
        return argument.chars().allMatch(c -> c < 128) || "UTF-8".equals(System.getProperty("sun.jnu.encoding"));
    }

    private static List<String> options(Path jar, List<String> args) {
        List<String> options = new ArrayList<>(List.of(
                STARTED,
                "-XX:+UseParallelGC",
                "-Xmn200m", // left alone, the collector would take three times the memory to save a second
                "-Xlog:disable")); // the archive may be another JDK's, which is no news for anybody
        if (args.isEmpty() || !args.get(0).equals(LONG_RUNNING)) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        boolean linked = Runtime.version().feature() >= FIRST_WITH_LINKED_CLASSES;
        Path classes = jar.resolveSibling(linked ? "alongside.aot" : "alongside.jsa");
        if (Files.exists(classes)) {
            options.add((linked ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + classes);
        }
        return options;
    }

    /** Becomes the new process. Returns only if that cannot be. */
    void now() {
        try {
            String[] argv = Stream.concat(Stream.of(java), arguments.stream()).toArray(String[]::new);
            Function execv = NativeLibrary.getInstance("c").getFunction("execv", Function.C_CONVENTION, "UTF-8");
            execv.invokeInt(new Object[] {java, argv});
        } catch (UnsatisfiedLinkError | NoClassDefFoundError unavailable) {
            // Then this process does the work.
        }
    }
}
