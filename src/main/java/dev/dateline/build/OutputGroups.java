package dev.dateline.build;

import dev.dateline.plan.output.DataFile;
import dev.dateline.plan.output.Output;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the outputs of a plan into groups that follow one another, each for one thread. Outputs that
 * are made from one value are in one group, so that no thread waits while another makes the value.
 */
final class OutputGroups {
  /** Enough that threads seldom meet, few enough that they end together. */
  private static final int MOST = 16;

  private final int[] starts;
  private final int size;

  private OutputGroups(int[] starts, int size) {
    this.starts = starts;
    this.size = size;
  }

  static OutputGroups of(List<Output> outputs) {
    int[] starts = new int[outputs.size()];
    int groups = 0;
    Object before = null;
    for (int i = 0; i < outputs.size(); i++) {
      Object shared = shared(outputs.get(i));
      boolean full = groups == 0 || i - starts[groups - 1] >= MOST;
      if (shared != before || (shared == null && full)) {
        starts[groups++] = i;
      }
      before = shared;
    }
    return new OutputGroups(Arrays.copyOf(starts, groups), outputs.size());
  }

  private static @Nullable Object shared(Output output) {
    return output instanceof DataFile<?> file ? file.inputs().sharedInputs() : null;
  }

  /** How many groups there are. */
  int count() {
    return starts.length;
  }

  /** The index of the first output of a group. */
  int start(int group) {
    return starts[group];
  }

  /** The index behind the last output of a group. */
  int end(int group) {
    return group + 1 < starts.length ? starts[group + 1] : size;
  }
}
