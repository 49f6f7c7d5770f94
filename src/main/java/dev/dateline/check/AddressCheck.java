package dev.dateline.check;

import dev.dateline.diagnostic.Diagnostics;
import dev.dateline.diagnostic.Place;
import dev.dateline.model.FileNames;
import dev.dateline.model.ReservedNames;
import dev.dateline.model.WindowsNames;
import dev.dateline.plan.output.Origin;
import dev.dateline.plan.output.Output;
import dev.dateline.text.ComposedText;
import java.io.File;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds two outputs at one address, of which one would overwrite the other. */
final class AddressCheck {
  private static final Origin FOLDER = Origin.named("a folder of the site");
  private static final String INDEX = "index.html";
  private static final boolean ON_WINDOWS = File.separatorChar == '\\';

  private final Diagnostics diagnostics;

  /** By the name of the file. */
  private final Map<String, Output> taken;

  /** The files whose names have more than small letters, digits and hyphens. */
  private final Set<String> unusual = new LinkedHashSet<>();

  private AddressCheck(int size, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    this.taken = new LinkedHashMap<>(2 * size);
  }

  static void check(List<Output> outputs, Diagnostics diagnostics) {
    check(outputs, ON_WINDOWS, diagnostics);
  }

  /**
   * @param onWindows whether the site is written on Windows, where fewer names are possible
   */
  static void check(List<Output> outputs, boolean onWindows, Diagnostics diagnostics) {
    AddressCheck check = new AddressCheck(outputs.size(), diagnostics);
    for (Output output : outputs) {
      String file = output.path().outputFile();
      if (!ReservedNames.isOrdinary(file)) {
        check.unusual.add(file);
        check.requireAllowed(output, file, ReservedNames.problem(file));
      }
      if (onWindows) {
        check.requireAllowed(output, file, WindowsNames.problem(file));
      }
      Output other = check.taken.putIfAbsent(file, output);
      if (other != null) {
        boolean editors = output.origin().isEditors();
        Output wrong = editors ? output : other;
        Output right = editors ? other : output;
        check.report(wrong.origin(), withoutIndex(output.path().value()), right.origin());
      }
    }
    check.findFilesInTheWayOfFolders();
    check.findDifferencesInCaseOnly();
  }

  private void requireAllowed(Output output, String file, @Nullable String problem) {
    if (problem != null) {
      Origin origin = output.origin();
      String place = origin.isEditors() ? origin.file() : "templates";
      String subject = origin.what().equals(place) ? "" : origin.what() + " ";
      diagnostics.error(
          Place.line(FileNames.shown(place), origin.place().line()),
          subject
              + "has the address /"
              + FileNames.shown(withoutIndex(file))
              + ", which "
              + problem,
          ReservedNames.isCname(file)
              ? "take it out, and name the domain by base_url in content/site.yml"
              : origin.hint());
    }
  }

  private void report(Origin origin, String address, Origin other) {
    String subject = origin.what().equals(origin.file()) ? "" : origin.what() + " ";
    diagnostics.error(
        origin.place(),
        subject + "has the address /" + address + ", as has " + other.what(),
        origin.hint());
  }

  /** A file of the name of a folder, such as {@code topics} without an ending. */
  private void findFilesInTheWayOfFolders() {
    boolean bare = taken.keySet().stream().anyMatch(AddressCheck::isWithoutEnding);
    Set<String> folders = new HashSet<>();
    taken.forEach(
        (file, output) -> {
          // A file and a folder have one name only if both or neither of them have a dot in it.
          if (!bare && file.indexOf('.') > file.lastIndexOf('/')) {
            return;
          }
          for (int slash = file.lastIndexOf('/');
              slash >= 0 && folders.add(file.substring(0, slash));
              slash = file.lastIndexOf('/', slash - 1)) {
            Output above = taken.get(file.substring(0, slash));
            if (above != null) {
              Origin origin = above.origin().isEditors() ? above.origin() : output.origin();
              report(origin, file.substring(0, slash), FOLDER);
            }
          }
        });
  }

  private static boolean isWithoutEnding(String file) {
    return file.lastIndexOf('.') <= file.lastIndexOf('/');
  }

  /**
   * Macs and Windows keep one of two files whose names differ in case, or in whether an accent is a
   * character of its own; other systems keep both.
   */
  private void findDifferencesInCaseOnly() {
    Map<String, String> byFolded = new HashMap<>();
    for (String file : unusual) {
      String folded = ComposedText.of(file).toLowerCase(Locale.ROOT);
      if (folded.equals(file)) {
        continue;
      }
      String other = taken.containsKey(folded) ? folded : byFolded.putIfAbsent(folded, file);
      if (other != null) {
        boolean later = file.compareTo(other) > 0;
        warnOfCase(later ? file : other, later ? other : file);
      }
    }
  }

  private void warnOfCase(String file, String other) {
    Output output = taken.get(file);
    Origin origin = output == null ? Origin.DATELINE : output.origin();
    diagnostics.warning(
        origin.place(),
        "the address /"
            + withoutIndex(file)
            + " differs from /"
            + withoutIndex(other)
            + (isSameInCase(file, other) ? " only in how accents are stored" : " only in case")
            + ", so that some systems keep one of them",
        origin.hint());
  }

  private static boolean isSameInCase(String file, String other) {
    return ComposedText.of(file).equals(ComposedText.of(other));
  }

  private static String withoutIndex(String file) {
    return file.endsWith("/" + INDEX) ? file.substring(0, file.length() - INDEX.length()) : file;
  }
}
