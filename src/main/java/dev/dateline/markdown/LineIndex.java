package dev.dateline.markdown;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Offsets in a body to line numbers; the lines are counted when the first one is asked for. */
final class LineIndex {
  private final String body;
  private int @Nullable [] starts;

  LineIndex(String body) {
    this.body = body;
  }

  /** The 1-based line of an offset. */
  int lineAt(int offset) {
    if (starts == null) {
      starts = starts();
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private int[] starts() {
    int[] found = new int[16];
    int count = 1;
    char[] chars = body.toCharArray();
    for (int i = 0; i < chars.length; i++) {
      char c = chars[i];
      if (c == '\n' || (c == '\r' && (i + 1 == chars.length || chars[i + 1] != '\n'))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i + 1;
      }
    }
    return Arrays.copyOf(found, count);
  }
}
