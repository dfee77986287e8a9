package org.plancheck.reports.page;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;

/** A real browser without a window, where there is one at hand; tests that need it are skipped elsewhere. */
final class Browser {
    private static final Optional<Path> PROGRAM = Stream.of("chromium", "chromium-browser", "google-chrome")
            .flatMap(name -> Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                    .map(folder -> Path.of(folder, name)))
            .filter(Files::isExecutable)
            .findFirst();

    private final Path folder;

    Browser(Path folder) {
        assumeTrue(PROGRAM.isPresent(), "no Chromium on the PATH");
        this.folder = folder;
    }

    /** The page as it stands after its script has run at an address such as {@code page.html#light=RED}. */
    Document open(String html, String hash) throws IOException, InterruptedException {
        Path page = Files.writeString(folder.resolve("page.html"), html);
        Path dom = folder.resolve("dom.html");
        List<String> command = List.of(
                PROGRAM.orElseThrow().toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--user-data-dir=" + folder.resolve("profile"),
                "--virtual-time-budget=5000",
                "--dump-dom",
                page.toUri() + hash);
        Process process = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser did not end");
        }
        return Jsoup.parse(Files.readString(dom));
    }

    /** As {@link #open}, with somebody at the keyboard: a script of the test, which the page's own policy forbids. */
    Document drive(String html, String hash, String script) throws IOException, InterruptedException {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        page.select("meta[http-equiv]").remove();
        page.body().appendElement("script").appendChild(new DataNode(script));
        return open(page.outerHtml(), hash);
    }
}
