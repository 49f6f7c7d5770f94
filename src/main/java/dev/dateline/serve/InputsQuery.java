package dev.dateline.serve;

import dev.dateline.model.State;
import dev.dateline.preview.InputStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which inputs {@link InputsPage} shows and in what order, read from the query of its address:
 * {@code ?sort=words&down=1&state=draft&find=caravan}.
 *
 * @param down whether the order is descending
 * @param state null for all states
 * @param find text that the headline or the file's path must hold, in any case; empty for all
 * @param allRows whether a long table is shown in full
 */
record InputsQuery(
    Column column, boolean down, @Nullable State state, String find, boolean allRows) {

  /** A column of the table, by which it can be sorted. */
  enum Column {
    STATE,
    HEADLINE,
    FILE,
    DATE,
    WORDS,
    MISTAKES;

    String title() {
      return name().charAt(0) + word().substring(1);
    }

    /** The name in addresses and CSS classes. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Comparator<InputStatus> order() {
      return switch (this) {
        case STATE -> Comparator.comparing(InputStatus::state);
        case HEADLINE -> Comparator.comparing(InputsQuery::headline, String.CASE_INSENSITIVE_ORDER);
        case FILE -> Comparator.comparing(InputStatus::file);
        case DATE -> Comparator.comparing(InputsQuery::date);
        case WORDS -> Comparator.comparingInt(InputStatus::words);
        case MISTAKES -> Comparator.comparingInt(input -> input.diagnostics().size());
      };
    }
  }

  /**
   * Unknown values count as absent; without a column the newest inputs come first.
   *
   * @param query gives the value of a parameter, or null
   */
  static InputsQuery of(Function<String, @Nullable String> query) {
    Column column = named(Column.values(), Column::word, query.apply("sort"));
    String find = query.apply("find");
    return new InputsQuery(
        column == null ? Column.DATE : column,
        column == null || query.apply("down") != null,
        named(State.values(), State::word, query.apply("state")),
        find == null ? "" : find.strip(),
        query.apply("all") != null);
  }

  private static <T> @Nullable T named(
      T[] values, Function<T, String> word, @Nullable String name) {
    return Arrays.stream(values)
        .filter(each -> word.apply(each).equals(name))
        .findFirst()
        .orElse(null);
  }

  /** The inputs that are shown, in order. */
  List<InputStatus> select(List<InputStatus> inputs) {
    Comparator<InputStatus> order = down ? column.order().reversed() : column.order();
    String wanted = find.toLowerCase(Locale.ROOT);
    return inputs.stream()
        .filter(input -> state == null || input.state() == state)
        .filter(input -> wanted.isEmpty() || text(input).contains(wanted))
        .sorted(order.thenComparing(InputStatus::file))
        .toList();
  }

  /** The same inputs sorted by a column; in reverse if they are sorted by it already. */
  InputsQuery sortedBy(Column other) {
    return new InputsQuery(other, other == column && !down, state, find, allRows);
  }

  InputsQuery withState(@Nullable State other) {
    return new InputsQuery(column, down, other, find, allRows);
  }

  InputsQuery withAllRows() {
    return new InputsQuery(column, down, state, find, true);
  }

  /** The address relative to the page: {@code ?sort=date&down=1}. */
  String address() {
    StringBuilder query = new StringBuilder("?sort=").append(column.word());
    query.append(down ? "&down=1" : "");
    query.append(state == null ? "" : "&state=" + state.word());
    if (!find.isEmpty()) {
      query.append("&find=").append(URLEncoder.encode(find, StandardCharsets.UTF_8));
    }
    return query.append(allRows ? "&all=1" : "").toString();
  }

  private static String text(InputStatus input) {
    return (headline(input) + "\n" + input.file().display()).toLowerCase(Locale.ROOT);
  }

  static String headline(InputStatus input) {
    return input.headline() == null ? input.file().name() : input.headline();
  }

  private static String date(InputStatus input) {
    if (input.date() != null) {
      return input.date().day().toString();
    }
    // An input that needs the editor's attention is sorted before the newest.
    return input.state() == State.REJECTED ? "~" : "";
  }
}
