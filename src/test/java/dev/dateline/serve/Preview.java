package dev.dateline.serve;

import dev.dateline.FileTree;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** A running preview of a folder, at a moment in 2024. */
final class Preview implements AutoCloseable {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2024-01-31T09:00:00Z"), ZoneOffset.UTC);
  static final String GOOD = "Good news\n\n2024-01-02\n\nAll is well here.\n";

  private static final long PATIENCE_SECONDS = 20;

  final Path folder;
  final PreviewServer server;
  final List<String> said = new CopyOnWriteArrayList<>();
  final HttpClient client = HttpClient.newHttpClient();

  Preview(Path folder, String basePath, boolean drafts) throws IOException, CannotListen {
    this(folder, basePath, drafts, null);
  }

  Preview(Path folder, String basePath, boolean drafts, @Nullable String editor)
      throws IOException, CannotListen {
    this.folder = folder;
    this.server =
        PreviewServer.start(
            new ServeOptions(folder, "127.0.0.1", 0, basePath, drafts, editor, CLOCK), said::add);
  }

  /** The preview of a digest with one article, {@link #GOOD}. */
  static Preview of(Path folder) throws IOException, CannotListen {
    FileTree.write(folder, "content/good.md", GOOD);
    return new Preview(folder, "/", true);
  }

  void write(String name, String text) {
    FileTree.write(folder, name, text);
  }

  String url(String path) {
    return server.address() + path;
  }

  int port() {
    return URI.create(server.address()).getPort();
  }

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  String body(String path) throws Exception {
    return get(path).body();
  }

  /** Waits until a condition holds; fails with its description when it does not. */
  static void await(String what, BooleanSupplier condition) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain: " + what);
      }
      TimeUnit.MILLISECONDS.sleep(10);
    }
  }

  void awaitBody(String path, String text) throws InterruptedException {
    await(
        path + " says " + text,
        () -> {
          try {
            return body(path).contains(text);
          } catch (Exception e) {
            throw new AssertionError(e);
          }
        });
  }

  @Override
  public void close() {
    server.close();
  }
}
