package dev.dateline.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Reads bodies with Flexmark; each with those extras only that may be in it. */
final class BodyParser {
  private static final Extra[] EXTRAS = Extra.values();

  private final boolean extensions;

  /** One for each choice of extras, made when a body first needs it. */
  private final AtomicReferenceArray<@Nullable Dialect> dialects =
      new AtomicReferenceArray<>(1 << EXTRAS.length);

  /**
   * @param extensions false for bare CommonMark
   */
  BodyParser(boolean extensions) {
    this.extensions = extensions;
  }

  /** The syntax tree, or null for a text that Flexmark cannot parse. */
  @Nullable Document parse(BodyText body, Signs signs) {
    if (signs.tooDeep() >= 0) {
      return null;
    }
    try {
      return dialectOf(body, signs).parse(body);
    } catch (StackOverflowError e) {
      // Some of Flexmark's regular expressions recurse, such as those for the columns of a table.
      return null;
    }
  }

  private Dialect dialectOf(BodyText body, Signs signs) {
    int choice = 0;
    if (extensions) {
      for (int i = 0; i < EXTRAS.length; i++) {
        choice |= EXTRAS[i].mayBeIn(body, signs) ? 1 << i : 0;
      }
    }
    Dialect known = dialects.get(choice);
    if (known != null) {
      return known;
    }
    Dialect made = new Dialect(extras(choice));
    dialects.set(choice, made);
    return made;
  }

  private static List<Extra> extras(int choice) {
    List<Extra> extras = new ArrayList<>();
    for (int i = 0; i < EXTRAS.length; i++) {
      if ((choice & 1 << i) != 0) {
        extras.add(EXTRAS[i]);
      }
    }
    return extras;
  }
}
