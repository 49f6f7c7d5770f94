package dev.dateline.cli;

/**
 * Says what to do when a command is stopped, as by Ctrl-C, before it is done.
 *
 * <pre>{@code
 * try (StopNotice notice = StopNotice.on(display, err)) {
 *   // the work
 * }
 * }</pre>
 */
final class StopNotice implements AutoCloseable {
  private final Thread hook;

  private StopNotice(ProgressDisplay display, LineWriter err) {
    this.hook =
        new Thread("stopped") {
          @Override
          public void run() {
            display.close();
            err.fail("dateline", "Stopped; run again to complete");
            err.flush();
          }
        };
  }

  /**
   * @param display is taken away first
   */
  static StopNotice on(ProgressDisplay display, LineWriter err) {
    StopNotice notice = new StopNotice(display, err);
    Runtime.getRuntime().addShutdownHook(notice.hook);
    return notice;
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException stopping) {
      // The notice has been given.
    }
  }
}
