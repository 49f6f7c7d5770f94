package dev.dateline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.dateline.FileTree;
import dev.dateline.Program;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A digest that is built and served as a host of files does. */
public final class ServedSite implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html", "css", "text/css", "js", "text/javascript", "json", "text/json");

  public final Path folder;

  /** What was asked for, in its order. */
  public final List<String> asked = new CopyOnWriteArrayList<>();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();

  public ServedSite(Path folder) throws IOException {
    this.folder = folder;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  public void write(String name, String text) {
    FileTree.write(folder, "content/" + name, text);
  }

  /** Writes an article with a name of its date and headline. */
  public void article(String date, String headline, String fields, String body) {
    String name = date + "-" + Integer.toHexString(headline.hashCode()) + ".md";
    write(name, "---\ntitle: '" + headline + "'\ndate: " + date + "\n" + fields + "---\n" + body);
  }

  public void build(String... options) {
    Program run = Program.in(folder, arguments(options));
    assertThat(run.exitCode()).as(run.err()).isZero();
  }

  private static String[] arguments(String... options) {
    String[] all = new String[options.length + 3];
    all[0] = "build";
    all[1] = "--now";
    all[2] = "2024-06-01T00:00:00Z";
    System.arraycopy(options, 0, all, 3, options.length);
    return all;
  }

  public String address(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + path;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      asked.add(path);
      Path file = folder.resolve("site" + path);
      if (Files.isDirectory(file)) {
        file = file.resolve("index.html");
      }
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String ending = path.substring(path.lastIndexOf('.') + 1);
      exchange.getResponseHeaders().set("Content-Type", TYPES.getOrDefault(ending, "text/html"));
      byte[] bytes = Files.readAllBytes(file);
      exchange.sendResponseHeaders(200, bytes.length);
      exchange.getResponseBody().write(bytes);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
