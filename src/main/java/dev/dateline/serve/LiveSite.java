package dev.dateline.serve;

import dev.dateline.preview.PreviewState;
import dev.dateline.preview.SitePreview;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a preview as new as its files. Changes are gathered while they keep coming; each is looked
 * for after it was announced, so the last of a burst can't be missed.
 */
final class LiveSite implements AutoCloseable {
  /** An editor that saves touches its file several times within this time. */
  private static final long QUIET_MILLIS = 12;

  private static final long LONGEST_MILLIS = 80;

  /** So many announcements are a checkout or a copy, which takes longer to come to its end. */
  private static final int MANY = 40;

  private static final long QUIET_OF_MANY_MILLIS = 60;
  private static final long LONGEST_OF_MANY_MILLIS = 1000;
  private static final long RETRY_MILLIS = 100;
  private static final long DUE_CHECK_MILLIS = 1000;

  /** A browser that shows a change goes before the reading of proofs. */
  private static final long PROOF_DELAY_MILLIS = 150;

  /** Looks without a change until the compiler has seen what a look is made of. */
  private static final int PRACTICE = 12;

  private final SitePreview preview;
  private final Thread refresher = new Thread(this::refreshForEver, "refresh");
  private final Thread proofreader = new Thread(this::proofreadForEver, "proofs");
  private BiConsumer<PreviewState, PreviewState> onChange = (before, after) -> {};
  private Consumer<PreviewState> onProof = state -> {};
  private long announced;
  private long seen;
  private long lastAnnouncement;
  private @Nullable PreviewState proofread;

  LiveSite(SitePreview preview) {
    this.preview = preview;
    refresher.setDaemon(true);
    proofreader.setDaemon(true);
  }

  /**
   * @param change is told the state before and the one after
   * @param proof is told when more is known to be wrong, or no more wrong, with a state
   */
  void start(BiConsumer<PreviewState, PreviewState> change, Consumer<PreviewState> proof) {
    onChange = change;
    onProof = proof;
    refresher.start();
    proofreader.start();
  }

  /** Something in the folders has changed. */
  synchronized void changed() {
    announced++;
    lastAnnouncement = System.nanoTime();
    notifyAll();
  }

  /** The state that holds all that was announced by now; an older one if that takes too long. */
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

  private void refreshForEver() {
    try {
      while (true) {
        long upTo = gather();
        PreviewState before = preview.state();
        PreviewState after = before;
        boolean read = true;
        try {
          after = preview.refresh();
        } catch (IOException beingReplaced) {
          read = false;
        }
        synchronized (this) {
          seen = read ? upTo : seen;
          notifyAll();
        }
        if (read) {
          onChange.accept(before, after);
        } else {
          TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
        }
      }
    } catch (InterruptedException closed) {
      // That is how it ends.
    }
  }

  /**
   * Waits for changes, and then until no more come.
   *
   * @return how many announcements came so far
   */
  private synchronized long gather() throws InterruptedException {
    while (seen == announced && !preview.isDue()) {
      wait(DUE_CHECK_MILLIS);
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

  /** The first looks take three times as long as later ones, and no save should be one of them. */
  private void practise() throws InterruptedException {
    try {
      for (int i = 0; i < PRACTICE && isSettled(); i++) {
        preview.rehearse();
        TimeUnit.MILLISECONDS.sleep(1);
      }
    } catch (IOException changed) {
      // Somebody is writing, which is told to the other thread too.
    }
  }

  private void proofreadForEver() {
    try {
      practise();
      while (true) {
        TimeUnit.MILLISECONDS.sleep(PROOF_DELAY_MILLIS);
        PreviewState state = preview.state();
        if (state != proofread && isSettled()) {
          try {
            if (preview.check(state, () -> preview.state() != state)) {
              onProof.accept(state);
            }
            proofread = state;
          } catch (IOException changed) {
            // Its file is being replaced, or is gone with the content folder.
            proofread = state;
          }
        }
      }
    } catch (InterruptedException closed) {
      // That is how it ends.
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
    proofreader.interrupt();
  }
}
