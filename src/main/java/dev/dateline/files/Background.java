package dev.dateline.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A value that is made on a thread of its own while others go on, and waited for when it is needed.
 *
 * <pre>{@code
 * Background<Manifest> manifest = Background.make(() -> Manifest.read(file));
 * scan();
 * manifest.get();
 * }</pre>
 */
public final class Background<T> {
  private final FutureTask<T> task;

  private Background(FutureTask<T> task) {
    this.task = task;
  }

  /** Begins at once. */
  public static <T> Background<T> make(Callable<T> maker) {
    FutureTask<T> task = new FutureTask<>(maker);
    Thread thread = new Thread(task, "background");
    thread.setDaemon(true);
    thread.start();
    return new Background<>(task);
  }

  /**
   * Waits until it is made.
   *
   * @throws IOException that the maker threw
   */
  public T get() throws IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  /**
   * Waits until it is made; for a maker that does no input or output.
   *
   * @throws UncheckedIOException when the wait was interrupted
   */
  public T join() {
    try {
      return get();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
