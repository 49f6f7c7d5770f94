package dev.dateline.serve;

import java.util.Locale;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;

/**
 * Headers that keep what the preview shows, such as drafts, from files of the content folder and
 * from other sites in the same browser.
 *
 * @see <a href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</a>
 * @see <a href="https://fetch.spec.whatwg.org/#cross-origin-resource-policy-header">CORP</a>
 */
final class Protection {
  private static final String POLICY = "Content-Security-Policy";
  private static final String NO_FRAMES = "frame-ancestors 'none'";

  private Protection() {}

  /** Sets what every answer has. What a page may load is in the page itself. */
  static void ofAll(Response response) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("X-Frame-Options", "DENY");
    // Frames of some hosts show nothing without the origin; the rest of an address stays here.
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put(POLICY, NO_FRAMES);
  }

  /** Sets what a page of the preview's own has: its script and its style sheet. */
  static void ofOwnPage(Response response) {
    response
        .getHeaders()
        .put(
            POLICY,
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self';"
                + " img-src data:; form-action 'self'; base-uri 'none'; "
                + NO_FRAMES);
  }

  /**
   * Sets that a file of the content folder has no origin and runs no scripts.
   *
   * @param trusted whether articles, and so the files beside them, may hold scripts
   */
  static void ofCopy(String address, boolean trusted, Response response) {
    response.getHeaders().put("X-Frame-Options", "SAMEORIGIN");
    // Browsers show no PDF in a sandbox; it has one of its own.
    boolean sandbox = !trusted && !address.toLowerCase(Locale.ROOT).endsWith(".pdf");
    response
        .getHeaders()
        .put(POLICY, sandbox ? "sandbox; frame-ancestors 'self'" : "frame-ancestors 'self'");
  }

  /** Whether a browser asks for a script that would answer all later requests for the preview. */
  static boolean isServiceWorker(Request request) {
    return request.getHeaders().contains("Service-Worker");
  }
}
