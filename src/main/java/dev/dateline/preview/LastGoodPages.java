package dev.dateline.preview;

import dev.dateline.model.SitePath;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Pages as they were when they could last be rendered: of those that were asked for lately. */
final class LastGoodPages {
  private static final int KEPT = 200;

  private final Map<SitePath, byte[]> pages =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SitePath, byte[]> eldest) {
          return size() > KEPT;
        }
      };

  synchronized void keep(SitePath path, byte[] bytes) {
    pages.put(path, bytes);
  }

  synchronized byte @Nullable [] find(SitePath path) {
    return pages.get(path);
  }
}
