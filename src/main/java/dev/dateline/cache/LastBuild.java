package dev.dateline.cache;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.files.FileStamp;
import dev.dateline.model.Withheld;
import dev.dateline.read.scan.ScannedFile;
import dev.dateline.text.ContentDigest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What the last build that succeeded read and made. Without it, or when any part of it is in doubt,
 * everything is done anew with the same outcome.
 *
 * @param key the fingerprint of the program and the options
 * @param from the moment as of which the site was built
 * @param until the next moment at which an input appears or expires, or an output changes by itself
 * @param manifest the stamp of the output folder's manifest; another stamp means another build
 * @param settings the files beside the content that every page may depend on, by path in the
 *     digest's folder
 * @param inputs what was read from the content folder
 * @param outputs by path in the output folder, in the order of the paths
 * @param bodies what rendering the bodies showed, by content path, where it showed anything
 * @param pictures what is wrong with pictures that were made smaller, by their files
 * @param published how many inputs readers see
 * @param withheld the inputs that they do not see
 * @param heldFiles the files that are not copied, as only such inputs use them
 * @param diagnostics all that it reported, by file and line
 */
public record LastBuild(
    ContentDigest key,
    Instant from,
    Instant until,
    FileStamp manifest,
    Map<String, FileStamp> settings,
    KnownInputs inputs,
    Map<String, OutputRecord> outputs,
    Map<String, BodyNotes> bodies,
    Map<String, Diagnostic> pictures,
    int published,
    List<Withheld> withheld,
    List<Withheld> heldFiles,
    List<Diagnostic> diagnostics) {

  /** Whether a build at this moment would find settings and inputs as this build found them. */
  boolean hasSameInputs(Instant now, Map<String, FileStamp> current, List<ScannedFile> files) {
    return !now.isBefore(from)
        && now.isBefore(until)
        && settings.equals(current)
        && areSettled(settings.values())
        && inputs.areExactly(files);
  }

  private boolean areSettled(Collection<FileStamp> stamps) {
    for (FileStamp stamp : stamps) {
      if (!inputs.isSettled(stamp)) {
        return false;
      }
    }
    return true;
  }

  /** Whether all files of the site are as this build left them. */
  boolean isIntact(Path site) {
    for (Map.Entry<String, OutputRecord> output : outputs.entrySet()) {
      if (!isIntact(site.resolve(output.getKey()), output.getValue())) {
        return false;
      }
    }
    return true;
  }

  /** Whether a file of the site has not changed since the manifest was written after it. */
  boolean isIntact(Path file, OutputRecord record) {
    return FileStamp.isOlder(file, record.size(), manifest.latest());
  }
}
