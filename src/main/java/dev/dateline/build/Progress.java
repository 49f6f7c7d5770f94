package dev.dateline.build;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far a build is. The build says it from its threads, and somebody who shows it to people asks
 * from another:
 *
 * <pre>{@code
 * Progress progress = new Progress();
 * DigestBuilder.build(options, progress);
 * // meanwhile, in another thread
 * bar.show(progress.stage(), progress.done(), progress.steps());
 * }</pre>
 */
public final class Progress {
  private final AtomicInteger done = new AtomicInteger();
  private volatile int steps;
  private volatile String stage = "";

  /** The name of the stage under way; empty before the first. */
  public String stage() {
    return stage;
  }

  /** How many files the build makes or keeps; 0 as long as that is not known. */
  public int steps() {
    return steps;
  }

  /** How many of these files are made or kept. */
  public int done() {
    return done.get();
  }

  void begin(String name) {
    stage = name;
  }

  void expect(int files) {
    steps = files;
  }

  void step() {
    done.incrementAndGet();
  }
}
