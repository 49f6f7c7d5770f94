package dev.dateline.build;

import java.util.ArrayList;
import java.util.List;

/** Measures how long the stages of a build take. */
public final class Stages {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final List<Stage> done = new ArrayList<>();
  private String current = "";
  private long startedAt;

  /** A stage that is over. */
  public record Stage(String name, long millis) {}

  /** Ends the stage under way, if there is one, and begins the next. */
  void begin(String name) {
    end();
    current = name;
    startedAt = System.nanoTime();
  }

  /** Ends the stage under way, if there is one. */
  void end() {
    if (!current.isEmpty()) {
      done.add(new Stage(current, (System.nanoTime() - startedAt) / NANOS_PER_MILLI));
      current = "";
    }
  }

  /** The stages that are over, in their order. */
  public List<Stage> done() {
    return List.copyOf(done);
  }
}
