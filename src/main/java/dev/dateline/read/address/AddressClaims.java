package dev.dateline.read.address;

import dev.dateline.config.AddressPattern;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.model.SitePath;
import dev.dateline.read.address.OldAddresses.OldAddress;
import dev.dateline.text.ComposedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes sure that no two inputs have the same address. The addresses of all inputs must be claimed
 * before the first alias.
 */
public final class AddressClaims {
  private final Diagnostics diagnostics;
  private final Map<SitePath, ContentPath> owners = new HashMap<>();
  private final Map<SitePath, ContentPath> aliasOwners = new HashMap<>();
  private final Map<ContentPath, String> refused = new HashMap<>();
  private final Map<AddressPattern, List<String>> shared = new LinkedHashMap<>();

  public AddressClaims(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /** Claims an address; when another input has it, both inputs are refused with one error. */
  public void claim(SitePath address, ContentPath file) {
    ContentPath other = owners.putIfAbsent(address, file);
    if (other != null) {
      refused.put(file, "see its errors");
      refused.putIfAbsent(other, "has the address of " + file.display());
      diagnostics.error(
          Place.file(file.display()),
          "has the address /" + address.value() + ", as has " + other.display(),
          ComposedText.of(file.value()).equals(ComposedText.of(other.value()))
              ? "the names differ only in how letters with accents are stored; take one file out"
              : "give one of them another \"slug\"");
    }
  }

  /** Claims former addresses; an input that claims an address of another one is refused. */
  public void claimAliases(List<SitePath> aliases, ContentPath file) {
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

  /**
   * Claims the addresses that an article had elsewhere. When another input has one of them, that is
   * a mistake of the form of these addresses, which is told by {@link #reportSharedForms}.
   */
  public void claimOldAddresses(List<OldAddress> addresses, ContentPath file) {
    for (OldAddress address : addresses) {
      ContentPath owner = owners.get(address.path());
      ContentPath other = owner != null ? owner : aliasOwners.putIfAbsent(address.path(), file);
      if (other != null && !other.equals(file)) {
        String both = other.display() + " and " + file.display();
        shared
            .computeIfAbsent(address.pattern(), first -> new ArrayList<>())
            .add("/" + address.path().value() + ", the address of " + both);
      }
    }
  }

  /** Adds an error for each form of addresses that gives two inputs the same one. */
  public void reportSharedForms() {
    shared.forEach(
        (pattern, addresses) ->
            diagnostics.error(
                pattern.place(),
                "\""
                    + pattern.text()
                    + "\" makes "
                    + addresses.get(0)
                    + (addresses.size() == 1 ? "" : ", and " + (addresses.size() - 1) + " more"),
                "add what tells them apart, such as :year, :month or :folder"));
  }

  /** Whether any input is refused. */
  public boolean hasRefusals() {
    return !refused.isEmpty();
  }

  /** Why an input is refused, for people; null when it is not. */
  public @Nullable String refusal(ContentPath file) {
    return refused.get(file);
  }
}
