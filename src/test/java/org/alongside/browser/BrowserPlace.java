package org.alongside.browser;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the browser is: at {@code CHROME_BIN}, in a usual place, or, when there is none, where it has just been put, by
 * Debian's packages or by Playwright. A machine without a browser gets one; no test is skipped for want of it.
 */
final class BrowserPlace {
    static final String HINT =
            "install Chromium or Chrome, and set CHROME_BIN to its program if it is in no usual place";

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/usr/bin/google-chrome-stable",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
    private static final List<String> USUAL_ON_WINDOWS = List.of(
            "Chromium\\Application\\chrome.exe",
            "Google\\Chrome\\Application\\chrome.exe",
            "Microsoft\\Edge\\Application\\msedge.exe");

    private BrowserPlace() {}

    /** The program of the browser; nothing when it is Playwright's own, which Playwright finds by itself. */
    static Optional<Path> find() {
        return Found.PLACE;
    }

    /** Searched for once, however many browsers are opened. */
    private static final class Found {
        static final Optional<Path> PLACE = search();
    }

    private static Optional<Path> search() {
        String chosen = requireNonNullElse(System.getenv("CHROME_BIN"), "");
        if (!chosen.isBlank()) {
            if (!Files.isExecutable(Path.of(chosen))) {
                throw new IllegalStateException("CHROME_BIN is " + chosen + ", which is not a program; " + HINT);
            }
            return Optional.of(Path.of(chosen));
        }
        return usual().or(BrowserPlace::fromDebian).or(BrowserPlace::fromPlaywright);
    }

    private static Optional<Path> usual() {
        var windows = Stream.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")
                .map(name -> requireNonNullElse(System.getenv(name), ""))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder -> USUAL_ON_WINDOWS.stream().map(program -> folder + "\\" + program));
        return Stream.concat(USUAL.stream(), windows)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> fromDebian() {
        boolean ours = Files.exists(Path.of("/etc/debian_version"))
                && System.getProperty("user.name", "").equals("root");
        if (!ours) {
            return Optional.empty();
        }
        System.out.println("No browser at CHROME_BIN or in a usual place: installing Debian's package chromium");
        var quietly = Map.of("DEBIAN_FRONTEND", "noninteractive");
        runs(quietly, "apt-get", "update");
        return runs(quietly, "apt-get", "install", "-y", "chromium") ? usual() : Optional.empty();
    }

    private static Optional<Path> fromPlaywright() {
        System.out.println("No browser at CHROME_BIN or in a usual place: letting Playwright download its own");
        var classPath = Map.of("CLASSPATH", System.getProperty("java.class.path"));
        if (!runs(classPath, Program.java(), "com.microsoft.playwright.CLI", "install", "chromium")) {
            throw new IllegalStateException("there is no browser here and none could be had; " + HINT);
        }
        return Optional.empty();
    }

    private static boolean runs(Map<String, String> environment, String... command) {
        try {
            Program ran = Program.run(Path.of(""), List.of(command), environment);
            if (ran.exitCode() != 0) {
                System.out.println(ran.said());
            }
            return ran.exitCode() == 0;
        } catch (IOException e) {
            System.out.println(e.getMessage());
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
