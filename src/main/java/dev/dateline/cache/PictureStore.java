package dev.dateline.cache;

import dev.dateline.model.ContentPath;
import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Pictures in the widths that pages show, kept from build to build in {@code .dateline/pictures/},
 * a file for each width of a picture. The files may be removed at any time. May be used from
 * several threads.
 *
 * <p>A file has the digest of the original, the digest of what follows, and the picture: nothing
 * when the original is used in its place.
 */
public final class PictureStore {
  /** Changes when pictures are made in another way. */
  private static final String METHOD = "1 " + System.getProperty("java.vm.version", "");

  private static final int HEAD = 4 * Long.BYTES;

  private final Path cache;
  private final Path folder;
  private final boolean clean;

  /**
   * @param cache the folder of what is remembered
   * @param clean whether nothing that is there is of use
   */
  public PictureStore(Path cache, boolean clean) {
    this.cache = cache;
    this.folder = cache.resolve("pictures");
    this.clean = clean;
  }

  /**
   * A picture in one width.
   *
   * @param original the digest of its file
   * @return empty when the original is to be used; null when nothing is known
   */
  public byte @Nullable [] find(ContentPath picture, int width, ContentDigest original) {
    Path file = folder.resolve(name(picture, width));
    if (clean || !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return null;
    }
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (bytes.length < HEAD) {
        return null;
      }
      BinaryInput in = new BinaryInput(bytes, 0);
      ContentDigest of = new ContentDigest(in.readLong(), in.readLong());
      ContentDigest is = new ContentDigest(in.readLong(), in.readLong());
      boolean sound = is.equals(ContentDigest.of(bytes, HEAD, bytes.length));
      return sound && of.equals(original) ? Arrays.copyOfRange(bytes, HEAD, bytes.length) : null;
    } catch (IOException unreadable) {
      return null;
    }
  }

  /** Keeps a picture; where that is impossible it will be made again. */
  public void keep(ContentPath picture, int width, ContentDigest original, byte[] made) {
    BinaryOutput out = new BinaryOutput();
    ContentDigest digest = ContentDigest.of(made);
    out.writeLong(original.high());
    out.writeLong(original.low());
    out.writeLong(digest.high());
    out.writeLong(digest.low());
    out.writeBytes(made, 0, made.length);
    try {
      CacheFolder.make(cache);
      Files.createDirectories(folder);
      Path next = Files.createTempFile(folder, "next-", "");
      Files.write(next, out.toBytes());
      Files.move(next, folder.resolve(name(picture, width)), StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException unwritable) {
      // The site is made all the same.
    }
  }

  /**
   * Removes all files but those of some pictures.
   *
   * @param pictures all that the content folder has
   */
  public void retain(Collection<ContentPath> pictures, Collection<Integer> widths) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Set<String> names = new HashSet<>();
    for (ContentPath picture : pictures) {
      widths.forEach(width -> names.add(name(picture, width)));
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        if (!names.contains(file.getFileName().toString())) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException unreadable) {
      // They take room and do no harm.
    }
  }

  private static String name(ContentPath picture, int width) {
    String text = METHOD + "\n" + picture.value();
    return ContentDigest.of(text.getBytes(StandardCharsets.UTF_8)) + "-" + width;
  }
}
