package dev.dateline.build;

import dev.dateline.plan.view.ArchiveView;
import dev.dateline.plan.view.ArticleView;
import dev.dateline.plan.view.EditionView;
import dev.dateline.plan.view.HomeView;
import dev.dateline.plan.view.MonthView;
import dev.dateline.plan.view.NotFoundView;
import dev.dateline.plan.view.RedirectView;
import dev.dateline.plan.view.SourceIndexView;
import dev.dateline.plan.view.SourceView;
import dev.dateline.plan.view.SourceYearView;
import dev.dateline.plan.view.StandaloneView;
import dev.dateline.plan.view.TopicIndexView;
import dev.dateline.plan.view.TopicView;
import dev.dateline.plan.view.TopicYearView;
import dev.dateline.plan.view.View;
import dev.dateline.plan.view.YearView;
import java.util.Map;

/** The template of each kind of view. */
final class TemplateNames {
  private static final Map<Class<? extends View>, String> NAMES =
      Map.ofEntries(
          Map.entry(HomeView.class, "home.ftlh"),
          Map.entry(EditionView.class, "edition.ftlh"),
          Map.entry(ArticleView.class, "article.ftlh"),
          Map.entry(ArchiveView.class, "archive.ftlh"),
          Map.entry(YearView.class, "year.ftlh"),
          Map.entry(MonthView.class, "month.ftlh"),
          Map.entry(TopicIndexView.class, "topics.ftlh"),
          Map.entry(TopicView.class, "topic.ftlh"),
          Map.entry(TopicYearView.class, "topic-year.ftlh"),
          Map.entry(SourceIndexView.class, "sources.ftlh"),
          Map.entry(SourceView.class, "source.ftlh"),
          Map.entry(SourceYearView.class, "source-year.ftlh"),
          Map.entry(StandaloneView.class, "standalone.ftlh"),
          Map.entry(NotFoundView.class, "not-found.ftlh"),
          Map.entry(RedirectView.class, "redirect.ftlh"));

  private TemplateNames() {}

  /** The template's name in the theme. */
  static String nameFor(View view) {
    String name = NAMES.get(view.getClass());
    if (name == null) {
      throw new IllegalStateException("no template draws " + view.getClass().getSimpleName());
    }
    return name;
  }
}
