package dev.dateline.serve;

import dev.dateline.preview.PreviewMode;
import dev.dateline.preview.PreviewState;
import dev.dateline.preview.SitePreview;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a preview up to date with its files. Changes are announced by {@link #changed}; those that
 * follow each other closely are read together. The files are always read after the announcement, so
 * the last change of many is never missed.
 */
final class LiveSite implements AutoCloseable {
  /** Files are read when no change was announced for this time, as a save changes a file twice. */
  private static final long QUIET_MILLIS = 12;

  private static final long LONGEST_MILLIS = 80;

  /** With more announcements than this, such as by a git checkout, the longer times below hold. */
  private static final int MANY = 40;

  private static final long QUIET_OF_MANY_MILLIS = 60;
  private static final long LONGEST_OF_MANY_MILLIS = 1000;
  private static final long RETRY_MILLIS = 100;

  /** With so many failures one after the other a file is not just being replaced. */
  private static final int MANY_FAILURES = 5;

  private static final long DUE_CHECK_MILLIS = 1000;

  /** Leaves the processor to browsers that load a change before all bodies are checked. */
  private static final long CHECK_DELAY_MILLIS = 150;

  /** How often the site is read at the start so that the code is compiled before the first save. */
  private static final int WARM_UP_ROUNDS = 12;

  private final SitePreview preview;
  private final Thread refresher = new Thread(this::refreshUntilClosed, "refresh");
  private final Thread checker = new Thread(this::checkUntilClosed, "check");
  private BiConsumer<PreviewState, PreviewState> onChange = (before, after) -> {};
  private Consumer<PreviewState> onChecked = state -> {};
  private long announced;
  private long seen;
  private long lastAnnouncement;
  private @Nullable PreviewState checked;

  LiveSite(SitePreview preview) {
    this.preview = preview;
    refresher.setDaemon(true);
    checker.setDaemon(true);
  }

  /**
   * Starts to follow the files.
   *
   * @param change gets the state before and the state after a change
   * @param checked gets a state whose diagnostics became more or fewer by a check in the background
   */
  void start(BiConsumer<PreviewState, PreviewState> change, Consumer<PreviewState> checked) {
    onChange = change;
    onChecked = checked;
    refresher.start();
    checker.start();
  }

  /** Announces that a file may have changed. */
  synchronized void changed() {
    announced++;
    lastAnnouncement = System.nanoTime();
    notifyAll();
  }

  /** What the site is shown as. */
  PreviewMode mode() {
    return preview.mode();
  }

  /** Shows the site in another mode. Every request after this call gets pages of that mode. */
  void show(PreviewMode mode) {
    preview.show(mode);
    changed();
  }

  /**
   * The state with everything that was announced before the call.
   *
   * @param millis how long to wait for it; after that the state may be an older one
   */
  PreviewState current(long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    synchronized (this) {
      long wanted = announced;
      while (seen < wanted) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          break;
        }
        wait(left);
      }
    }
    return preview.state();
  }

  private void refreshUntilClosed() {
    try {
      for (int failures = 0; ; ) {
        long upTo = awaitChanges(failures > 0);
        PreviewState before = preview.state();
        PreviewState after;
        try {
          after = preview.refresh();
          failures = 0;
        } catch (IOException unreadable) {
          failures++;
          if (failures < MANY_FAILURES) {
            TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
            continue;
          }
          after = preview.keep(unreadable);
        }
        synchronized (this) {
          seen = upTo;
          notifyAll();
        }
        if (after != before) {
          onChange.accept(before, after);
        }
      }
    } catch (InterruptedException closed) {
      // close() ends the thread.
    }
  }

  /**
   * Waits for a change and then until no more are announced.
   *
   * @param again whether to look again after a while though nothing was announced
   * @return how many announcements there have been
   */
  private synchronized long awaitChanges(boolean again) throws InterruptedException {
    while (seen == announced && !preview.isDue()) {
      wait(DUE_CHECK_MILLIS);
      if (again) {
        break;
      }
    }
    long start = System.nanoTime();
    while (true) {
      boolean many = announced - seen > MANY;
      long now = System.nanoTime();
      long quiet = (many ? QUIET_OF_MANY_MILLIS : QUIET_MILLIS) - millis(now - lastAnnouncement);
      long left = (many ? LONGEST_OF_MANY_MILLIS : LONGEST_MILLIS) - millis(now - start);
      if (quiet <= 0 || left <= 0) {
        return announced;
      }
      wait(Math.min(quiet, left));
    }
  }

  /** Reads the site a few times; the first times take three times as long as later ones. */
  private void warmUp() throws InterruptedException {
    try {
      for (int i = 0; i < WARM_UP_ROUNDS && isSettled(); i++) {
        preview.rehearse();
        TimeUnit.MILLISECONDS.sleep(1);
      }
    } catch (IOException changed) {
      // A file is being written; the other thread reads it.
    }
  }

  private void checkUntilClosed() {
    try {
      warmUp();
      while (true) {
        TimeUnit.MILLISECONDS.sleep(CHECK_DELAY_MILLIS);
        PreviewState state = preview.state();
        if (state != checked && isSettled()) {
          try {
            if (preview.check(state, () -> preview.state() != state)) {
              onChecked.accept(state);
            }
          } catch (IOException changed) {
            // A file is being replaced or was removed; its announcement starts the next check.
          }
          checked = state;
        }
      }
    } catch (InterruptedException closed) {
      // close() ends the thread.
    }
  }

  private synchronized boolean isSettled() {
    return seen == announced;
  }

  private static long millis(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(nanos);
  }

  @Override
  public void close() {
    refresher.interrupt();
    checker.interrupt();
  }
}
