package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sees to it that no two inputs have one address. All addresses are claimed before all aliases. */
final class AddressClaims {
  private final Diagnostics diagnostics;
  private final Map<SitePath, ContentPath> owners = new HashMap<>();
  private final Map<SitePath, ContentPath> aliasOwners = new HashMap<>();
  private final Set<ContentPath> refused = new HashSet<>();

  AddressClaims(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Takes an address; when another input has it, both are refused. */
  void claim(SitePath address, ContentPath file) {
    ContentPath other = owners.putIfAbsent(address, file);
    if (other != null) {
      refuse(address, file, other);
      refuse(address, other, file);
    }
  }

  /** Takes former addresses; an input that claims one of another's is refused. */
  void claimAliases(List<SitePath> aliases, ContentPath file) {
    for (SitePath alias : aliases) {
      ContentPath owner = owners.get(alias);
      ContentPath other = owner != null ? owner : aliasOwners.putIfAbsent(alias, file);
      if (other != null && !other.equals(file)) {
        refused.add(file);
        diagnostics.error(
            Place.file(file.display()),
            "its alias /" + alias.value() + " is an address of " + other.display(),
            "take it out of one of them");
      }
    }
  }

  boolean isRefused(ContentPath file) {
    return refused.contains(file);
  }

  private void refuse(SitePath address, ContentPath file, ContentPath other) {
    refused.add(file);
    diagnostics.error(
        Place.file(file.display()),
        "has the address /" + address.value() + ", as has " + other.display(),
        "give one of them another \"slug\"");
  }
}
