package dev.dateline.read.files;

import dev.dateline.model.ContentPath;
import dev.dateline.model.Withheld;
import dev.dateline.text.ComposedText;
import dev.dateline.text.LinkPath;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the files to copy that only held articles use: a picture beside a draft, which neither a
 * published article nor a page names, nor the settings or templates do. They are held back as well.
 * A file that nobody names is copied.
 */
public final class HeldFiles {
  private final Map<String, ContentPath> assets = new HashMap<>();
  private final Map<ContentPath, Withheld> held = new TreeMap<>();

  private HeldFiles(List<ContentPath> assets) {
    assets.forEach(asset -> this.assets.put(key(asset.value()), asset));
  }

  /**
   * @param names the files that each input may name, by input
   * @param withheld the inputs that are not shown
   * @param links the files that symbolic links among the files to copy lead to
   * @param namesOfOwner what settings and templates name; asked for only when it matters
   * @return the files to hold back, sorted, each with the state and file of an article that uses it
   */
  public static Collection<Withheld> find(
      Map<ContentPath, List<String>> names,
      List<Withheld> withheld,
      List<ContentPath> assets,
      Map<ContentPath, ContentPath> links,
      Supplier<Collection<String>> namesOfOwner) {
    if (assets.isEmpty()) {
      return List.of();
    }
    HeldFiles files = new HeldFiles(assets);
    Map<ContentPath, Withheld> inputs = new HashMap<>();
    withheld.forEach(each -> inputs.put(each.file(), each));
    for (Withheld input : withheld) {
      files.addNamed(input, names.getOrDefault(input.file(), List.of()));
    }
    files.addFolders(withheld, names.keySet(), inputs.keySet());
    links.forEach(
        (link, target) -> {
          Withheld of = files.held.get(target);
          if (of != null) {
            files.held.putIfAbsent(link, new Withheld(link, of.state(), of.reason()));
          }
        });
    if (!files.held.isEmpty()) {
      names.forEach(
          (input, named) -> {
            if (!inputs.containsKey(input)) {
              named.forEach(name -> files.release(input, name));
            }
          });
      if (!files.held.isEmpty()) {
        ContentPath top = new ContentPath("site.yml");
        namesOfOwner.get().forEach(name -> files.release(top, name));
      }
    }
    links.forEach(
        (link, target) -> {
          Withheld of = inputs.get(target);
          if (of != null) {
            files.held.put(link, new Withheld(link, of.state(), "a link to " + target.display()));
          }
        });
    return files.held.values();
  }

  private void addNamed(Withheld input, List<String> named) {
    for (String name : named) {
      for (String path : paths(input.file(), name)) {
        add(assets.get(path), input);
      }
    }
  }

  private void add(@Nullable ContentPath asset, Withheld input) {
    if (asset != null) {
      held.putIfAbsent(
          asset, new Withheld(asset, input.state(), "used by " + input.file().display()));
    }
  }

  /**
   * Adds what is in a folder of drafts, and in the folder of a held {@code index.md} if no other
   * article of that folder is shown.
   */
  private void addFolders(
      List<Withheld> withheld, Set<ContentPath> inputs, Set<ContentPath> heldInputs) {
    Map<String, Withheld> folders = new HashMap<>();
    for (Withheld input : withheld) {
      String name = input.file().name();
      boolean bundle = name.startsWith("index.") && !input.file().folder().isEmpty();
      if (bundle || DraftFolder.of(input.file()) != null) {
        folders.putIfAbsent(input.file().folder(), input);
      }
    }
    if (folders.isEmpty()) {
      return;
    }
    Set<String> shown = new HashSet<>();
    inputs.stream()
        .filter(input -> !heldInputs.contains(input))
        .forEach(input -> shown.add(input.folder()));
    for (ContentPath asset : assets.values()) {
      String folder = asset.folder();
      while (!folder.isEmpty() && !folders.containsKey(folder) && !shown.contains(folder)) {
        folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
      }
      Withheld input = shown.contains(folder) ? null : folders.get(folder);
      if (input != null) {
        add(asset, input);
      }
    }
  }

  private void release(ContentPath from, String name) {
    for (String path : paths(from, name)) {
      ContentPath asset = assets.get(path);
      if (asset != null) {
        held.remove(asset);
      }
    }
  }

  /** The paths that a name may stand for: from the folder of its file, and from the top. */
  private static List<String> paths(ContentPath from, String name) {
    String path = key(LinkPath.decode(name.replace("&amp;", "&")));
    String fromTop = path.startsWith("/") ? path.substring(1) : path;
    return List.of(LinkPath.resolve(key(from.folder()), path), LinkPath.resolve("", fromTop));
  }

  /** Some systems take no notice of case and of how an accent is written. */
  private static String key(String path) {
    return ComposedText.of(path).toLowerCase(Locale.ROOT);
  }
}
