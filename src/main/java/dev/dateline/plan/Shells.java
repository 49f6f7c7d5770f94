package dev.dateline.plan;

import dev.dateline.model.BaseUrl;
import dev.dateline.model.SitePath;
import dev.dateline.plan.view.Shell;
import dev.dateline.plan.view.Shell.Section;
import org.jspecify.annotations.Nullable;

/** Makes what every page has: its title, its place and its way to the root. */
record Shells(@Nullable BaseUrl baseUrl) {

  Shell shell(SitePath path, Section section, String title, String description) {
    String canonical = baseUrl == null ? null : baseUrl.of(path);
    return new Shell(title, description, path, path.toRoot(), canonical, section);
  }

  /** The page for unknown addresses is shown at any depth, so its links can't be relative. */
  Shell shellOfNotFound(SitePath path, String title) {
    String root = baseUrl == null ? "/" : baseUrl.path();
    return new Shell(title, "", path, root, null, Section.OTHER);
  }
}
