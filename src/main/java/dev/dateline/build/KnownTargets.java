package dev.dateline.build;

import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import dev.dateline.plan.LinkTargets;
import dev.dateline.read.ReadResult;
import dev.dateline.read.ReadResult.ReadArticle;
import dev.dateline.read.ReadResult.ReadPage;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The targets of links in a site as the last build left it. */
final class KnownTargets implements LinkTargets {
  private static final String INDEX = "index.html";

  private final LastBuild last;
  private final Map<String, State> withheld = new HashMap<>();

  KnownTargets(LastBuild last) {
    this.last = last;
    for (Withheld held : last.outcome().withheld()) {
      withheld.put(held.file().value(), held.state());
    }
  }

  @Override
  public @Nullable SitePath published(String file) {
    InputRecord record = last.inputs().records().find(file);
    if (record == null || withheld.containsKey(file)) {
      return null;
    }
    if (record.result() == null) {
      return new SitePath(file);
    }
    ReadResult result = record.read();
    if (result instanceof ReadArticle read) {
      return read.article().path();
    }
    if (result instanceof ReadPage read) {
      return read.page().path();
    }
    throw new Forgotten();
  }

  @Override
  public @Nullable State withheld(String file) {
    return withheld.get(file);
  }

  @Override
  public boolean holdsAddress(String address) {
    if (address.equals(INDEX) || address.endsWith("/" + INDEX)) {
      return false;
    }
    PageRecord page = last.pages().find(new SitePath(address).outputFile());
    return page != null && !page.isCopy();
  }

  @Override
  public Collection<String> files() {
    return last.inputs().records().load().keySet();
  }

  /** What was read from an input is not to be had any more. */
  static final class Forgotten extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
