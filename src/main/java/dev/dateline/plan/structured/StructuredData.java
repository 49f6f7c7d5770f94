package dev.dateline.plan.structured;

import dev.dateline.json.Json;
import dev.dateline.json.JsonText;
import dev.dateline.model.SitePath;
import dev.dateline.plan.structured.Schema.Graph;
import dev.dateline.plan.structured.Schema.Reference;
import dev.dateline.plan.structured.Schema.WebPage;
import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import dev.dateline.plan.view.SiteView;
import dev.dateline.plan.view.page.ArticleView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes what pages say to search engines and other programs: one graph for each page, of the
 * publisher, the page and the way to it.
 *
 * <pre>{@code
 * new StructuredData(site, names).of(view, "December 2023");
 * // {"@context":"https://schema.org","@graph":[{"@type":"NewsMediaOrganization", ...}, ...]}
 * }</pre>
 *
 * A graph depends on the view and the settings alone. All addresses are absolute; without a base
 * URL, what needs one is left out.
 *
 * @see <a href="https://www.w3.org/TR/json-ld11/">JSON-LD 1.1</a>
 * @see <a href="https://schema.org/">schema.org</a>
 */
public final class StructuredData {
  private final SiteView site;
  private final IndexNames names;
  private final AbsoluteAddresses addresses;
  private final ArticleNodes articles;

  private final JsonText publisher;
  private final JsonText webSite;

  /**
   * @param names what breadcrumbs call the indexes
   */
  public StructuredData(SiteView site, IndexNames names) {
    this.site = site;
    this.names = names;
    this.addresses = new AbsoluteAddresses(site.baseUrl());
    SiteNodes nodes = new SiteNodes(site, addresses);
    this.articles = new ArticleNodes(site.language(), addresses, json(nodes.publisherByName()));
    this.publisher = json(nodes.publisher());
    this.webSite = json(nodes.webSite());
  }

  /**
   * The graph of a page as JSON that can stand in a script element of HTML. The page for unknown
   * addresses has no address of its own; its graph is of the publisher and the site alone.
   *
   * @param title what the page is called; empty for the front page
   */
  public String of(PageView view, String title) {
    String name = title.isEmpty() ? site.title() : title;
    List<Object> graph = new ArrayList<>();
    graph.add(publisher);
    boolean isPlaced = view.page().canonical() != null;
    if (view instanceof ArticleView article) {
      graph.add(articles.of(article));
    } else {
      graph.add(webSite);
      if (isPlaced || site.baseUrl() == null) {
        graph.add(page(view, name));
      }
    }
    if (isPlaced && site.baseUrl() != null && !view.page().path().equals(SitePath.HOME)) {
      graph.add(BreadcrumbList.of(way(view, name), site.baseUrl()));
    }
    return Json.textInHtml(new Graph(graph));
  }

  private static JsonText json(Object node) {
    return new JsonText(Json.textInHtml(node));
  }

  private WebPage page(PageView view, String name) {
    PageInfo page = view.page();
    ItemList list = ItemList.of(view.listed(), addresses);
    return new WebPage(
        list == null ? "WebPage" : "CollectionPage",
        page.canonical(),
        page.canonical(),
        name,
        page.description().isEmpty() ? null : page.description(),
        site.language(),
        new Reference(null, addresses.node(SiteNodes.SITE), null),
        list);
  }

  /** The pages from the front page to this one. */
  private List<Link> way(PageView view, String name) {
    List<Link> pages = new ArrayList<>();
    pages.add(new Link(SitePath.HOME, site.title()));
    Link index = index(view.page().section());
    if (index != null && !index.path().equals(view.page().path())) {
      pages.add(index);
    }
    pages.addAll(view.above());
    pages.add(new Link(view.page().path(), name));
    return pages;
  }

  private @Nullable Link index(PageInfo.Section section) {
    return switch (section) {
      case ARCHIVE -> new Link(site.pages().archive(), names.archive());
      case TOPICS -> link(site.pages().topics(), names.topics());
      case SOURCES -> link(site.pages().sources(), names.sources());
      case HOME, OTHER -> null;
    };
  }

  private static @Nullable Link link(@Nullable SitePath page, String name) {
    return page == null ? null : new Link(page, name);
  }
}
