package dev.dateline.serve;

import dev.dateline.model.SitePath;
import dev.dateline.preview.PreviewState;
import dev.dateline.preview.RenderedPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Answers the requests of browsers. An address is looked up among the addresses of the site and
 * never made into a path of the file system, so no request can reach other files.
 */
final class SiteHandler extends Handler.Abstract {
  private static final String INDEX = "index.html";
  private static final String NOT_FOUND = "404.html";

  private static final String OWN = "__dateline/";
  private static final String INPUTS = "inputs.json";

  /** How long a request waits for announced changes to be read. */
  private static final long WAIT_MILLIS = 2000;

  /** How often a page is rendered again when a file could not be read. */
  private static final int TRIES = 5;

  private final Future<LiveSite> live;
  private final String basePath;
  private final ShownPage.Preview preview;
  private final ActionRequests requests;
  private final HostCheck hosts;
  private final EventStreams streams;
  private final Map<String, SitePath> moves;
  private final HttpContents contents = new HttpContents();
  private final ResourceService service = new ResourceService();

  /**
   * @param live requests wait until it is there
   * @param actions what pages may ask the preview to do
   * @param moves former address of an article to its present page
   */
  SiteHandler(
      Future<LiveSite> live,
      ShownPage.Preview preview,
      PageActions actions,
      HostCheck hosts,
      EventStreams streams,
      Map<String, SitePath> moves) {
    this.moves = moves;
    this.live = live;
    this.preview = preview;
    this.basePath = preview.basePath();
    this.requests = new ActionRequests(preview.basePath() + OWN, actions);
    this.hosts = hosts;
    this.streams = streams;
    service.setEtags(true);
    service.setDirAllowed(false);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
    Protection.ofAll(response);
    if (!hosts.allows(request)) {
      SimpleResponses.plain(
          response, callback, HttpStatus.FORBIDDEN_403, "This preview has another name.\n");
    } else if (Protection.isServiceWorker(request)) {
      SimpleResponses.plain(
          response, callback, HttpStatus.FORBIDDEN_403, "This preview has no service workers.\n");
    } else if (requests.isAction(request)) {
      requests.answer(request, response, callback, live.get());
    } else if (!HttpMethod.GET.is(request.getMethod())
        && !HttpMethod.HEAD.is(request.getMethod())) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
      SimpleResponses.plain(
          response, callback, HttpStatus.METHOD_NOT_ALLOWED_405, "Only GET and HEAD.\n");
    } else {
      answer(request, response, callback);
    }
    return true;
  }

  private void answer(Request request, Response response, Callback callback) throws Exception {
    String path = request.getHttpURI().getDecodedPath();
    if (path == null || !path.startsWith(basePath)) {
      outside(String.valueOf(path), request, response, callback);
      return;
    }
    String address = path.substring(basePath.length());
    if (address.startsWith(OWN)) {
      own(address.substring(OWN.length()), request, response, callback);
      return;
    }
    PreviewState state = live.get().current(WAIT_MILLIS);
    HttpContent page = page(address);
    if (page != null) {
      send(page, address, request, response, callback);
      return;
    }
    Path file = state.copy(address);
    if (file != null && !Files.isReadable(file)) {
      SimpleResponses.plain(
          response, callback, HttpStatus.FORBIDDEN_403, "This file can't be read.\n");
    } else if (file != null) {
      Protection.ofCopy(address, state.isTrusted(), response);
      send(
          contents.file(state.contentFolder().toRealPath(), file, address),
          address,
          request,
          response,
          callback);
    } else if (!address.startsWith("/") && state.hasPage(new SitePath(address + "/"))) {
      SimpleResponses.redirect(request.getHttpURI().getPath() + "/", request, response, callback);
    } else if (moves.containsKey(address)) {
      SimpleResponses.redirect(
          basePath + moves.get(address).encoded(), request, response, callback);
    } else {
      notFound(response, callback);
    }
  }

  /** Redirects the base path without its closing slash; other addresses are not of the site. */
  private void outside(String path, Request request, Response response, Callback callback) {
    if ((path + "/").equals(basePath)) {
      SimpleResponses.redirect(basePath, request, response, callback);
    } else {
      String text = "Nothing is here. The digest is at " + basePath + "\n";
      SimpleResponses.plain(response, callback, HttpStatus.NOT_FOUND_404, text);
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
      InputsQuery query = InputsQuery.of(Request.extractQueryParameters(request)::getValue);
      Protection.ofOwnPage(response);
      String page = new InputsPage(preview, state, query).html();
      PageNotes notes = PageNotes.ofDesk(state, live.get().mode());
      ShownPage shown = ShownPage.of(page.getBytes(StandardCharsets.UTF_8), notes, preview);
      send(contents.html(shown), OWN, request, response, callback);
      return;
    }
    if (name.equals(INPUTS)) {
      String data = InputsData.json(live.get().current(WAIT_MILLIS), preview.lines());
      send(
          contents.bytes(INPUTS, data.getBytes(StandardCharsets.UTF_8)),
          name,
          request,
          response,
          callback);
      return;
    }
    HttpContent file = contents.ownFile(name);
    if (file == null) {
      notFound(response, callback);
    } else {
      send(file, name, request, response, callback);
    }
  }

  /** The page at an address, with what the preview adds; null when there is none. */
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
      } catch (IOException unreadable) {
        if (i == TRIES) {
          return shown(path, state.unread(path, unreadable), state);
        }
        // It may be being replaced.
        live.get().changed();
      }
    }
  }

  private HttpContent shown(SitePath path, RenderedPage page, PreviewState state) throws Exception {
    byte[] bytes = page.bytes();
    if (bytes == null) {
      // Only the script of the preview is added to it.
      bytes = ShownPage.NONE_YET.getBytes(StandardCharsets.UTF_8);
    }
    if (!path.outputFile().endsWith(".html")) {
      return contents.bytes(path.value(), bytes);
    }
    PageNotes notes = PageNotes.of(path, page.diagnostics(), state, live.get().mode());
    return contents.html(ShownPage.of(bytes, notes, preview));
  }

  /** Sends content with Jetty's support for ETags and ranges. */
  private void send(
      HttpContent content, String address, Request request, Response response, Callback callback) {
    // Jetty takes an address that ends with a slash for a folder.
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
      SimpleResponses.plain(response, callback, HttpStatus.NOT_FOUND_404, "Nothing is here.\n");
      return;
    }
    response.setStatus(HttpStatus.NOT_FOUND_404);
    response.getHeaders().put(page.getContentType());
    response.getHeaders().put(page.getContentLength());
    response.getHeaders().put(page.getETag());
    page.writeTo(response, 0, -1, callback);
  }
}
