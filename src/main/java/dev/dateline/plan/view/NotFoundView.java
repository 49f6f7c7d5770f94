package dev.dateline.plan.view;

import java.util.List;

/**
 * What is shown for an address that does not exist; its links are absolute or from the host's root.
 */
public record NotFoundView(PageInfo page, List<Link> topics) implements PageView {}
