package org.alongside.launch;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringTokenizer;

/**
 * The same command with our options for the virtual machine. It replaces this process ({@code execv}), so that whoever
 * started it, waits for it, talks to it or kills it has to do with one process as before.
 *
 * <p>Loops and plain calls only: to link its first stream, lambda, expression or joined text, a virtual machine takes longer
 * than for all else that is done here.
 *
 * @param java the program to start
 * @param arguments all that follows it
 */
record StartAgain(String java, List<String> arguments) {

    /** Tells the second start from the first. */
    private static final String STARTED = "-Dalongside.started=true";

    /** Where JNA looks for libraries: nowhere, or it starts a program to learn where. What we call is in the process already. */
    private static final String LIBRARIES = "jna.platform.library.path";

    /** The command that is at work long enough for the optimising compiler. */
    private static final String LONG_RUNNING = "serve";

    /** The JDK that first keeps classes as they are once they are linked, all in one step (JEP 514). */
    private static final int FIRST_WITH_LINKED_CLASSES = 25;

    /** What somebody may have asked of the virtual machine that goes together with what we ask; all else is left alone. */
    private static final List<String> COMPATIBLE = List.of("-Xms", "-Xmn", "-Xmx", "-D", "-ea", "-enableassertions");

    /** Variables that the virtual machine reads options from. */
    private static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** Nothing if this process is the second start already, or was started in a way that we should not touch. */
    static Optional<StartAgain> ofThisProcess(String[] args) {
        if (Boolean.getBoolean("alongside.started") || !(Platform.isLinux() || Platform.isMac())) {
            return Optional.empty();
        }
        ProcessHandle.Info process = ProcessHandle.current().info();
        Optional<String> java = process.command();
        Optional<String[]> started = process.arguments();
        return java.isPresent() && started.isPresent()
                ? of(java.get(), List.of(started.get()), List.of(args), System.getenv())
                : Optional.empty();
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
                || !canBePassedOn(started)
                || !areCompatible(started.subList(0, jar))) {
            return Optional.empty();
        }
        for (String name : VARIABLES) {
            if (!areCompatible(words(environment.getOrDefault(name, "")))) {
                return Optional.empty();
            }
        }
        List<String> arguments = options(new File(started.get(jar + 1)), args);
        arguments.addAll(started);
        return Optional.of(new StartAgain(java, arguments));
    }

    private static boolean areCompatible(List<String> options) {
        for (String option : options) {
            if (!isCompatible(option)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCompatible(String option) {
        for (String start : COMPATIBLE) {
            if (option.startsWith(start)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String options) {
        List<String> words = new ArrayList<>();
        StringTokenizer each = new StringTokenizer(options);
        while (each.hasMoreTokens()) {
            words.add(each.nextToken());
        }
        return words;
    }

    /** Without UTF-8 the JDK may not have understood an argument, and would pass on something else. */
    private static boolean canBePassedOn(List<String> arguments) {
        if ("UTF-8".equals(System.getProperty("sun.jnu.encoding"))) {
            return true;
        }
        for (String argument : arguments) {
            for (int i = 0; i < argument.length(); i++) {
                if (argument.charAt(i) >= 128) {
                    return false;
                }
            }
        }
        return true;
    }

    private static List<String> options(File jar, List<String> args) {
        List<String> options = new ArrayList<>(List.of(
                STARTED,
                "-D".concat(LIBRARIES).concat("="),
                "-XX:+UseParallelGC",
                "-Xmn200m", // left alone, the collector would take three times the memory to save a second
                "-Xlog:disable")); // the archive may be another JDK's, which is no news for anybody
        if (args.isEmpty() || !args.get(0).equals(LONG_RUNNING)) {
            options.add("-XX:TieredStopAtLevel=1");
        }
        boolean linked = Runtime.version().feature() >= FIRST_WITH_LINKED_CLASSES;
        File classes = new File(jar.getParent(), linked ? "alongside.aot" : "alongside.jsa");
        if (classes.exists()) {
            options.add((linked ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=").concat(classes.getPath()));
        }
        return options;
    }

    /** Becomes the new process. Returns only if that cannot be. */
    void now() {
        System.setProperty(LIBRARIES, "");
        try {
            List<String> argv = new ArrayList<>(List.of(java));
            argv.addAll(arguments);
            Function execv = NativeLibrary.getProcess().getFunction("execv", Function.C_CONVENTION, "UTF-8");
            execv.invokeInt(new Object[] {java, argv.toArray(new String[0])});
        } catch (UnsatisfiedLinkError | NoClassDefFoundError unavailable) {
            // Then this process does the work.
        }
    }
}
