package dev.dateline.build;

import dev.dateline.model.BodySource;
import dev.dateline.read.BodyText;
import dev.dateline.text.ContentDigest;
import dev.dateline.text.UnreadableText;
import dev.dateline.text.mail.MailText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads bodies from the files that hold them. */
record BodyFiles(Path contentFolder) {

  /**
   * The Markdown of a body.
   *
   * @throws IOException when its file has changed since it was read
   */
  String text(BodySource source) throws IOException {
    Path file = source.file().in(contentFolder);
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (ContentDigest.of(bytes).equals(source.digest())) {
        return BodyText.of(MailText.of(bytes), source);
      }
    } catch (NoSuchFileException | UnreadableText changed) {
      // The message below says so.
    }
    throw new IOException(source.file().display() + " was changed during the build; build again");
  }
}
