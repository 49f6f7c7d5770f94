package dev.dateline.plan.listing;

import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.list.DayLines;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles as lines of a page: as many as there is room for, each date once. */
public final class Headlines {
  /** On a phone two rows of text have about so many characters; what is longer counts twice. */
  private static final int CHARACTERS_OF_LINE = 80;

  /** As much of a description as search engines show. */
  private static final int LONGEST_DESCRIPTION = 155;

  private Headlines() {}

  /** What a list is about: what the editor has written of it, or else its first headlines. */
  public static String description(@Nullable String written, List<ListedArticle> articles) {
    return written == null || written.isEmpty() ? description(articles) : written;
  }

  /** What a list is about: its first headlines. */
  public static String description(List<ListedArticle> articles) {
    return description(articles.stream().map(article -> article.head().headline()));
  }

  /** As much of the headlines as fits. */
  public static String description(Stream<String> headlines) {
    StringBuilder text = new StringBuilder();
    for (String headline : (Iterable<String>) headlines::iterator) {
      if (!text.isEmpty() && text.length() + 3 + headline.length() > LONGEST_DESCRIPTION) {
        break;
      }
      text.append(text.isEmpty() ? "" : " · ").append(headline);
    }
    return text.toString();
  }

  /** The first articles of a list that need at most so many lines, at least one. */
  public static List<ListedArticle> first(List<ListedArticle> articles, int lines) {
    int left = lines;
    int count = 0;
    while (count < articles.size()) {
      left -= lines(articles.get(count));
      if (left < 0 && count > 0) {
        break;
      }
      count++;
    }
    return articles.subList(0, count);
  }

  /**
   * How many articles of each list can be shown, so that all lists together need at most so many
   * lines; at least one.
   */
  public static int ofEach(List<List<ListedArticle>> lists, int lines) {
    int left = lines;
    for (int index = 0; ; index++) {
      int used = 0;
      for (List<ListedArticle> list : lists) {
        used += index < list.size() ? lines(list.get(index)) : 0;
      }
      left -= used;
      if (left < 0 || used == 0) {
        return Math.max(1, index);
      }
    }
  }

  private static int lines(ListedArticle article) {
    int characters = article.head().headline().length();
    for (Link source : article.sources()) {
      characters += 1 + source.name().length();
    }
    return 1 + Math.max(0, characters - 1) / CHARACTERS_OF_LINE;
  }

  /**
   * Articles day by day, in the order in which they come.
   *
   * @param dated whether the days have their dates; they need none under a heading with the date
   * @param own a page that the lines do not lead to, as they are on it
   */
  public static List<DayLines> days(
      List<ListedArticle> articles, boolean dated, Link own, ViewContext context) {
    List<DayLines> days = new ArrayList<>();
    for (PeriodArticles day : PeriodArticles.cut(Period.Unit.DAY, articles)) {
      DateLabel date = dated ? context.dates().shortLabel(day.period().start()) : null;
      days.add(new DayLines(date, ListedArticle.lines(day.articles(), own, context)));
    }
    return days;
  }
}
