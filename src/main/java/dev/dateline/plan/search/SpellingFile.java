package dev.dateline.plan.search;

import dev.dateline.json.Json;
import dev.dateline.plan.output.DataInputs;
import dev.dateline.plan.output.DataSources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * {@code spellings-N.json}: words of a year that end alike, for words that are searched with a
 * wrong letter at their beginning. One with a wrong letter further on begins like the right one, so
 * that this is in the same piece of the index.
 */
record SpellingFile(SearchYear year, int list) implements DataInputs {

  /** The words in the order of their characters. */
  public record Spellings(List<String> words) {}

  @Override
  public <E extends Exception> byte[] bytes(DataSources<E> sources) throws IOException {
    YearIndex index = YearIndex.of(year, sources);
    return Json.text(new Spellings(index.spellings().get(list))).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Record sharedInputs() {
    return year;
  }
}
