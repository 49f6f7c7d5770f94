package dev.dateline.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Spreads numbered work over threads; the order of the work does not matter, its numbers do. */
public final class Parallel {
  /** Enough that threads seldom meet, few enough that they end together. */
  private static final int CHUNK = 16;

  private Parallel() {}

  /** A piece of work by its number. */
  public interface Work {
    void at(int index) throws IOException;
  }

  /**
   * Does the work for every index below {@code size}, where each piece takes little time.
   *
   * @param worker makes what one thread needs for itself
   * @throws IOException the first that a piece of work threw; work not yet begun is left undone
   */
  public static void forEach(int size, int threads, Supplier<Work> worker) throws IOException {
    forEach(size, CHUNK, threads, worker);
  }

  /**
   * The same for pieces that each take long enough for a thread to ask for every one.
   *
   * @throws IOException the first that a piece of work threw; work not yet begun is left undone
   */
  public static void forEachLarge(int size, int threads, Supplier<Work> worker) throws IOException {
    forEach(size, 1, threads, worker);
  }

  private static void forEach(int size, int chunk, int threads, Supplier<Work> worker)
      throws IOException {
    AtomicInteger next = new AtomicInteger();
    if (threads == 1 || size <= chunk) {
      take(next, size, chunk, worker.get());
      return;
    }
    List<Background<Boolean>> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      others.add(
          Background.make(
              () -> {
                take(next, size, chunk, worker.get());
                return true;
              }));
    }
    try {
      take(next, size, chunk, worker.get());
      for (Background<Boolean> other : others) {
        other.get();
      }
    } finally {
      next.set(size);
    }
  }

  private static void take(AtomicInteger next, int size, int chunk, Work work) throws IOException {
    while (true) {
      int from = next.getAndAdd(chunk);
      if (from >= size) {
        return;
      }
      for (int i = from; i < Math.min(size, from + chunk); i++) {
        work.at(i);
      }
    }
  }
}
