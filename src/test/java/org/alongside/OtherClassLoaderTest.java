package org.alongside;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that has its own class loader for us, as {@code mvn exec:java} has, bakes the same site. */
final class OtherClassLoaderTest {

    @Test
    void theThreadThatStartsABakeSaysWhereClassesAre(@TempDir Path temporary) throws Exception {
        TestSite site = Village.copyIn(temporary);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader own = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(own);
            Method bake = own.loadClass(Village.class.getName()).getMethod("main", String[].class);
            bake.setAccessible(true);
            bake.invoke(null, (Object)
                    new String[] {site.folder().toString(), site.out().toString()});
        } finally {
            thread.setContextClassLoader(before);
        }
        assertThat(site.out().resolve("index.html")).exists();
    }

    private static URL[] classPath() throws MalformedURLException {
        String path = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<URL> urls = new ArrayList<>();
        for (String entry : path.split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }
}
