package dev.dateline.plan.format;

import dev.dateline.config.SiteConfig;
import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.ShareImage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the making of every view may use: the settings of the site and nothing of its articles, so
 * that it stays the same while articles are edited.
 *
 * @param config the settings
 * @param links how links name pages
 * @param pages makes the heads of pages
 * @param dates writes dates
 * @param calendars makes calendars
 */
public record ViewContext(
    SiteConfig config, LinkForm links, PageInfos pages, DateFormats dates, Calendars calendars) {

  /**
   * @param links how links name pages
   * @param image the site's picture where links are shared; null when it has none
   */
  public static ViewContext of(SiteConfig config, LinkForm links, @Nullable ShareImage image) {
    DateFormats dates = new DateFormats(config.locale(), config.zone());
    return new ViewContext(
        config,
        links,
        new PageInfos(config, links, image),
        dates,
        new Calendars(dates, config.language()));
  }

  /** A link to the edition of a day, named by its date. */
  public Link edition(LocalDate day) {
    return new Link(SitePath.of(day), dates.date(day));
  }
}
