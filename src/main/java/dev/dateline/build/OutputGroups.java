package dev.dateline.build;

import dev.dateline.plan.output.DataFile;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.Picture;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the outputs of a plan into groups, each for one thread. Outputs that are made from one value
 * are in one group, so that no thread waits while another makes the value. What takes long comes
 * first, so that no thread is at it when the others have nothing more to do: pictures, then bodies,
 * then what is made from one value, which may need the words of the bodies.
 */
final class OutputGroups {
  /** Enough that threads seldom meet, few enough that they end together. */
  private static final int MOST = 16;

  private final List<Group> pictures = new ArrayList<>();
  private final List<Group> withBodies = new ArrayList<>();
  private final List<Group> withSharedValue = new ArrayList<>();
  private final List<Group> others = new ArrayList<>();

  /**
   * Outputs that follow one another in the plan.
   *
   * @param start the index of the first
   * @param end the index behind the last
   */
  record Group(int start, int end) {}

  private OutputGroups() {}

  /** The groups of a plan in the order in which they should be made. */
  static List<Group> of(List<Output> outputs) {
    OutputGroups groups = new OutputGroups();
    int start = 0;
    while (start < outputs.size()) {
      int end = end(outputs, start);
      groups.like(outputs.get(start)).add(new Group(start, end));
      start = end;
    }
    List<Group> all = new ArrayList<>(groups.pictures);
    all.addAll(groups.withBodies);
    all.addAll(groups.withSharedValue);
    all.addAll(groups.others);
    return all;
  }

  private static int end(List<Output> outputs, int start) {
    Object shared = shared(outputs.get(start));
    int end = start + 1;
    if (outputs.get(start) instanceof Picture) {
      return end;
    }
    while (end < outputs.size()
        && shared(outputs.get(end)) == shared
        && (shared != null || end - start < MOST)
        && !(outputs.get(end) instanceof Picture)) {
      end++;
    }
    return end;
  }

  /** The list of the groups that begin with such an output. */
  private List<Group> like(Output first) {
    if (first instanceof Picture) {
      return pictures;
    }
    if (shared(first) != null) {
      return withSharedValue;
    }
    return first.bodies().isEmpty() ? others : withBodies;
  }

  private static @Nullable Object shared(Output output) {
    return output instanceof DataFile<?> file ? file.inputs().sharedInputs() : null;
  }
}
