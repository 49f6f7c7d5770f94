package dev.dateline.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A body of random pieces of HTML and Markdown with words between them.
 *
 * <pre>
 * firstword  &lt;b title="w1x&lt;div&gt;w2x  m1x  &lt;script&gt;w3x  m2x  lastword
 * </pre>
 *
 * @param lasting the words that a reader must find in the page: those in paragraphs of their own
 *     ({@code m1x}), but for those between the beginning and the end of something that browsers do
 *     not show, and those of the others ({@code w2x}) before which all tags have ended
 */
record HostileBody(String text, List<String> lasting) {
  private static final Pattern WORD = Pattern.compile("[wm]\\d+x");

  /** What may hide all up to its end, and the ends. */
  private static final List<Hiding> HIDING =
      List.of(
          new Hiding("(?i)<script", "(?i)</script"),
          new Hiding("(?i)<style", "(?i)</style"),
          new Hiding("(?i)<iframe", "(?i)</iframe"),
          new Hiding("<!--", "--!?>"),
          new Hiding("<!(?!--)|<\\?", ">"));

  /** Before a word it may make an attribute, an address, a note or the name of a language of it. */
  private static final Pattern MAY_TAKE_WORDS =
      Pattern.compile("[\"'\\[\\]{}=]|```|~~~|\\n>|\\\\<");

  private static final Pattern TAGS_THAT_END = Pattern.compile("(?:[^<>]|<[^<>]*+>)*+>?");

  /** Cells beyond those of the head are left out of a table. */
  private static final Pattern TABLE = Pattern.compile("\\|-");

  private record Hiding(Pattern begin, Pattern end) {
    Hiding(String begin, String end) {
      this(Pattern.compile(begin), Pattern.compile(end));
    }

    boolean mayHide(String text, int from, int to) {
      return begin.matcher(text.substring(0, from)).find()
          && end.matcher(text.substring(to)).find();
    }
  }

  static HostileBody random(Random random, String[] fragments) {
    StringBuilder body = new StringBuilder("firstword\n\n");
    int words = 0;
    int parts = 1 + random.nextInt(4);
    for (int part = 0; part < parts; part++) {
      for (int i = random.nextInt(14); i >= 0; i--) {
        body.append(
            fragments[random.nextInt(fragments.length)].replace("\\|", "|").replace("\\\\", "\\"));
        if (random.nextInt(4) == 0) {
          body.append('w').append(words++).append('x');
        }
      }
      body.append("\n\nm").append(words++).append("x\n\n");
    }
    // What is open may be a comment or a script that ends below.
    return of(body.append("\n\nlastword\n").toString());
  }

  private static HostileBody of(String text) {
    List<String> lasting = new ArrayList<>(List.of("firstword", "lastword"));
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      boolean hidden = HIDING.stream().anyMatch(h -> h.mayHide(text, word.start(), word.end()));
      if (!hidden && (text.charAt(word.start()) == 'm' || isOutsideOfTags(text, word.start()))) {
        lasting.add(word.group());
      }
    }
    return new HostileBody(text, lasting);
  }

  private static boolean isOutsideOfTags(String text, int at) {
    String before = text.substring(text.lastIndexOf("\n\nm", at) + 1, at);
    return !MAY_TAKE_WORDS.matcher(before).find()
        && !TABLE.matcher(before).find()
        && TAGS_THAT_END.matcher(before).matches();
  }
}
