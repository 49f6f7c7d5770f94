package dev.dateline.render;

import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.DateLabel;
import dev.dateline.plan.view.FixedPages;
import dev.dateline.plan.view.ImageView;
import dev.dateline.plan.view.LanguageLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.LinkBase;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.PictureSource;
import dev.dateline.plan.view.ShareImage;
import dev.dateline.plan.view.SiteFeeds;
import dev.dateline.plan.view.SiteView;
import dev.dateline.plan.view.feed.FeedLink;
import dev.dateline.plan.view.list.Calendar;
import dev.dateline.plan.view.list.Calendar.Day;
import dev.dateline.plan.view.list.Calendar.Week;
import dev.dateline.plan.view.list.Calendar.Weekday;
import dev.dateline.plan.view.list.Card;
import dev.dateline.plan.view.list.CorrectionGroup;
import dev.dateline.plan.view.list.CorrectionItem;
import dev.dateline.plan.view.list.DayLines;
import dev.dateline.plan.view.list.EditionGroup;
import dev.dateline.plan.view.list.EditionLine;
import dev.dateline.plan.view.list.HeadlineGroup;
import dev.dateline.plan.view.list.IndexEntry;
import dev.dateline.plan.view.list.IndexOrder;
import dev.dateline.plan.view.list.Line;
import dev.dateline.plan.view.list.LineGroup;
import dev.dateline.plan.view.list.MoreOfYear;
import dev.dateline.plan.view.page.ArchiveView;
import dev.dateline.plan.view.page.ArticleView;
import dev.dateline.plan.view.page.ArticleView.CitationView;
import dev.dateline.plan.view.page.ArticleView.CorrectionView;
import dev.dateline.plan.view.page.ArticleView.Related;
import dev.dateline.plan.view.page.ArticleView.ThreadItem;
import dev.dateline.plan.view.page.ArticleView.ThreadSection;
import dev.dateline.plan.view.page.CorrectionsView;
import dev.dateline.plan.view.page.CorrectionsYearView;
import dev.dateline.plan.view.page.EditionView;
import dev.dateline.plan.view.page.HomeView;
import dev.dateline.plan.view.page.HomeView.EditionBlock;
import dev.dateline.plan.view.page.HomeView.EditionLines;
import dev.dateline.plan.view.page.MonthView;
import dev.dateline.plan.view.page.NotFoundView;
import dev.dateline.plan.view.page.PeriodView;
import dev.dateline.plan.view.page.RedirectView;
import dev.dateline.plan.view.page.SearchView;
import dev.dateline.plan.view.page.SourceIndexView;
import dev.dateline.plan.view.page.SourceView;
import dev.dateline.plan.view.page.StandaloneView;
import dev.dateline.plan.view.page.SubscribeView;
import dev.dateline.plan.view.page.ThreadView;
import dev.dateline.plan.view.page.TopicIndexView;
import dev.dateline.plan.view.page.TopicView;
import dev.dateline.plan.view.page.YearView;
import dev.dateline.text.ContentDigest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One view of every kind, with everything in it that a view can hold.
 *
 * @param words turns each text of a person's into the one shown, so that a test can make it hostile
 */
record SampleViews(Words words) {
  private static final List<String> HEADLINES =
      List.of(
          "Blinken heads to Mexico as migrant caravan moves toward U.S. border",
          "Fed signals three rate cuts as inflation cools faster than expected",
          "Kyiv under the largest air attack since the war began",
          "A quiet revolution in the tomato: gene-edited seeds reach home gardens",
          "Supreme Court to hear case on ballot access",
          "Japan’s moon lander wakes up after two weeks in the cold",
          "City libraries end late fees and see books come home",
          "Panama Canal cuts daily crossings again");
  private static final List<String> SUMMARIES =
      List.of(
          "Secretary of State Antony Blinken headed to Mexico City on Wednesday, December 27, to"
              + " discuss a surge in illegal immigration as thousands of migrants trekked through"
              + " southern Mexico in a mass movement toward the United States, reports The New York"
              + " Times.",
          "Policymakers held rates steady and wrote down a path that markets had hoped for but few"
              + " economists expected so soon.",
          "",
          "The purple variety, eleven years in the making, is the first of its kind sold to"
              + " gardeners rather than growers.");

  /** Words of an editor or of somebody an editor quotes. */
  @FunctionalInterface
  interface Words {
    String of(String text);
  }

  static SampleViews plain() {
    return new SampleViews(text -> text);
  }

  List<PageView> all() {
    return List.of(
        home(),
        emptyHome(),
        edition(),
        article(),
        archive(),
        year(),
        month(),
        topics(),
        topic(),
        sources(),
        source(),
        thread(),
        period(),
        sourceMonth(),
        threadDay(),
        standalone(),
        corrections(),
        correctionsYear(),
        subscribe(),
        search(),
        notFound(),
        redirect());
  }

  /** A site of which only what it must have is set. */
  static SiteView bareSite(String language) {
    return new SiteView(
        "Title",
        null,
        null,
        null,
        null,
        language,
        null,
        List.of(),
        List.of(),
        "default-src 'none'",
        Map.of(),
        fixedPages(LinkForm.FOLDER),
        null);
  }

  /** The pages of a site with topics and sources, without corrections and a search. */
  static FixedPages fixedPages(LinkForm links) {
    return FixedPages.of(links, page -> !page.value().equals("corrections/"), null);
  }

  SiteView site() {
    return new SiteView(
        words.of("The Daily Digest"),
        words.of("The news of the day, read for you and told in brief"),
        words.of("Short reports on what the world’s newspapers found out."),
        words.of("Ana Pérez"),
        "https://example.org/digest/",
        "en",
        words.of("We correct mistakes where they were made, with the date."),
        List.of(
            new SiteView.NavItem(words.of("About"), "about/", true),
            new SiteView.NavItem(words.of("Elsewhere"), "https://example.com/?a=1&b=2", false)),
        List.of(new SiteView.NavItem(words.of("Privacy"), "privacy/", true)),
        "default-src 'none'; style-src 'self'",
        Map.of("footer", words.of("Footer")),
        FixedPages.of(
            LinkForm.FOLDER, page -> !page.value().equals("corrections/"), new SitePath("search/")),
        SiteFeeds.PATHS);
  }

  HomeView home() {
    return new HomeView(
        info("", Section.HOME, ""),
        new EditionBlock(
            link("2023/12/28/", "December 28, 2023"), weekday(28), card(0), cards(1, 7)),
        List.of(),
        List.of(
            editionLines(27, 4),
            editionLines(26, 2),
            editionLines(23, 5),
            editionLines(22, 1),
            editionLines(21, 3)),
        topicCounts(),
        years(""));
  }

  HomeView emptyHome() {
    return new HomeView(
        info("", Section.HOME, ""), null, List.of(), List.of(), List.of(), List.of());
  }

  EditionView edition() {
    return edition(7);
  }

  EditionView edition(int others) {
    return new EditionView(
        info("2023/12/28/", Section.ARCHIVE, "Thursday, December 28, 2023"),
        weekday(28),
        card(0),
        cards(1, others),
        link("2023/12/", "December 2023"),
        link("2023/12/27/", "December 27, 2023"),
        link("2023/12/29/", "December 29, 2023"));
  }

  ArticleView article() {
    Card card = card(0);
    List<ThreadItem> parts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      parts.add(new ThreadItem(line(i, 25 + i), i == 3));
    }
    return new ArticleView(
        info(card.path().value(), Section.OTHER, HEADLINES.get(0)),
        card,
        new DateLabel("2023-12-28T14:00:00-06:00", "December 28, 2023, 14:00 UTC−6"),
        words.of("The talks come as crossings of the border hit a record."),
        body(card.path()),
        link("2023/12/28/", "December 28, 2023"),
        new DateLabel("2023-12-29T09:30:00-06:00", "December 29, 2023, 09:30"),
        new DateLabel("2023-12-29T09:30:00-06:00", "December 29, 2023, 09:30"),
        List.of(words.of("Ana Pérez"), words.of("Jo Smith")),
        List.of(
            new CitationView(
                link("sources/nytimes/", "The New York Times"),
                "https://www.nytimes.com/2023/12/27/blinken.html?a=1&b=2",
                words.of("Blinken Visits Mexico City"),
                "https://www.nytimes.com/"),
            new CitationView(link("sources/reuters/", "Reuters"), null, null, null)),
        List.of(
            new CorrectionView(
                date(29), words.of("An earlier version misstated the size of the caravan."))),
        new ThreadSection(
            new SitePath("threads/caravan/"), words.of("The caravan of December"), 1_204, parts),
        List.of(
            new LanguageLink(
                link("de/2023/12/28/caravan/", "Deutsch"),
                "de",
                "https://example.org/de/2023/12/28/caravan/")),
        line(1, 28),
        List.of(line(1, 28), line(2, 28)),
        new Related(link("topics/migration/", "Migration"), List.of(line(3, 21), line(4, 20))),
        new Related(link("sources/nytimes/", "The New York Times"), List.of(line(5, 12))),
        link("2023/12/27/", "December 27, 2023"),
        link("2023/12/29/", "December 29, 2023"));
  }

  ArchiveView archive() {
    List<ArchiveView.Year> years = new ArrayList<>();
    for (CountedLink year : years("")) {
      List<CountedLink> months = new ArrayList<>();
      for (String month : List.of("December", "November", "October", "June", "January")) {
        months.add(counted(year.path().value() + "12/", month, 40));
      }
      years.add(new ArchiveView.Year(year, months));
    }
    return new ArchiveView(
        info("archive/", Section.ARCHIVE, ""),
        14_203,
        1_825,
        List.of(calendar(YearMonth.of(2023, 12)), calendar(YearMonth.of(2023, 11))),
        editions(),
        years);
  }

  private List<EditionLine> editions() {
    List<EditionLine> editions = new ArrayList<>();
    for (int day = 28; day > 22; day--) {
      SitePath path = new SitePath("2023/12/" + day + "/");
      editions.add(
          new EditionLine(
              path, date(day), HEADLINES.get(0), day % 2 == 0 ? "es" : null, day % 3 + 1));
    }
    return editions;
  }

  YearView year() {
    List<Calendar> months = new ArrayList<>();
    for (int month = 1; month <= 12; month++) {
      months.add(calendar(YearMonth.of(2023, month)));
    }
    return new YearView(
        info("2023/", Section.ARCHIVE, "2023"),
        2023,
        412,
        months,
        List.of(new EditionGroup("December", new SitePath("2023/12/"), editions())),
        link("2022/", "2022"),
        null);
  }

  MonthView month() {
    List<LineGroup> days = new ArrayList<>();
    for (int day = 28; day > 20; day--) {
      String path = "2023/12/" + day + "/";
      days.add(new LineGroup(weekday(day).text(), new SitePath(path), lines(day, day % 4 + 1), 5));
    }
    return new MonthView(
        info("2023/12/", Section.ARCHIVE, "December 2023"),
        "December 2023",
        link("2023/", "2023"),
        calendar(YearMonth.of(2023, 12)),
        days,
        link("2023/11/", "November 2023"),
        null);
  }

  TopicIndexView topics() {
    IndexEntry child =
        new IndexEntry(counted("topics/migration/", "Migration", 12), null, null, List.of());
    return new TopicIndexView(
        info("topics/", Section.TOPICS, ""),
        order("topics/"),
        List.of(
            new IndexEntry(
                counted("topics/economy/", "Economy", 1),
                words.of("Work, money, trade and prices."),
                new DateLabel("2023-12-28", words.of("December 28, 2023")),
                List.of()),
            new IndexEntry(
                counted("topics/politics/", "Politics", 1204),
                words.of("Parliaments, governments and courts."),
                new DateLabel("2023-12-28", words.of("December 28, 2023")),
                List.of(child, child))));
  }

  TopicView topic() {
    return new TopicView(
        info("topics/migration/", Section.TOPICS, "Migration"),
        counted("topics/migration/", "Migration", 112),
        words.of("People who leave, people on the way and people who arrive."),
        List.of(link("topics/politics/", "Politics")),
        List.of(counted("topics/asylum/", "Asylum", 7), counted("topics/visas/", "Visas", 3)),
        cards(0, 6),
        new MoreOfYear(
            counted("topics/migration/2023/", "2023", 41),
            List.of(headlines("December", null, 3)),
            false),
        years("topics/migration/"),
        new SitePath("topics/migration/feed.xml"));
  }

  SourceIndexView sources() {
    return new SourceIndexView(
        info("sources/", Section.SOURCES, ""),
        order("sources/"),
        List.of(
            new IndexEntry(
                counted("sources/nytimes/", "The New York Times", 87),
                words.of("Daily newspaper of New York, founded in 1851."),
                new DateLabel("2023-12-28", words.of("December 28, 2023")),
                List.of()),
            new IndexEntry(counted("sources/reuters/", "Reuters", 1), null, null, List.of())));
  }

  private IndexOrder order(String path) {
    return new IndexOrder(
        false, new SitePath(path), new SitePath(path + "by-name/"), 500, 498, List.of(), null);
  }

  SourceView source() {
    return new SourceView(
        info("sources/nytimes/", Section.SOURCES, "The New York Times"),
        counted("sources/nytimes/", "The New York Times", 87),
        words.of("nytimes"),
        "https://www.nytimes.com/?a=1&b=2",
        words.of("Daily newspaper of New York, founded in 1851."),
        cards(0, 4),
        null,
        years("sources/nytimes/"),
        new SitePath("sources/nytimes/feed.xml"));
  }

  ThreadView thread() {
    return new ThreadView(
        info("threads/caravan/", Section.OTHER, "The caravan of December"),
        counted("threads/caravan/", "The caravan of December", 63),
        cards(0, 4),
        null,
        years("threads/caravan/"));
  }

  PeriodView period() {
    return new PeriodView(
        info("topics/migration/2023/", Section.TOPICS, "Migration 2023"),
        link("topics/migration/", "Migration"),
        words.of("Migration 2023"),
        List.of(),
        1204,
        List.of(
            headlines("December", new SitePath("topics/migration/2023/12/"), 240),
            headlines("November", new SitePath("topics/migration/2023/11/"), 3)),
        link("topics/migration/2022/", "2022"),
        null);
  }

  PeriodView sourceMonth() {
    return new PeriodView(
        info("sources/nytimes/2023/12/", Section.SOURCES, "The New York Times, December 2023"),
        link("sources/nytimes/", "The New York Times"),
        words.of("The New York Times, December 2023"),
        List.of(link("sources/nytimes/2023/", "2023")),
        3,
        List.of(headlines("", null, 3)),
        null,
        link("sources/nytimes/2024/01/", "January 2024"));
  }

  PeriodView threadDay() {
    return new PeriodView(
        info("threads/caravan/2023/12/28/", Section.OTHER, "The caravan, December 28, 2023"),
        link("threads/caravan/", "The caravan of December"),
        words.of("The caravan, December 28, 2023"),
        List.of(
            link("threads/caravan/2023/", "2023"),
            link("threads/caravan/2023/12/", "December 2023")),
        2,
        List.of(
            new HeadlineGroup(
                "", "2023-12-28", null, 2, List.of(new DayLines(null, lines(28, 2))), true)),
        null,
        null);
  }

  private HeadlineGroup headlines(String name, @Nullable SitePath path, int count) {
    List<DayLines> days =
        List.of(
            new DayLines(new DateLabel("2023-12-28", "Thu 28"), lines(28, 2)),
            new DayLines(new DateLabel("2023-12-27", "Wed 27"), lines(27, 1)));
    return new HeadlineGroup(name, "2023-12" + name, path, count, days, count == 3);
  }

  StandaloneView standalone() {
    SitePath path = new SitePath("about/");
    return new StandaloneView(
        info("about/", Section.OTHER, "About"),
        words.of("About this digest"),
        body(path),
        null,
        "fr",
        List.of(
            new LanguageLink(link("de/about/", "Deutsch"), "de", "https://example.org/de/about/")));
  }

  CorrectionsView corrections() {
    SitePath path = new SitePath("corrections/");
    return new CorrectionsView(
        info("corrections/", Section.OTHER, "Corrections"),
        body(path),
        "draft",
        112,
        List.of(correctionGroup("2023", new SitePath("corrections/2023/"))),
        years("corrections/"));
  }

  CorrectionsYearView correctionsYear() {
    return new CorrectionsYearView(
        info("corrections/2023/", Section.OTHER, ""),
        new SitePath("corrections/"),
        2023,
        41,
        List.of(correctionGroup("December", null)),
        link("corrections/2022/", "2022"),
        link("corrections/2024/", "2024"));
  }

  private CorrectionGroup correctionGroup(String name, @Nullable SitePath path) {
    DateLabel date = new DateLabel("2023-12-29", "December 29, 2023");
    String text = words.of("An earlier version misstated the size of the caravan.");
    Link article = link("2023/12/28/caravan/", HEADLINES.get(0));
    return new CorrectionGroup(
        name,
        path,
        List.of(
            new CorrectionItem(date, text, article, null, null),
            new CorrectionItem(date, text, article, "es", "scheduled")));
  }

  SubscribeView subscribe() {
    return new SubscribeView(
        info("subscribe/", Section.OTHER, ""),
        List.of(feed("", "Atom")),
        List.of(feed("topics/migration/", "Migration"), feed("topics/politics/", "Politics")),
        List.of(feed("sources/nytimes/", "The New York Times")));
  }

  private FeedLink feed(String page, String name) {
    String address = "https://example.org/digest/" + page;
    return new FeedLink(new SitePath(page), words.of(name), address, address + "feed.xml");
  }

  SearchView search() {
    return new SearchView(
        info("search/", Section.OTHER, ""),
        List.of(new SearchView.Year(2023, 1204, 16, 4), new SearchView.Year(2022, 3, 1, 1)));
  }

  NotFoundView notFound() {
    PageInfo info =
        new PageInfo(
            "", "", new SitePath("404.html"), "/digest/", null, Section.OTHER, "en_US", null);
    return new NotFoundView(info, List.of(link("topics/politics/", "Politics")));
  }

  RedirectView redirect() {
    PageInfo info = info("old/address/", Section.OTHER, HEADLINES.get(0));
    return new RedirectView(info, "../../2023/12/28/caravan/", words.of(HEADLINES.get(0)));
  }

  Card card(int number) {
    return card(number, headline(number), number % 3 == 0 ? image() : null);
  }

  Card card(int number, String headline, @Nullable ImageView image) {
    return new Card(
        new SitePath("2023/12/28/story-" + number + "/"),
        words.of(headline),
        date(28),
        number % 2 == 0 ? words.of("Mexico City") : null,
        words.of(SUMMARIES.get(number % SUMMARIES.size())),
        List.of(link("topics/politics/", "Politics"), link("topics/migration/", "Migration")),
        List.of(link("sources/nytimes/", "The New York Times")),
        image,
        null,
        number % 5 == 4 ? "es" : null,
        number % 7 == 6 ? "draft" : null);
  }

  ImageView image() {
    return new ImageView(
        "2023/12/28/caravan.jpg",
        true,
        words.of("People walking along a road in the early morning"),
        words.of("The caravan leaves Tapachula, in the state of Chiapas, on Christmas Eve."),
        words.of("Photo: J. Torres"),
        1200,
        800,
        List.of(
            new PictureSource(new SitePath("2023/12/28/caravan-480w.jpg"), 480),
            new PictureSource(new SitePath("2023/12/28/caravan.jpg"), 1200)));
  }

  ShareImage shareImage() {
    return new ShareImage("https://example.org/digest/" + image().src(), image().alt(), 1200, 800);
  }

  Body body(SitePath page) {
    BodySource source =
        new BodySource(
            new ContentPath("2023/12/28/caravan.md"), 0, 10, 1, ContentDigest.of(new byte[] {1}));
    return new Body(source, new LinkBase.Relative(page), "en");
  }

  PageInfo info(String path, Section section, String title) {
    SitePath address = new SitePath(path);
    return new PageInfo(
        title.isEmpty() ? "" : words.of(title),
        words.of("What happened, and who reported it."),
        address,
        address.toRoot(),
        "https://example.org/digest/" + path,
        section,
        "en_US",
        path.startsWith("2023/12/28/story-") ? shareImage() : null);
  }

  Calendar calendar(YearMonth month) {
    List<Weekday> weekdays = new ArrayList<>();
    for (String name :
        List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")) {
      weekdays.add(new Weekday(name.substring(0, 3), name));
    }
    List<Day> days = new ArrayList<>();
    for (int i = 0; i < month.atDay(1).getDayOfWeek().getValue() % 7; i++) {
      days.add(new Day(0, null, null, 0, 0, null, null));
    }
    for (int number = 1; number <= month.lengthOfMonth(); number++) {
      LocalDate day = month.atDay(number);
      boolean appeared = (number + month.getMonthValue()) % 3 == 0 && month.getMonthValue() != 8;
      days.add(
          appeared
              ? new Day(
                  number,
                  SitePath.of(day),
                  words.of(day.toString()),
                  number % 4 + 1,
                  number % 4 + 1,
                  HEADLINES.get(0),
                  number % 5 == 0 ? "es" : null)
              : new Day(number, null, null, 0, 0, null, null));
    }
    while (days.size() % 7 != 0) {
      days.add(new Day(0, null, null, 0, 0, null, null));
    }
    List<Week> weeks = new ArrayList<>();
    for (int i = 0; i < days.size(); i += 7) {
      weeks.add(new Week(days.subList(i, i + 7)));
    }
    String name = month.getMonth().toString();
    SitePath path = new SitePath(month.getYear() + "/" + month.getMonthValue() + "/");
    return new Calendar(
        words.of(name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT)),
        month.getYear(),
        month.getMonthValue() == 8 ? null : path,
        month.getMonthValue() == 8 ? 0 : 31,
        weekdays,
        weeks);
  }

  private List<Card> cards(int from, int count) {
    List<Card> cards = new ArrayList<>();
    for (int i = from; i < from + count; i++) {
      cards.add(card(i));
    }
    return cards;
  }

  private EditionLines editionLines(int day, int count) {
    String path = "2023/12/" + day + "/";
    return new EditionLines(
        link(path, "December " + day + ", 2023"), weekday(day), count, lines(day, count));
  }

  private List<Line> lines(int day, int count) {
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(line(day + i, day));
    }
    return lines;
  }

  private Line line(int number, int day) {
    return new Line(
        new SitePath("2023/12/" + day + "/story-" + number + "/"),
        words.of(headline(number)),
        date(day),
        List.of(link("sources/nytimes/", "The New York Times")),
        number % 5 == 4 ? "es" : null,
        number % 9 == 8 ? "scheduled" : null);
  }

  private List<CountedLink> years(String under) {
    return List.of(
        counted(under + "2024/", "2024", 12),
        counted(under + "2023/", "2023", 1_412),
        counted(under + "2022/", "2022", 1));
  }

  private List<CountedLink> topicCounts() {
    return List.of(
        counted("topics/economy/", "Economy", 44),
        counted("topics/migration/", "Migration", 12),
        counted("topics/politics/", "Politics", 1_204),
        counted("topics/science/", "Science", 1),
        counted("topics/war-in-ukraine/", "War in Ukraine", 87));
  }

  private Link link(String path, String name) {
    return new Link(new SitePath(path), words.of(name));
  }

  private CountedLink counted(String path, String name, int count) {
    return new CountedLink(new SitePath(path), words.of(name), count);
  }

  private DateLabel date(int day) {
    return new DateLabel("2023-12-" + day, words.of("December " + day + ", 2023"));
  }

  private DateLabel weekday(int day) {
    return new DateLabel("2023-12-" + day, words.of("Thursday, December " + day + ", 2023"));
  }

  private static String headline(int number) {
    return HEADLINES.get(number % HEADLINES.size());
  }
}
