package dev.dateline.plan.search;

import dev.dateline.json.Json;
import dev.dateline.plan.output.DataInputs;
import dev.dateline.plan.output.DataSources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * One piece of the index of a year. {@code words-N.json} says which articles have a word, {@code
 * positions-N.json} says where in them, for phrases; {@link Postings} says how both are written.
 *
 * <pre>{@code
 * {"words":["caravan","carbon"],"in":["1C","04"]}
 * }</pre>
 *
 * @param positions whether it is the file of the positions
 */
record WordFile(SearchYear year, int piece, boolean positions) implements DataInputs {

  /** The words of a piece, and where they are. */
  public record Words(List<String> words, List<String> in) {}

  /** The positions of the words of a piece, in the same order. */
  public record Positions(List<String> at) {}

  @Override
  public <E extends Exception> byte[] bytes(DataSources<E> sources) throws IOException {
    List<WordIndex.Entry> entries = YearIndex.of(year, sources).pieces().get(piece);
    Record content =
        positions
            ? new Positions(entries.stream().map(WordIndex.Entry::positions).toList())
            : new Words(
                entries.stream().map(WordIndex.Entry::word).toList(),
                entries.stream().map(WordIndex.Entry::articles).toList());
    return Json.text(content).getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public Record sharedInputs() {
    return year;
  }
}
