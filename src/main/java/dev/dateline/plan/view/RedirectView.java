package dev.dateline.plan.view;

/**
 * A page that leads from a former address to the present one.
 *
 * @param target relative
 * @param title of the page it leads to
 */
public record RedirectView(PageInfo page, String target, String title) implements PageView {}
