import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Adds to a release a Java of its own, for the system that this program runs on: the modules that
 * Dateline uses, made by jlink from the Java that runs this program, and the AOT cache for just
 * this Java and this program.
 *
 * <pre>{@code
 * java src/dist/AddRuntime.java target/dist/dateline-1.0.0.zip target/bundle 2024-01-01T00:00:00Z
 * }</pre>
 */
public final class AddRuntime {
  /** Modules that are found by name or as a service, which jdeps can't see. */
  private static final List<String> BY_NAME =
      List.of(
          "jdk.charsets", // mails and pages in other encodings
          "jdk.crypto.ec", // in Java 17; later a part of java.base
          "jdk.localedata", // names of months and languages
          "jdk.zipfs");

  /** Names of time zones and currencies in all languages, which no page has: 12 MB. */
  private static final String UNUSED =
      "/jdk.localedata/**/TimeZoneNames_*.class,/jdk.localedata/**/CurrencyNames_*.class";

  private static final int FIRST_WITH_AOT_CACHE = 25;
  private static final boolean WINDOWS = File.separatorChar == '\\';

  private final Path release;
  private final Path jar;
  private final FileTime time;

  private AddRuntime(Path release, FileTime time) {
    this.release = release;
    this.jar = release.resolve("lib").resolve("dateline.jar");
    this.time = time;
  }

  /**
   * @param arguments the zip; the folder in which the release is unpacked, which is made anew; the
   *     time that all files of the release have
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path folder = Path.of(arguments[1]);
    // Elsewhere, so that whoever tries the bundle sees what depends on the place of its making.
    Path making = folder.resolveSibling(folder.getFileName() + "-in-the-making");
    delete(folder);
    delete(making);
    Path release = unpack(Path.of(arguments[0]), Files.createDirectories(making).toRealPath());
    AddRuntime bundle = new AddRuntime(release, FileTime.from(Instant.parse(arguments[2])));
    bundle.link();
    bundle.train(arguments[2]);
    Files.move(making, folder);
  }

  /** Unpacks the zip and gives the one folder that is in it. */
  private static Path unpack(Path zip, Path folder) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder)) {
          throw new IOException("leads out of the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(file);
        } else {
          Files.createDirectories(file.getParent());
          Files.copy(in, file);
        }
      }
    }
    try (Stream<Path> entries = Files.list(folder)) {
      Path release = entries.findFirst().orElseThrow();
      File launcher = release.resolve("bin").resolve("dateline").toFile();
      if (!WINDOWS && !launcher.setExecutable(true, false)) {
        throw new IOException("can't be made executable: " + launcher);
      }
      return release;
    }
  }

  private void link() throws IOException {
    Set<String> modules = new TreeSet<>();
    String used = run("jdeps", "--ignore-missing-deps", "--print-module-deps", jar.toString());
    Collections.addAll(modules, used.strip().split(","));
    for (String name : BY_NAME) {
      if (ModuleFinder.ofSystem().find(name).isPresent()) {
        modules.add(name);
      }
    }
    run(
        "jlink",
        "--add-modules",
        String.join(",", modules),
        "--strip-debug",
        "--no-header-files",
        "--no-man-pages",
        // The archive of the release compresses all classes together, which makes it smaller, and
        // none has to be unpacked at each start.
        Runtime.version().feature() < 21 ? "--compress=0" : "--compress=zip-0",
        "--exclude-resources",
        UNUSED,
        "--output",
        release.resolve("runtime").toString());
    System.out.println("modules: " + String.join(" ", modules));
  }

  /** Runs a tool of the Java that runs this program, and gives what it prints. */
  private static String run(String tool, String... arguments) throws IOException {
    StringWriter said = new StringWriter();
    PrintWriter out = new PrintWriter(said);
    int code = ToolProvider.findFirst(tool).orElseThrow().run(out, out, arguments);
    if (code != 0) {
      throw new IOException(tool + " failed:\n" + said);
    }
    return said.toString();
  }

  /** Lets the launcher make the archive that it would make at the first start. */
  private void train(String moment) throws IOException, InterruptedException {
    Path library = jar.getParent();
    Path launch = library.resolve("launch");
    Files.setLastModifiedTime(jar, time);
    start(
        WINDOWS
            ? List.of("cmd", "/c", release.resolve("bin").resolve("dateline.cmd").toString())
            : List.of(release.resolve("bin").resolve("dateline").toString()),
        "--version");
    if (Runtime.version().feature() >= FIRST_WITH_AOT_CACHE) {
      Path made;
      try (Stream<Path> files = Files.list(launch)) {
        made = files.filter(file -> file.toString().endsWith(".aot")).findFirst().orElseThrow();
      }
      Path shipped = Files.move(made, library.resolve("dateline.aot"));
      Files.setLastModifiedTime(shipped, time);
      // A zip keeps times without their zone, and dateline.cmd has to put them right.
      Files.writeString(library.resolve("dateline.time"), moment + "\n");
    }
    // An archive of an older Java holds for the folder that it was made in.
    delete(launch);
  }

  private static void start(List<String> program, String argument)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program);
    command.add(argument);
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().remove("JAVA_HOME");
    if (builder.start().waitFor() != 0) {
      throw new IOException("failed: " + String.join(" ", command));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
