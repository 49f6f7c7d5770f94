package dev.dateline.serve;

import dev.dateline.model.State;
import dev.dateline.preview.InputStatus;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which inputs the desk shows, and in what order, as its address says: {@code
 * ?sort=words&down=1&state=draft&find=caravan}.
 *
 * @param state null for all
 * @param find words that headline or file hold; empty for all
 * @param all whether a long list is shown to its end
 */
record DeskOrder(Column column, boolean down, @Nullable State state, String find, boolean all) {

  /** What the list can be sorted by. */
  enum Column {
    STATE("State"),
    HEADLINE("Headline"),
    FILE("File"),
    DATE("Date"),
    WORDS("Words"),
    MISTAKES("Mistakes");

    private final String title;

    Column(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    /** As it stands in an address. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private Comparator<InputStatus> order() {
      return switch (this) {
        case STATE -> Comparator.comparing(InputStatus::state);
        case HEADLINE -> Comparator.comparing(DeskOrder::headline, String.CASE_INSENSITIVE_ORDER);
        case FILE -> Comparator.comparing(InputStatus::file);
        case DATE -> Comparator.comparing(DeskOrder::date);
        case WORDS -> Comparator.comparingInt(InputStatus::words);
        case MISTAKES -> Comparator.comparingInt(input -> input.diagnostics().size());
      };
    }
  }

  /**
   * @param query gives the value of a name, or null
   */
  static DeskOrder of(Function<String, @Nullable String> query) {
    Column column = Column.DATE;
    boolean sorted = false;
    for (Column each : Column.values()) {
      if (each.word().equals(query.apply("sort"))) {
        column = each;
        sorted = true;
      }
    }
    State state = null;
    for (State each : State.values()) {
      if (each.word().equals(query.apply("state"))) {
        state = each;
      }
    }
    String find = query.apply("find");
    return new DeskOrder(
        column,
        sorted ? query.apply("down") != null : true,
        state,
        find == null ? "" : find.strip(),
        query.apply("all") != null);
  }

  List<InputStatus> of(List<InputStatus> inputs) {
    Comparator<InputStatus> order = down ? column.order().reversed() : column.order();
    String wanted = find.toLowerCase(Locale.ROOT);
    return inputs.stream()
        .filter(input -> state == null || input.state() == state)
        .filter(input -> wanted.isEmpty() || text(input).contains(wanted))
        .sorted(order.thenComparing(InputStatus::file))
        .toList();
  }

  /** The same list by a column; the other way round when it is by that column already. */
  DeskOrder by(Column other) {
    return new DeskOrder(other, other == column && !down, state, find, all);
  }

  DeskOrder only(@Nullable State other) {
    return new DeskOrder(column, down, other, find, all);
  }

  DeskOrder whole() {
    return new DeskOrder(column, down, state, find, true);
  }

  /** The query that stands for it, with its question mark. */
  String query() {
    StringBuilder query = new StringBuilder("?sort=").append(column.word());
    query.append(down ? "&down=1" : "");
    query.append(state == null ? "" : "&state=" + state.word());
    if (!find.isEmpty()) {
      query.append("&find=").append(URLEncoder.encode(find, StandardCharsets.UTF_8));
    }
    return query.append(all ? "&all=1" : "").toString();
  }

  private static String text(InputStatus input) {
    return (headline(input) + "\n" + input.file().display()).toLowerCase(Locale.ROOT);
  }

  private static String headline(InputStatus input) {
    return input.headline() == null ? input.file().name() : input.headline();
  }

  private static String date(InputStatus input) {
    if (input.date() != null) {
      return input.date().day().toString();
    }
    // What needs the editor comes before the newest.
    return input.state() == State.REJECTED ? "~" : "";
  }
}
