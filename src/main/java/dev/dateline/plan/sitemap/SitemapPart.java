package dev.dateline.plan.sitemap;

import dev.dateline.model.BaseUrl;
import dev.dateline.model.PublicationDate;
import dev.dateline.model.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A part of a site's pages that is in one sitemap.
 *
 * @param name {@code 2023}, {@code 2023-2} or {@code pages}
 */
record SitemapPart(String name, List<SitemapEntry> entries) {
  /** With more pages the sitemap is cut by year. */
  private static final int LARGE = 5_000;

  /** The protocol allows no more addresses and no more bytes in one file. */
  private static final int MOST_IN_A_FILE = 50_000;

  private static final long LARGEST_FILE = 50L << 20;

  /** What comes before and after the pages, with room for what a theme adds. */
  private static final long FRAME = 10_000;

  /** Cuts the pages of a site; a small one into one part. */
  static List<SitemapPart> cut(List<SitemapEntry> entries, BaseUrl baseUrl) {
    long room = LARGEST_FILE - FRAME;
    int base = baseUrl.uri().toString().length();
    if (entries.size() <= LARGE) {
      List<SitemapPart> whole = atTheLimits("pages", entries, room, base);
      if (whole.size() == 1) {
        return whole;
      }
    }
    Map<String, List<SitemapEntry>> byYear = new TreeMap<>();
    for (SitemapEntry entry : entries) {
      byYear.computeIfAbsent(year(entry.path()), first -> new ArrayList<>()).add(entry);
    }
    List<SitemapPart> parts = new ArrayList<>();
    byYear.forEach((year, ofYear) -> parts.addAll(atTheLimits(year, ofYear, room, base)));
    return parts;
  }

  /** Cuts a list where a file would have too many addresses or bytes. */
  private static List<SitemapPart> atTheLimits(
      String name, List<SitemapEntry> entries, long room, int base) {
    if (isSurelyWithin(entries, room, base)) {
      return List.of(part(name, 0, entries));
    }
    List<SitemapPart> parts = new ArrayList<>();
    int start = 0;
    long bytes = 0;
    for (int i = 0; i < entries.size(); i++) {
      int size = base + entries.get(i).size();
      if (i - start == MOST_IN_A_FILE || bytes + size > room) {
        parts.add(part(name, parts.size(), entries.subList(start, i)));
        start = i;
        bytes = 0;
      }
      bytes += size;
    }
    parts.add(part(name, parts.size(), entries.subList(start, entries.size())));
    return parts;
  }

  /** Whether no limit is near, which is told without a look at each character. */
  private static boolean isSurelyWithin(List<SitemapEntry> entries, long room, int base) {
    long most = 0;
    for (SitemapEntry entry : entries) {
      most += base + entry.mostBytes();
    }
    return entries.size() <= MOST_IN_A_FILE && most <= room;
  }

  private static SitemapPart part(String name, int before, List<SitemapEntry> entries) {
    return new SitemapPart(before == 0 ? name : name + "-" + (before + 1), entries);
  }

  /** The year that an address begins with, or else {@code pages}. */
  private static String year(SitePath path) {
    String value = path.value();
    boolean dated = value.length() > 4 && value.charAt(4) == '/';
    for (int i = 0; i < 4 && dated; i++) {
      dated = value.charAt(i) >= '0' && value.charAt(i) <= '9';
    }
    return dated ? value.substring(0, 4) : "pages";
  }

  /** When one of its pages was last changed; null when that is known of none. */
  @Nullable PublicationDate lastChanged() {
    PublicationDate last = null;
    for (SitemapEntry entry : entries) {
      PublicationDate date = entry.lastChanged();
      if (date != null && (last == null || isLater(date, last))) {
        last = date;
      }
    }
    return last;
  }

  private static boolean isLater(PublicationDate date, PublicationDate other) {
    if (!date.day().equals(other.day())) {
      return date.day().isAfter(other.day());
    }
    return date.moment() != null
        && (other.moment() == null || date.moment().isAfter(other.moment()));
  }
}
