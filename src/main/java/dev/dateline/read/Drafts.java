package dev.dateline.read;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.read.ReadResult.Unread;
import dev.dateline.read.address.Addresses;
import dev.dateline.read.files.DraftFolder;
import dev.dateline.read.files.MentionedFiles;
import dev.dateline.read.hold.Hold;

/** What holds for drafts alone: their folders, and that they may be without a date. */
record Drafts(ArticleFields fields, ContentPath file) {

  /** The hold of what is in a folder of drafts, if the file is in one. */
  Hold inFolder(Hold hold) {
    String folder = DraftFolder.of(file);
    boolean released = folder == null || (fields.saysNoDraft && folder.charAt(0) != '_');
    return released ? hold : hold.asDraft("in " + folder + "/");
  }

  /** As in Jekyll, where a draft gets its date when it is published. */
  boolean areWithoutDate() {
    return fields.date == null
        && !fields.hasDateKey
        && fields.hold.from() == null
        && Addresses.dateOfName(file) == null
        && inFolder(fields.hold).draft() != null;
  }

  /** A draft without a date, which has no address yet. */
  Unread unread(String headline, String text, BodySource body, Diagnostics diagnostics) {
    Diagnostic refusal =
        Diagnostic.error(
            Place.file(file.display()), "no date", "add \"date: 2023-12-28\" to the front matter");
    return new Unread(
        file,
        headline,
        inFolder(fields.hold),
        refusal,
        MentionedFiles.in(text),
        diagnostics.sorted(),
        body);
  }
}
