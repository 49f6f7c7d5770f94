package dev.dateline.serve;

import java.util.List;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;

/**
 * Answers requests of pages that ask the preview to do something, see {@link PageActions}: {@code
 * POST /__dateline/show?as=drafts} and {@code POST /__dateline/open?file=content/a.md&line=3}.
 *
 * @param folder address at which the preview has its own files
 */
record ActionRequests(String folder, PageActions actions) {
  /** How long a request waits for a change to be read. */
  private static final long WAIT_MILLIS = 2000;

  /** Whether a request is one of these. */
  boolean isAction(Request request) {
    String path = request.getHttpURI().getDecodedPath();
    return HttpMethod.POST.is(request.getMethod())
        && path != null
        && List.of(folder + "show", folder + "open").contains(path);
  }

  /** Does what is asked for, or says what is wrong with the request. */
  void answer(Request request, Response response, Callback callback, LiveSite live)
      throws Exception {
    if (!actions.allows(request)) {
      SimpleResponses.plain(
          response, callback, HttpStatus.FORBIDDEN_403, "Only the preview may ask for this.\n");
      return;
    }
    Fields query = Request.extractQueryParameters(request);
    boolean shows = request.getHttpURI().getDecodedPath().endsWith("show");
    String refusal =
        shows
            ? PageActions.show(query.getValue("as"), live)
            : actions.open(request, query::getValue, live.current(WAIT_MILLIS));
    int status = refusal.isEmpty() ? HttpStatus.OK_200 : HttpStatus.BAD_REQUEST_400;
    SimpleResponses.plain(response, callback, status, refusal);
  }
}
