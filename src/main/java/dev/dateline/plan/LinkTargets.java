package dev.dateline.plan;

import dev.dateline.model.SitePath;
import dev.dateline.model.State;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What links in articles can lead to: the inputs, by file, and the addresses of the site. */
public interface LinkTargets {

  /** Where readers find what is in a file; null when they do not. */
  @Nullable SitePath published(String file);

  /** Why readers do not see an input; null when they do or there is none. */
  @Nullable State withheld(String file);

  /** Whether a page of the site is at an address, which has no leading {@code /}. */
  boolean holdsAddress(String address);

  /** The files of all inputs. */
  Collection<String> files();
}
