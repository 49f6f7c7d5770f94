package dev.dateline.serve;

import dev.dateline.build.BuildOptions;
import dev.dateline.model.BaseUrl;
import dev.dateline.model.SitePath;
import dev.dateline.preview.PreviewState;
import dev.dateline.preview.SiteChanges;
import dev.dateline.preview.SitePreview;
import dev.dateline.watch.FolderWatch;
import java.io.IOException;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
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
  private static final int NAMED = 3;
  private static final long HEARTBEAT_MILLIS = 15_000;

  private final ServeOptions options;
  private final Consumer<String> says;
  private final Server server;
  private final ServerConnector connector;
  private final EventStreams streams = new EventStreams();
  private final Map<String, SitePath> moves = new ConcurrentHashMap<>();
  private LiveSite live;
  private FolderWatch watch;

  @SuppressWarnings("NullAway.Init") // start() is the only way in
  private PreviewServer(ServeOptions options, Consumer<String> says) {
    this.options = options;
    this.says = says;
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
   * Returns when the site has been read and pages can be asked for.
   *
   * @param says gets sentences for people
   * @throws CannotListen when the port is taken, or the host is not this machine's
   */
  public static PreviewServer start(ServeOptions options, Consumer<String> says)
      throws IOException, CannotListen {
    PreviewServer server = new PreviewServer(options, says);
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
    // A file may be called "100%.jpg" or "a;b.png"; an address is only looked up, never resolved.
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
          says.accept("port " + first + " is taken, so it is " + port);
        }
        return;
      } catch (IOException e) {
        if (asked != null || !isTaken(e) || port == first + PORTS_TRIED) {
          throw new CannotListen(reason(e, port), e);
        }
      }
    }
  }

  private static boolean isTaken(IOException e) {
    String text = e + " " + e.getCause();
    return (e instanceof BindException || e.getCause() instanceof BindException)
        && text.contains("in use");
  }

  private String reason(IOException e, int port) {
    if (isTaken(e)) {
      return "port " + port + " is taken; give another with --port, or none to get a free one";
    }
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return "can't listen on " + options.host() + ":" + port + ": " + cause.getMessage();
  }

  private void serve() throws IOException {
    // The library starts while the site is read; a request that comes early waits.
    CompletableFuture<LiveSite> site = new CompletableFuture<>();
    CompletableFuture<Void> started = CompletableFuture.runAsync(() -> startServer(site));
    live = new LiveSite(SitePreview.open(buildOptions(), options.clock()));
    watch =
        FolderWatch.start(options.folder(), List.of("content", "templates"), live::changed, says);
    live.start(this::tell, state -> streams.send("problems", List.of("")));
    // What was changed between reading and watching.
    live.changed();
    site.complete(live);
    started.join();
    startHeartbeat();
  }

  private void startServer(CompletableFuture<LiveSite> site) {
    CompressionHandler compression =
        new CompressionHandler(
            new SiteHandler(
                site, options.basePath(), new HostCheck(options.host()), streams, moves));
    compression.putCompression(new GzipCompression());
    server.setHandler(compression);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
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

  /** Says what is different: articles with their pages, and files. */
  private void tell(PreviewState before, PreviewState after) {
    SiteChanges changes = after.changesSince(before);
    List<String> lines = new ArrayList<>();
    lines.add("articles\t" + changes.articles().size());
    for (SiteChanges.ChangedArticle article : changes.articles()) {
      String was = article.was() == null ? "" : article.was().encoded();
      moves.remove(article.page().value());
      if (article.was() != null) {
        moves.put(article.was().value(), article.page());
      }
      if (lines.size() <= NAMED || !was.isEmpty()) {
        lines.add("article\t" + article.page().encoded() + "\t" + was + "\t" + article.headline());
      }
    }
    changes.files().forEach(file -> lines.add("file\t" + file));
    streams.send("change", lines);
  }

  private void startHeartbeat() {
    Thread heartbeat =
        new Thread(
            () -> {
              try {
                while (true) {
                  TimeUnit.MILLISECONDS.sleep(HEARTBEAT_MILLIS);
                  streams.sendNothing();
                }
              } catch (InterruptedException closed) {
                // That is how it ends.
              }
            },
            "heartbeat");
    heartbeat.setDaemon(true);
    heartbeat.start();
  }

  @Override
  @SuppressWarnings("NullAway") // any of them may not have come to be
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
