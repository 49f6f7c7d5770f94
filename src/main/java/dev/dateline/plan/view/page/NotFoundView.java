package dev.dateline.plan.view.page;

import dev.dateline.plan.view.Link;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;
import java.util.List;

/**
 * The page for an address that does not exist. A web server shows it at any address, so its links
 * begin with the base URL or the host's root. Template: {@code not-found.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param topics list of {@link Link}: of the topics without a parent, the twenty that most articles
 *     of the last year are about, by name
 */
public record NotFoundView(PageInfo page, List<Link> topics) implements PageView {}
