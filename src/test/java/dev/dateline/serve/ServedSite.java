package dev.dateline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.Program;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Compares what a preview serves with what a build writes. */
final class ServedSite {
  private static final Pattern INJECTED =
      Pattern.compile("<script src=\"[^\"]*__dateline/preview.js\"[^>]*></script>");

  private ServedSite() {}

  /** Every file of a clean build of the same folder is served, byte for byte. */
  static void assertIsAsBuilt(Preview preview) throws Exception {
    Path out = Files.createTempDirectory("built");
    try {
      String[] arguments = {
        "build",
        "--clean",
        "-o",
        out.toString(),
        "--base-url",
        preview.server.address(),
        "--now",
        Preview.CLOCK.instant().toString()
      };
      Program build =
          Program.in(
              copyOf(preview.folder, out.resolveSibling(out.getFileName() + "-in")), arguments);
      assertThat(build.exitCode()).as(build.err()).isZero();
      Map<String, String> built = FileTree.read(out);
      built.keySet().removeIf(name -> name.startsWith("."));
      Map<String, String> served = new LinkedHashMap<>();
      for (String file : built.keySet()) {
        served.put(file, served(preview, file));
      }
      assertThat(served).isEqualTo(built);
    } finally {
      delete(out);
      delete(out.resolveSibling(out.getFileName() + "-in"));
    }
  }

  /** A copy, as a build keeps notes in the folder, which the preview must not have. */
  private static Path copyOf(Path folder, Path to) {
    for (String name : new String[] {"content", "templates"}) {
      if (Files.isDirectory(folder.resolve(name))) {
        FileTree.copy(folder.resolve(name), to.resolve(name));
      }
    }
    return to;
  }

  private static String served(Preview preview, String file) throws Exception {
    String page = file.endsWith("index.html") ? file.substring(0, file.length() - 10) : file;
    URI address = new URI("http", null, "127.0.0.1", preview.port(), "/" + page, null, null);
    byte[] bytes =
        preview
            .client
            .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
            .body();
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return INJECTED.matcher(text).replaceFirst("");
  }

  private static void delete(Path folder) throws Exception {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(each);
        }
      }
    }
  }
}
