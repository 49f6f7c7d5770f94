package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.diagnostic.Place;
import dev.dateline.diagnostic.Severity;

/** Puts diagnostics into the cache and takes them out. */
final class DiagnosticCodec {
  private DiagnosticCodec() {}

  static void write(CacheOutput out, Diagnostic diagnostic) {
    out.writeText(diagnostic.severity().name());
    out.writeText(diagnostic.place().file());
    out.writeInt(diagnostic.place().line());
    out.writeInt(diagnostic.place().column());
    out.writeText(diagnostic.message());
    out.writeText(diagnostic.hint());
  }

  static Diagnostic read(CacheInput in) {
    Severity severity = Severity.valueOf(in.readText());
    Place place = new Place(in.readText(), in.readInt(), in.readInt());
    return new Diagnostic(severity, place, in.readText(), in.readText());
  }
}
