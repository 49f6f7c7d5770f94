package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that no two inputs have the same address. The addresses of all inputs must be claimed
 * before the first alias.
 */
final class AddressClaims {
  private final Diagnostics diagnostics;
  private final Map<SitePath, ContentPath> owners = new HashMap<>();
  private final Map<SitePath, ContentPath> aliasOwners = new HashMap<>();
  private final Map<ContentPath, String> refused = new HashMap<>();

  AddressClaims(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Claims an address; when another input has it, both inputs are refused with one error. */
  void claim(SitePath address, ContentPath file) {
    ContentPath other = owners.putIfAbsent(address, file);
    if (other != null) {
      refused.put(file, "see its errors");
      refused.putIfAbsent(other, "has the address of " + file.display());
      diagnostics.error(
          Place.file(file.display()),
          "has the address /" + address.value() + ", as has " + other.display(),
          "give one of them another \"slug\"");
    }
  }

  /** Claims former addresses; an input that claims an address of another one is refused. */
  void claimAliases(List<SitePath> aliases, ContentPath file) {
    for (SitePath alias : aliases) {
      ContentPath owner = owners.get(alias);
      ContentPath other = owner != null ? owner : aliasOwners.putIfAbsent(alias, file);
      if (other != null && !other.equals(file)) {
        refused.put(file, "see its errors");
        diagnostics.error(
            Place.file(file.display()),
            "its alias /" + alias.value() + " is an address of " + other.display(),
            "take it out of one of them");
      }
    }
  }

  boolean hasRefusals() {
    return !refused.isEmpty();
  }

  /** Why an input is refused, for people; null when it is not. */
  @Nullable String refusal(ContentPath file) {
    return refused.get(file);
  }
}
