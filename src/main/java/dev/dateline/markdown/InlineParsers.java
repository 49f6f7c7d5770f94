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
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Lends the inline parser that is idle, or a new one. To make one for every body takes longer than
 * to read a paragraph, for all the settings that are looked up.
 */
final class InlineParsers implements InlineParserFactory {
  private final AtomicReference<@Nullable InlineSyntax> idle = new AtomicReference<>();

  @Override
  public InlineParser inlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    InlineSyntax known = idle.getAndSet(null);
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
        idle::set);
  }
}
