package dev.dateline.serve;

import dev.dateline.build.BuildOptions;
import dev.dateline.model.BaseUrl;
import dev.dateline.preview.PreviewMode;
import dev.dateline.preview.PreviewState;
import dev.dateline.preview.SitePreview;
import dev.dateline.watch.FolderWatch;
import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;

/**
 * Serves a digest as it is being written and tells browsers of every change.
 *
 * <pre>{@code
 * try (PreviewServer server = PreviewServer.start(options, out::println)) {
 *   out.println(server.address());
 *   server.join();
 * }
 * }</pre>
 */
public final class PreviewServer implements AutoCloseable {
  private static final int PORTS_TRIED = 50;
  private static final int THREADS = 32;
  private static final int ACCEPT_QUEUE = 1024;

  private static final long HEARTBEAT_MILLIS = 15_000;

  private final ServeOptions options;
  private final Consumer<String> messages;
  private final Server server;
  private final ServerConnector connector;
  private final EventStreams streams = new EventStreams();
  private final ChangeSender changes = new ChangeSender(streams);
  private LiveSite live;
  private FolderWatch watch;

  @SuppressWarnings("NullAway.Init") // set by start()
  private PreviewServer(ServeOptions options, Consumer<String> messages) {
    this.options = options;
    this.messages = messages;
    QueuedThreadPool threads = new QueuedThreadPool(THREADS, 4);
    threads.setDaemon(true);
    threads.setName("http");
    this.server = new Server(threads);
    this.connector = new ServerConnector(server, 1, 1, http());
    connector.setHost(options.host());
    connector.setAcceptQueueSize(ACCEPT_QUEUE);
    connector.setIdleTimeout(4 * HEARTBEAT_MILLIS);
    server.addConnector(connector);
  }

  /**
   * Reads the site and starts to serve it.
   *
   * @param messages gets sentences for people, such as that another port is used
   * @throws CannotListen when the port is taken, or the host is not this machine's
   */
  public static PreviewServer start(ServeOptions options, Consumer<String> messages)
      throws IOException, CannotListen {
    PreviewServer server = new PreviewServer(options, messages);
    server.bind();
    try {
      server.serve();
      return server;
    } catch (IOException | RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** Where the digest is: {@code http://localhost:8000/}. */
  public String address() {
    String host = options.host();
    if (List.of("127.0.0.1", "0.0.0.0", "::", "::1").contains(host)) {
      host = "localhost";
    } else if (host.contains(":")) {
      host = "[" + host + "]";
    }
    return "http://" + host + ":" + connector.getLocalPort() + options.basePath();
  }

  /** The site as it is shown now. */
  public PreviewState state() throws InterruptedException {
    return live.current(0);
  }

  /** Waits until the server is closed. */
  public void join() throws InterruptedException {
    server.join();
  }

  private static HttpConnectionFactory http() {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    // A file may be called "100%.jpg" or "a;b.png"; addresses are looked up and never resolved.
    http.setUriCompliance(
        UriCompliance.DEFAULT.with(
            "LOOKED_UP",
            UriCompliance.Violation.AMBIGUOUS_PATH_ENCODING,
            UriCompliance.Violation.AMBIGUOUS_PATH_PARAMETER));
    return new HttpConnectionFactory(http);
  }

  private void bind() throws CannotListen {
    Integer asked = options.port();
    int first = asked == null ? ServeOptions.FIRST_PORT : asked;
    for (int port = first; ; port++) {
      connector.setPort(port);
      try {
        connector.open();
        if (port != first) {
          messages.accept("port " + first + " is taken, so it is " + port);
        }
        return;
      } catch (IOException e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        if (asked != null || !isTaken(cause) || port == first + PORTS_TRIED) {
          throw new CannotListen(reason(cause, port), e);
        }
      }
    }
  }

  private static boolean isTaken(Throwable cause) {
    return cause instanceof BindException && String.valueOf(cause.getMessage()).contains("in use");
  }

  private String reason(Throwable cause, int port) {
    if (cause instanceof UnresolvedAddressException) {
      return "there is no host \"" + options.host() + "\"; leave --host out for this machine only";
    }
    return isTaken(cause)
        ? "port " + port + " is taken; give another with --port, or none to get a free one"
        : "can't listen on " + options.host() + ":" + port + ": " + cause.getMessage();
  }

  private void serve() throws IOException {
    // Jetty starts while the site is read; an early request waits.
    CompletableFuture<LiveSite> site = new CompletableFuture<>();
    CompletableFuture<Void> started = CompletableFuture.runAsync(() -> startServer(site));
    live = new LiveSite(SitePreview.open(buildOptions(), options.clock()));
    watch =
        FolderWatch.start(
            options.folder(), List.of("content", "templates"), live::changed, messages);
    PreviewMode first = live.mode();
    live.start(
        (before, after) -> changes.send(before, after, first, live.mode()),
        state -> streams.send("problems", true));
    // A file may have changed after it was read and before it was watched.
    live.changed();
    site.complete(live);
    started.join();
    scheduleHeartbeat();
  }

  private void startServer(CompletableFuture<LiveSite> site) {
    SourceLines lines = new SourceLines(options.folder());
    PageActions actions = new PageActions(lines, editor());
    ShownPage.Preview shown = new ShownPage.Preview(options.basePath(), actions.token(), lines);
    HostCheck hosts = new HostCheck(options.host());
    CompressionHandler compression =
        new CompressionHandler(
            new SiteHandler(site, shown, actions, hosts, streams, changes.moves()));
    compression.putCompression(new GzipCompression());
    server.setHandler(compression);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private @Nullable EditorCommand editor() {
    String named = options.editor();
    return named == null || named.isBlank()
        ? EditorCommand.of(System::getenv)
        : new EditorCommand(named);
  }

  private BuildOptions buildOptions() {
    return new BuildOptions(
        options.folder(),
        options.folder().resolve("site"),
        BaseUrl.of(address()),
        options.drafts(),
        options.clock().instant(),
        false,
        false,
        Runtime.getRuntime().availableProcessors());
  }

  private void scheduleHeartbeat() {
    connector
        .getScheduler()
        .schedule(
            () -> {
              streams.sendHeartbeat();
              scheduleHeartbeat();
            },
            HEARTBEAT_MILLIS,
            TimeUnit.MILLISECONDS);
  }

  @Override
  @SuppressWarnings("NullAway") // null when start() failed
  public void close() {
    if (watch != null) {
      watch.close();
    }
    if (live != null) {
      live.close();
    }
    try {
      server.stop();
      connector.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
