package dev.dateline.plan.view.list;

import dev.dateline.model.SitePath;
import dev.dateline.plan.view.CountedLink;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of an index of topics or sources, and its other pages.
 *
 * @param byName true or false: whether the page has the names from A to Z, and not those with most
 *     articles first; example: {@code true}
 * @param busiest path: the page with those that have most articles first; example: {@code topics/}
 * @param names path: the page with all names from A to Z; example: {@code topics/by-name/}
 * @param count number: how many entries there are in all; example: {@code 1204}
 * @param rest number: how many of them the page leaves out, as they are too many; example: {@code
 *     1004}
 * @param letters list of {@link CountedLink}: the pages of the names by their first letters, empty
 *     when one page has all names
 * @param letter text, may be absent: how the names of the page begin, absent when they begin with
 *     any letter; example: {@code S}
 */
public record IndexOrder(
    boolean byName,
    SitePath busiest,
    SitePath names,
    int count,
    int rest,
    List<CountedLink> letters,
    @Nullable String letter) {}
