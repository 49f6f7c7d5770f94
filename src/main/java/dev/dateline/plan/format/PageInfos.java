package dev.dateline.plan.format;

import dev.dateline.model.BaseUrl;
import dev.dateline.model.LinkForm;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.PageInfo;
import dev.dateline.plan.view.PageInfo.Section;
import org.jspecify.annotations.Nullable;

/** Makes what every page has: its title, its place and its way to the root. */
public record PageInfos(@Nullable BaseUrl baseUrl, LinkForm links) {

  public PageInfo of(SitePath path, Section section, String title, String description) {
    String canonical = baseUrl == null ? null : baseUrl.of(path);
    return new PageInfo(title, description, path, path.toRoot(), canonical, section);
  }

  /**
   * A web server shows the page for unknown addresses at any depth, so its links can't be relative;
   * on a disk it is at its own place only.
   */
  public PageInfo ofNotFound(SitePath path, String title) {
    String fixed = baseUrl == null ? "/" : baseUrl.path();
    String root = links == LinkForm.FILE ? path.toRoot() : fixed;
    return new PageInfo(title, "", path, root, null, Section.OTHER);
  }

  /**
   * The absolute address of a page or file of the site.
   *
   * @throws IllegalStateException when the site has no base URL
   */
  public String absolute(SitePath path) {
    return known().of(path);
  }

  /**
   * The absolute address of a file of the site.
   *
   * @param address percent-encoded, from the root of the site without a slash before it
   * @throws IllegalStateException when the site has no base URL
   */
  public String absolute(String address) {
    return known().uri() + address;
  }

  private BaseUrl known() {
    if (baseUrl == null) {
      throw new IllegalStateException("the site has no base URL");
    }
    return baseUrl;
  }
}
