package dev.dateline.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Responses that are not files of the site. */
final class SimpleResponses {
  private SimpleResponses() {}

  /** Redirects to another address, with the query of the request (RFC 9110, section 15.4.3). */
  static void redirect(String to, Request request, Response response, Callback callback) {
    String query = request.getHttpURI().getQuery();
    response.setStatus(HttpStatus.MOVED_TEMPORARILY_302);
    response.getHeaders().put(HttpHeader.LOCATION, query == null ? to : to + "?" + query);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
    response.write(true, ByteBuffer.allocate(0), callback);
  }

  /** Sends a sentence as plain text. */
  static void plain(Response response, Callback callback, int status, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    response.setStatus(status);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/plain;charset=utf-8");
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    response.write(true, ByteBuffer.wrap(bytes), callback);
  }
}
