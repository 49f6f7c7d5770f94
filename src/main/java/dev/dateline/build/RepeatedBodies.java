package dev.dateline.build;

import dev.dateline.model.ContentPath;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.LinkBase;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The HTML of bodies with absolute links, which is the same in all feeds that show them. It is kept
 * from the first output that shows a body to the last, so that the body is parsed once in a build.
 * When much is kept already, the HTML of further bodies is not, and they are parsed again. May be
 * used from several threads.
 */
public final class RepeatedBodies {
  /** For an output that is made alone. */
  public static final RepeatedBodies NONE = new RepeatedBodies(Map.of(), 0);

  private static final int MOST_CHARACTERS = 8_000_000;

  private final Map<ContentPath, Repeated> byFile;
  private final AtomicInteger free;

  /** A body that several outputs show. */
  private static final class Repeated {
    final Body body;
    int outputsToCome;
    @Nullable String html;

    Repeated(Body body) {
      this.body = body;
    }
  }

  private RepeatedBodies(Map<ContentPath, Repeated> byFile, int mostCharacters) {
    this.byFile = byFile;
    this.free = new AtomicInteger(mostCharacters);
  }

  /** Those of the outputs of a site. */
  static RepeatedBodies of(Iterable<Output> outputs) {
    return of(outputs, MOST_CHARACTERS);
  }

  /**
   * @param mostCharacters that are kept at a time
   */
  static RepeatedBodies of(Iterable<Output> outputs, int mostCharacters) {
    Map<ContentPath, Repeated> byFile = new HashMap<>();
    for (Output output : outputs) {
      if (output instanceof TemplatePage<?> page && page.template().endsWith(".ftlh")) {
        continue;
      }
      for (Body body : output.bodies()) {
        if (body.base() instanceof LinkBase.Absolute) {
          byFile.computeIfAbsent(body.source().file(), file -> new Repeated(body)).outputsToCome++;
        }
      }
    }
    return new RepeatedBodies(byFile, mostCharacters);
  }

  /** The HTML of a body, if it is kept; called once by each output that shows the body. */
  @Nullable String take(Body body) {
    Repeated repeated = find(body);
    if (repeated == null) {
      return null;
    }
    synchronized (repeated) {
      String html = repeated.html;
      repeated.outputsToCome--;
      if (html != null && repeated.outputsToCome <= 0) {
        repeated.html = null;
        free.addAndGet(html.length());
      }
      return html;
    }
  }

  /** Keeps the HTML of a body if other outputs will show it. */
  void keep(Body body, String html) {
    Repeated repeated = find(body);
    if (repeated == null) {
      return;
    }
    synchronized (repeated) {
      if (repeated.html == null && repeated.outputsToCome > 0) {
        if (free.addAndGet(-html.length()) >= 0) {
          repeated.html = html;
        } else {
          free.addAndGet(html.length());
        }
      }
    }
  }

  /**
   * The same body with absolute links, when outputs will show it so and its HTML is not kept; null
   * when none will.
   */
  @Nullable Body alsoShown(Body body) {
    Repeated repeated =
        body.base() instanceof LinkBase.Absolute ? null : byFile.get(body.source().file());
    if (repeated == null) {
      return null;
    }
    synchronized (repeated) {
      boolean wanted = repeated.outputsToCome > 0 && repeated.html == null && free.get() > 0;
      return wanted ? repeated.body : null;
    }
  }

  private @Nullable Repeated find(Body body) {
    return body.base() instanceof LinkBase.Absolute ? byFile.get(body.source().file()) : null;
  }
}
