package dev.dateline.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.InlineParserFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * Lends an inline parser that is idle, or a new one. To make one for every body takes longer than
 * to read a paragraph, for all the settings that are looked up.
 */
final class InlineParsers implements InlineParserFactory {
  private final Queue<InlineSyntax> idle = new ConcurrentLinkedQueue<>();

  /** One that is idle; null when there is none. */
  @Nullable InlineParser poll() {
    return idle.poll();
  }

  @Override
  public InlineParser inlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    InlineSyntax known = idle.poll();
    if (known != null) {
      return known;
    }
    return new InlineSyntax(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions,
        idle::add);
  }
}
