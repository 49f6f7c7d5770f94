package dev.dateline.serve;

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
 * The browsers that wait to hear of changes, by server-sent events (HTML Living Standard, section
 * 9.2).
 */
final class EventStreams {
  private final Set<Stream> streams = ConcurrentHashMap.newKeySet();

  /** Answers a request with events, until its browser goes away. */
  void open(Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    Stream stream = new Stream(response, callback);
    streams.add(stream);
    stream.send("retry: 300\n\n");
  }

  /**
   * Sends an event to all.
   *
   * @param lines of its data
   */
  void send(String event, Iterable<String> lines) {
    StringBuilder text = new StringBuilder("event: ").append(event).append('\n');
    for (String line : lines) {
      text.append("data: ").append(line.replace('\n', ' ').replace('\r', ' ')).append('\n');
    }
    String whole = text.append('\n').toString();
    streams.forEach(stream -> stream.send(whole));
  }

  /** Finds out which browsers have gone. */
  void sendNothing() {
    streams.forEach(stream -> stream.send(":\n\n"));
  }

  /** One browser. What is sent while another piece is under way waits for its turn. */
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
