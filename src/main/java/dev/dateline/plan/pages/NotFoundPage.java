package dev.dateline.plan.pages;

import dev.dateline.model.SitePath;
import dev.dateline.plan.format.ViewContext;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.output.ViewInputs;
import dev.dateline.plan.view.CountedLink;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.page.NotFoundView;
import java.util.List;

/** What a web server shows for an address that does not exist. */
final class NotFoundPage {
  static final SitePath NOT_FOUND = new SitePath("404.html");

  private NotFoundPage() {}

  static Output page(List<CountedLink> topics) {
    List<Link> links = topics.stream().map(topic -> new Link(topic.path(), topic.name())).toList();
    return TemplatePage.of(NOT_FOUND, "not-found.ftlh", new Inputs(links), Origin.DATELINE);
  }

  private record Inputs(List<Link> topics) implements ViewInputs {
    @Override
    public NotFoundView view(ViewContext context) {
      return new NotFoundView(context.pages().ofNotFound(NOT_FOUND, ""), topics);
    }

    @Override
    public boolean isIndexed() {
      return false;
    }
  }
}
