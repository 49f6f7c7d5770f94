package dev.dateline.watch;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** The system's file events for some folders. */
final class FileEvents implements DirectoryChangeListener, AutoCloseable {
  private final WatchedFolders folders;
  private final Runnable changed;
  private final List<String> identities;
  private final DirectoryWatcher watcher;
  private final AtomicLong count = new AtomicLong();
  private final CompletableFuture<Void> done;
  private volatile boolean overflowed;

  private FileEvents(WatchedFolders folders, @Nullable WatchService service, Runnable changed)
      throws IOException {
    this.folders = folders;
    this.changed = changed;
    this.identities = folders.identities();
    DirectoryWatcher.Builder builder =
        DirectoryWatcher.builder()
            .paths(folders.roots())
            .fileTreeVisitor(folders)
            // The receiver compares the files itself.
            .fileHashing(false)
            .listener(this);
    this.watcher = service == null ? builder.build() : builder.watchService(service).build();
    this.done = watcher.watchAsync(FileEvents::run);
  }

  /**
   * Starts to listen.
   *
   * @param service null for the system's own
   * @param changed called for every event, from another thread
   * @throws IOException when the system has no file events, or its limit is reached
   */
  static FileEvents of(WatchedFolders folders, @Nullable WatchService service, Runnable changed)
      throws IOException {
    FileEvents events = new FileEvents(folders, service, changed);
    if (events.done.isCompletedExceptionally()) {
      events.close();
      try {
        events.done.join();
      } catch (CompletionException e) {
        Throwable cause = e.getCause() instanceof UncheckedIOException u ? u.getCause() : e;
        throw new IOException(cause);
      }
    }
    return events;
  }

  /** How many events there have been. */
  long count() {
    return count.get();
  }

  /** Whether events come for all of the folders, none of which was replaced. */
  boolean areComplete() {
    return !overflowed && !done.isDone() && identities.equals(folders.identities());
  }

  @Override
  public void onEvent(DirectoryChangeEvent event) {
    Path path = event.path();
    if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW) {
      overflowed = true;
    }
    if (overflowed || path == null || folders.holds(path)) {
      report();
    }
  }

  private void report() {
    count.incrementAndGet();
    changed.run();
  }

  @Override
  public void onException(Exception e) {
    overflowed = true;
    report();
  }

  @Override
  public void close() {
    try {
      watcher.close();
    } catch (IOException alreadyClosed) {
      // It is closed as wanted.
    }
  }

  private static void run(Runnable loop) {
    Thread thread = new Thread(loop, "file events");
    thread.setDaemon(true);
    thread.start();
  }
}
