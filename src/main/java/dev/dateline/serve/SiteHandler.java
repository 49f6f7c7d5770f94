package dev.dateline.serve;

import dev.dateline.model.SitePath;
import dev.dateline.preview.PreviewState;
import dev.dateline.preview.RenderedPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.ResourceService;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests. An address is only ever looked up among those that the site has; no path is
 * made of it, so it can't lead anywhere else.
 */
final class SiteHandler extends Handler.Abstract {
  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  /** How long a request waits for a change to be read, and how often it tries again. */
  private static final long WAIT_MILLIS = 2000;

  private static final int TRIES = 5;
  private static final String NO_PAGE_YET =
      "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
          + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
          + "<meta name=\"color-scheme\" content=\"light dark\"><title>Dateline</title></head>"
          + "<body><p>This page can't be shown yet. It will be as soon as the mistakes below are"
          + " mended.</p></body></html>";

  private final Future<LiveSite> live;
  private final String basePath;
  private final HostCheck hosts;
  private final EventStreams streams;
  private final Map<String, SitePath> moves;
  private final Injection injection;
  private final Contents contents = new Contents();
  private final OwnPages own;
  private final ResourceService service = new ResourceService();

  /**
   * @param moves where articles are now that had other addresses before
   */
  SiteHandler(
      Future<LiveSite> live,
      String basePath,
      HostCheck hosts,
      EventStreams streams,
      Map<String, SitePath> moves) {
    this.moves = moves;
    this.live = live;
    this.basePath = basePath;
    this.hosts = hosts;
    this.streams = streams;
    this.injection = new Injection(basePath);
    this.own = new OwnPages(basePath);
    service.setEtags(true);
    service.setDirAllowed(false);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
    response.getHeaders().put("X-Content-Type-Options", "nosniff");
    if (!isForThisHost(request)) {
      Replies.plain(
          response, callback, HttpStatus.FORBIDDEN_403, "This preview has another name.\n");
    } else if (!HttpMethod.GET.is(request.getMethod())
        && !HttpMethod.HEAD.is(request.getMethod())) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
      Replies.plain(response, callback, HttpStatus.METHOD_NOT_ALLOWED_405, "Only GET and HEAD.\n");
    } else {
      answer(request, response, callback);
    }
    return true;
  }

  /** Both the address of the request and its Host header, which may differ. */
  private boolean isForThisHost(Request request) {
    HttpURI uri = request.getHttpURI();
    String header = request.getHeaders().get(HttpHeader.HOST);
    boolean byAddress = uri.getHost() == null || hosts.allows(bracketed(uri.getHost()));
    return byAddress && header != null && hosts.allows(withoutPort(header));
  }

  private void answer(Request request, Response response, Callback callback) throws Exception {
    String path = request.getHttpURI().getDecodedPath();
    if (path == null || !path.startsWith(basePath)) {
      outside(String.valueOf(path), request, response, callback);
      return;
    }
    String address = path.substring(basePath.length());
    if (address.startsWith("__dateline/")) {
      own(address.substring("__dateline/".length()), request, response, callback);
      return;
    }
    PreviewState state = live.get().current(WAIT_MILLIS);
    HttpContent page = page(address);
    if (page != null) {
      send(page, address, request, response, callback);
      return;
    }
    HttpContent file = file(address, state);
    if (file != null) {
      send(file, address, request, response, callback);
    } else if (!address.startsWith("/") && state.hasPage(new SitePath(address + "/"))) {
      Replies.redirect(request.getHttpURI().getPath() + "/", request, response, callback);
    } else if (moves.containsKey(address)) {
      Replies.redirect(basePath + moves.get(address).encoded(), request, response, callback);
    } else {
      notFound(response, callback);
    }
  }

  /** The base path without its closing slash leads to it; all else is not the site's. */
  private void outside(String path, Request request, Response response, Callback callback) {
    if ((path + "/").equals(basePath)) {
      Replies.redirect(basePath, request, response, callback);
    } else {
      String text = "Nothing is here. The digest is at " + basePath + "\n";
      Replies.plain(response, callback, HttpStatus.NOT_FOUND_404, text);
    }
  }

  private void own(String name, Request request, Response response, Callback callback)
      throws Exception {
    if (name.equals("events")) {
      streams.open(response, callback);
      return;
    }
    if (name.isEmpty()) {
      PreviewState state = live.get().current(WAIT_MILLIS);
      String desk = own.desk(state, Request.extractQueryParameters(request));
      byte[] page = desk.getBytes(StandardCharsets.UTF_8);
      TaggedPage tagged = injection.into(page, List.of(), List.of());
      send(contents.html(tagged), "__dateline/", request, response, callback);
      return;
    }
    byte[] file = own.file(name);
    if (file == null) {
      notFound(response, callback);
    } else {
      send(contents.bytes(name, file), name, request, response, callback);
    }
  }

  /** The page as it is shown, or null when there is none. */
  private @Nullable HttpContent page(String address) throws Exception {
    if (address.startsWith("/")) {
      return null;
    }
    SitePath path =
        new SitePath(
            address.equals(INDEX) || address.endsWith("/" + INDEX)
                ? address.substring(0, address.length() - INDEX.length())
                : address);
    for (int i = 0; ; i++) {
      PreviewState state = live.get().current(WAIT_MILLIS);
      try {
        RenderedPage page = state.page(path);
        return page == null ? null : shown(path, page, state);
      } catch (IOException beingReplaced) {
        if (i == TRIES) {
          throw beingReplaced;
        }
        live.get().changed();
      }
    }
  }

  private HttpContent shown(SitePath path, RenderedPage page, PreviewState state) {
    byte[] bytes = page.bytes();
    if (bytes == null) {
      bytes = NO_PAGE_YET.getBytes(StandardCharsets.UTF_8);
    }
    return path.outputFile().endsWith(".html")
        ? contents.html(injection.into(bytes, state.diagnostics(), page.diagnostics()))
        : contents.bytes(path.value(), bytes);
  }

  private @Nullable HttpContent file(String address, PreviewState state) {
    Path copy = state.copy(address);
    return copy == null ? null : contents.file(copy, address);
  }

  /** With ETag, ranges and what else the request asks for. */
  private void send(
      HttpContent content, String address, Request request, Response response, Callback callback) {
    // The library takes an address that ends with a slash for a folder.
    Request named =
        address.isEmpty() || address.endsWith("/")
            ? Request.serveAs(
                request,
                HttpURI.build(request.getHttpURI()).path(request.getHttpURI().getPath() + INDEX))
            : request;
    service.doGet(named, response, callback, content);
  }

  private void notFound(Response response, Callback callback) throws Exception {
    HttpContent page = page(NOT_FOUND);
    if (page == null) {
      Replies.plain(response, callback, HttpStatus.NOT_FOUND_404, "Nothing is here.\n");
      return;
    }
    response.setStatus(HttpStatus.NOT_FOUND_404);
    response.getHeaders().put(page.getContentType());
    response.getHeaders().put(page.getContentLength());
    response.getHeaders().put(page.getETag());
    page.writeTo(response, 0, -1, callback);
  }

  private static String withoutPort(String host) {
    int colon = host.lastIndexOf(':');
    return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
  }

  private static String bracketed(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }
}
