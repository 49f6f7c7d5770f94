package dev.dateline.plan.view.page;

import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageView;

/**
 * A page that leads from a former address to the present one. Template: {@code redirect.ftlh}.
 *
 * @param page {@link PageInfo}: what every page has
 * @param target address: where it leads, relative to the page; example: {@code
 *     ../../2023/12/28/caravan/}
 * @param title text: what the page there is called; example: {@code Blinken heads to Mexico}
 */
public record RedirectView(PageInfo page, String target, String title) implements PageView {}
