package dev.dateline.build;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures how long the stages of a build take. */
public final class Stages {
  private static final long NANOS_PER_MILLI = 1_000_000;

  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private final Progress progress;
  private String current = "";
  private long startedAt;

  /**
   * @param progress is told of each stage that begins
   */
  Stages(Progress progress) {
    this.progress = progress;
  }

  /** A stage that is over. */
  public record Stage(String name, long millis) {}

  /** Ends the stage under way, if there is one, and begins the next, or goes on with it. */
  void begin(String name) {
    end();
    current = name;
    progress.begin(name);
    startedAt = System.nanoTime();
  }

  /** Counts a part of the stage under way as a stage of its own, if it took any time. */
  void countApart(String name, long nanosOfPart) {
    if (nanosOfPart > 0) {
      nanos.putIfAbsent(current, 0L);
      nanos.merge(name, nanosOfPart, Long::sum);
      startedAt += nanosOfPart;
    }
  }

  /** Ends the stage under way, if there is one. */
  private void end() {
    if (!current.isEmpty()) {
      nanos.merge(current, System.nanoTime() - startedAt, Long::sum);
      current = "";
    }
  }

  /** Ends the stage under way; gives all stages in the order in which they began. */
  List<Stage> done() {
    end();
    List<Stage> done = new ArrayList<>();
    nanos.forEach((name, time) -> done.add(new Stage(name, time / NANOS_PER_MILLI)));
    return done;
  }
}
