package dev.dateline.cli;

import dev.dateline.build.Progress;
import java.util.concurrent.TimeUnit;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * Shows on a terminal how far a command is that takes longer than half a second, and leaves nothing
 * behind. What draws it is loaded only then.
 *
 * <pre>{@code
 * try (ProgressDisplay display = ProgressDisplay.of("Building", progress, terminal)) {
 *   DigestBuilder.build(options, progress);
 * }
 * }</pre>
 */
final class ProgressDisplay implements AutoCloseable {
  private static final long DELAY_MILLIS = 500;
  private static final int INTERVAL_MILLIS = 100;

  /** Fits into a narrow terminal, as Java can't tell how wide it is. */
  private static final int COLUMNS = 72;

  private final String task;
  private final Progress progress;
  private final @Nullable Thread thread;

  private ProgressDisplay(String task, Progress progress, Terminal terminal) {
    this.task = task;
    this.progress = progress;
    this.thread = terminal.progress() ? new Thread(this::showUntilClosed, "progress") : null;
  }

  /**
   * Begins to wait.
   *
   * @param task what is being done: {@code Building}
   */
  static ProgressDisplay of(String task, Progress progress, Terminal terminal) {
    ProgressDisplay display = new ProgressDisplay(task, progress, terminal);
    if (display.thread != null) {
      display.thread.setDaemon(true);
      display.thread.start();
    }
    return display;
  }

  private void showUntilClosed() {
    try {
      TimeUnit.MILLISECONDS.sleep(DELAY_MILLIS);
      try (ProgressBar bar = bar()) {
        while (true) {
          int steps = progress.steps();
          bar.maxHint(steps == 0 ? -1 : steps);
          bar.stepTo(progress.done());
          bar.setExtraMessage(progress.stage());
          TimeUnit.MILLISECONDS.sleep(INTERVAL_MILLIS);
        }
      }
    } catch (InterruptedException closed) {
      // close() ends the thread.
    }
  }

  private ProgressBar bar() {
    return new ProgressBarBuilder()
        .setTaskName(task)
        .setInitialMax(-1)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(INTERVAL_MILLIS)
        .setConsumer(new ConsoleProgressBarConsumer(System.err, COLUMNS))
        .setMaxRenderedLength(COLUMNS)
        .clearDisplayOnFinish()
        .hideEta()
        .build();
  }

  /** Takes it away, so that the next line stands at the beginning of its own. */
  @Override
  public void close() {
    if (thread == null) {
      return;
    }
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
