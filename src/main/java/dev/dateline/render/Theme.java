package dev.dateline.render;

import dev.dateline.text.ContentDigest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The templates and assets of a site, as they were when the theme was opened. A file in the
 * digest's own {@code templates/} folder takes the place of the built-in file of the same name.
 *
 * <pre>{@code
 * Theme theme = Theme.open(digestFolder);
 * for (ThemeFile asset : theme.assets().values()) {
 *   writer.put(asset.name(), asset.bytes(), asset.bytes().length);
 * }
 * }</pre>
 *
 * A file below {@code assets/} is copied to the same path of the site. A file below {@code labels/}
 * holds the words of a language. Every other file is a template.
 */
public final class Theme {
  private static final String ASSETS = "assets/";
  private static final String LABELS = "labels/";

  private final Map<String, ThemeFile> builtIn;
  private final Map<String, ThemeFile> own;
  private final SortedMap<String, ThemeFile> assets = new TreeMap<>();
  private final SortedMap<String, ThemeFile> templates = new TreeMap<>();
  private final ContentDigest digest;

  private Theme(Map<String, ThemeFile> builtIn, Map<String, ThemeFile> own) {
    this.builtIn = builtIn;
    this.own = own;
    for (Map<String, ThemeFile> files : List.of(builtIn, own)) {
      files.forEach((name, file) -> (name.startsWith(ASSETS) ? assets : templates).put(name, file));
    }
    this.digest = digestOf(List.of(builtIn, own));
  }

  /**
   * @param digestFolder the folder that may hold {@code templates/}
   * @throws IOException when a file of that folder cannot be read
   */
  public static Theme open(Path digestFolder) throws IOException {
    Map<String, ThemeFile> own =
        TemplatesFolder.read(digestFolder.resolve("templates"), "templates/");
    return new Theme(
        BuiltInTheme.read(name -> !own.containsKey(name) || name.startsWith(LABELS)), own);
  }

  /** The assets by their path in the site. */
  public SortedMap<String, ThemeFile> assets() {
    return Collections.unmodifiableSortedMap(assets);
  }

  /** An asset that the theme has. */
  public ThemeFile asset(String path) {
    ThemeFile file = assets.get(path);
    if (file == null) {
      throw new IllegalArgumentException("the theme has no " + path);
    }
    return file;
  }

  /** The digests of the assets, by path in the site. */
  public SortedMap<String, ContentDigest> assetDigests() {
    SortedMap<String, ContentDigest> digests = new TreeMap<>();
    assets.forEach((path, file) -> digests.put(path, file.digest()));
    return digests;
  }

  /** Templates and words of the interface, by their path in the theme. */
  public SortedMap<String, ThemeFile> templates() {
    return Collections.unmodifiableSortedMap(templates);
  }

  /** The digest of all {@link #templates()}: while it is the same, equal views make equal pages. */
  public ContentDigest digest() {
    return digest;
  }

  @Nullable ThemeFile template(String name) {
    return templates.get(name);
  }

  /**
   * The files with the words of a language: the built-in one, then the digest's own, which can
   * change some of them. Empty when there is none.
   */
  List<ThemeFile> labels(String language) {
    String name = LABELS + language + ".properties";
    List<ThemeFile> layers = new ArrayList<>(2);
    for (Map<String, ThemeFile> files : List.of(builtIn, own)) {
      ThemeFile file = files.get(name);
      if (file != null) {
        layers.add(file);
      }
    }
    return layers;
  }

  private static ContentDigest digestOf(List<Map<String, ThemeFile>> layers) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (Map<String, ThemeFile> files : layers) {
      for (ThemeFile file : files.values()) {
        if (!file.name().startsWith(ASSETS)) {
          all.writeBytes(file.name().getBytes(StandardCharsets.UTF_8));
          ContentDigest digest = file.digest();
          all.writeBytes(
              ByteBuffer.allocate(1 + 2 * Long.BYTES)
                  .put((byte) 0)
                  .putLong(digest.high())
                  .putLong(digest.low())
                  .array());
        }
      }
    }
    return ContentDigest.of(all.toByteArray());
  }
}
