package dev.dateline.plan.pages;

import dev.dateline.model.Article;
import dev.dateline.model.SitePath;
import dev.dateline.model.Slug;
import dev.dateline.model.StandalonePage;
import dev.dateline.model.Topic;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.listing.DigestListing;
import dev.dateline.plan.listing.PlanContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageInfo.Section;
import dev.dateline.plan.view.page.RedirectView;
import dev.dateline.read.address.OldAddresses;
import dev.dateline.read.address.OldAddresses.OldAddress;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Pages at former addresses: aliases, what {@code addresses} gives, and former slugs of topics. */
final class Redirects {
  private Redirects() {}

  static List<Output> pages(PlanContext plan) {
    List<Output> pages = new ArrayList<>();
    for (Article article : plan.digest().articles()) {
      for (SitePath alias : article.aliases()) {
        Inputs inputs = new Inputs(alias, article.path(), article.head().headline());
        pages.add(page(inputs, Origin.alias(article.file())));
      }
    }
    addOldAddresses(plan, pages);
    for (StandalonePage page : plan.digest().pages()) {
      for (SitePath alias : page.aliases()) {
        Inputs inputs = new Inputs(alias, page.path(), page.title());
        pages.add(page(inputs, Origin.alias(page.body().file())));
      }
    }
    for (Topic topic : plan.digest().topics().values()) {
      SitePath present = plan.listing().topicLink(topic.slug()).path();
      for (Slug former : topic.former()) {
        SitePath path = DigestListing.TOPICS.page(former.value());
        pages.add(page(new Inputs(path, present, topic.name()), Origin.formerSlug(former)));
      }
    }
    return pages;
  }

  /** Addresses that another input has are left to it; they are reported already. */
  private static void addOldAddresses(PlanContext plan, List<Output> pages) {
    OldAddresses old = new OldAddresses(plan.config().addresses());
    if (old.isEmpty()) {
      return;
    }
    Set<SitePath> taken = new HashSet<>();
    pages.forEach(page -> taken.add(page.path()));
    plan.digest().articles().forEach(article -> taken.add(article.path()));
    for (Article article : plan.digest().articles()) {
      for (OldAddress address : old.of(article)) {
        if (taken.add(address.path())) {
          Inputs inputs = new Inputs(address.path(), article.path(), article.head().headline());
          pages.add(page(inputs, Origin.oldAddress(article.file(), address.pattern())));
        }
      }
    }
  }

  private static Output page(Inputs inputs, Origin origin) {
    return TemplatePage.of(inputs.from(), "redirect.ftlh", inputs, origin);
  }

  /**
   * @param title of the page that it leads to
   */
  private record Inputs(SitePath from, SitePath to, String title) implements ViewInputs {
    @Override
    public RedirectView view(ViewContext context) {
      PageInfo own = context.pages().of(from, Section.OTHER, title, "");
      String canonical = context.pages().of(to, Section.OTHER, title, "").canonical();
      PageInfo page =
          new PageInfo(
              title, "", from, own.root(), canonical, Section.OTHER, own.locale(), own.image());
      return new RedirectView(page, own.root() + context.links().of(to), title);
    }

    @Override
    public boolean isIndexed() {
      return false;
    }
  }
}
