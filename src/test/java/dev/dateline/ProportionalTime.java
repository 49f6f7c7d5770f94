package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;

/** Holds that a text four times as long takes about four times as long. */
public final class ProportionalTime {
  /** Four for linear, sixteen for quadratic time; between them, with room for a busy machine. */
  private static final double MOST = 9;

  /** Nanoseconds. Below this, other things take more time than the text does. */
  private static final long FLOOR = 60_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private ProportionalTime() {}

  /** Compares the processor time that a text takes with that of one four times as long. */
  public static <T> void assertTaken(String what, Consumer<T> taken, T once, T fourTimes) {
    // A pause of the machine can make one measurement long, but not all of them.
    double ratio = Double.MAX_VALUE;
    for (int attempt = 0; attempt < 3 && ratio > MOST; attempt++) {
      long expected = Math.max(time(taken, once), FLOOR / 4);
      ratio = Math.min(ratio, (double) time(taken, fourTimes) / expected);
    }
    assertThat(ratio).as(what).isLessThan(MOST);
  }

  private static <T> long time(Consumer<T> taken, T text) {
    long start = THREADS.getCurrentThreadCpuTime();
    taken.accept(text);
    return THREADS.getCurrentThreadCpuTime() - start;
  }
}
