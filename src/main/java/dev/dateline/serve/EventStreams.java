package dev.dateline.serve;

import dev.dateline.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * The connections of browsers that wait for changes, by server-sent events (HTML Living Standard,
 * section 9.2).
 */
final class EventStreams {
  private final Set<Stream> streams = ConcurrentHashMap.newKeySet();

  /** Answers a request with events, until its browser closes the connection. */
  void open(Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Stream stream = new Stream(response, callback);
    streams.add(stream);
    stream.send("retry: 300\n\n");
  }

  /**
   * Sends an event to all browsers.
   *
   * @param data written as JSON
   */
  void send(String event, Object data) {
    String text = "event: " + event + "\ndata: " + Json.text(data) + "\n\n";
    streams.forEach(stream -> stream.send(text));
  }

  /** Sends an empty comment, which fails on the connections of browsers that have gone. */
  void sendHeartbeat() {
    streams.forEach(stream -> stream.send(":\n\n"));
  }

  /** One connection. Jetty writes one piece at a time; the others wait in a queue. */
  private final class Stream implements Callback {
    private final Response response;
    private final Callback end;
    private final Queue<String> waiting = new ArrayDeque<>();
    private boolean busy;

    Stream(Response response, Callback end) {
      this.response = response;
      this.end = end;
    }

    void send(String text) {
      synchronized (this) {
        waiting.add(text);
        if (busy) {
          return;
        }
        busy = true;
      }
      writeNext();
    }

    private void writeNext() {
      String next;
      synchronized (this) {
        next = waiting.poll();
        busy = next != null;
      }
      if (next != null) {
        response.write(false, ByteBuffer.wrap(next.getBytes(StandardCharsets.UTF_8)), this);
      }
    }

    @Override
    public void succeeded() {
      writeNext();
    }

    @Override
    public void failed(@Nullable Throwable gone) {
      if (streams.remove(this)) {
        end.failed(gone);
      }
    }
  }
}
