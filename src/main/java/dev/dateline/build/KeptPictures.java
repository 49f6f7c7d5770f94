package dev.dateline.build;

import dev.dateline.cache.CacheFolder;
import dev.dateline.cache.PictureStore;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.ContentPath;
import dev.dateline.model.PictureSize;
import dev.dateline.plan.links.SizedPicture;
import dev.dateline.plan.output.PictureSources;
import dev.dateline.read.scan.ContentLinks;
import dev.dateline.text.ContentDigest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;

/**
 * Pictures of the content folder in other widths: made once, kept from build to build. Names those
 * that can't be decoded. May be used from several threads.
 */
public final class KeptPictures implements PictureSources {
  private static final long MILLION = 1_000_000;

  /**
   * How many pixels are decoded at a time on all threads together, in millions: so many that they
   * fill half of a small memory at most.
   */
  private static final int ROOM =
      (int) Math.max(1, Math.min(48, Runtime.getRuntime().maxMemory() / (8 * MILLION)));

  private static final int LOCKS = 64;

  private final Path contentFolder;
  private final PictureStore store;
  private final Semaphore room = new Semaphore(ROOM);
  private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();
  private final Map<String, Diagnostic> problems = new ConcurrentSkipListMap<>();

  /** Those of a digest. */
  public KeptPictures(BuildOptions options) {
    this.contentFolder = options.contentFolder();
    // Kept after every build, also one that is not remembered: pictures are the same for all output
    // folders.
    this.store = new PictureStore(CacheFolder.of(options.folder()), options.clean());
  }

  @Override
  public byte[] scaled(ContentPath picture, PictureSize size, int width, Scaler scaler)
      throws IOException {
    byte[] original = read(picture);
    ContentDigest digest = ContentDigest.of(original);
    // Another thread may be making this width together with the one that it was asked for.
    synchronized (locks[Math.floorMod(picture.hashCode(), locks.length)]) {
      byte[] known = store.find(picture, width, digest);
      if (known == null) {
        known = make(picture, size, original, digest, width, scaler);
      }
      return known.length == 0 ? original : known;
    }
  }

  private byte[] make(
      ContentPath picture,
      PictureSize size,
      byte[] original,
      ContentDigest digest,
      int width,
      Scaler scaler) {
    int pixels = (int) Math.min(ROOM, 1 + (long) size.width() * size.height() / MILLION);
    room.acquireUninterruptibly(pixels);
    try {
      Map<Integer, byte[]> made = scaler.scale(original);
      made.forEach((each, bytes) -> store.keep(picture, each, digest, bytes));
      byte[] wanted = made.getOrDefault(width, new byte[0]);
      if (wanted.length == 0) {
        store.keep(picture, width, digest, wanted);
      }
      return wanted;
    } catch (IOException undecodable) {
      problems.put(
          picture.display(),
          Diagnostic.warning(
              Place.file(picture.display()),
              "the picture can't be decoded, so readers get it as it is",
              "look whether it is damaged, or save it anew"));
      return new byte[0];
    } finally {
      room.release(pixels);
    }
  }

  private byte[] read(ContentPath picture) throws IOException {
    Path file = picture.in(contentFolder);
    try (InputStream in = Channels.newInputStream(ContentLinks.open(contentFolder, file))) {
      return in.readAllBytes();
    }
  }

  /** Takes over what an earlier build found wrong with a picture that has not changed since. */
  void inherit(String file, Map<String, Diagnostic> before) {
    Diagnostic problem = before.get(file);
    if (problem != null) {
      problems.put(file, problem);
    }
  }

  /** What is wrong with pictures, by their files. */
  Map<String, Diagnostic> problems() {
    return problems;
  }

  /** Forgets all but some pictures. */
  void retain(Collection<ContentPath> pictures) {
    store.retain(pictures, SizedPicture.WIDTHS);
  }
}
