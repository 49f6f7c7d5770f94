package dev.dateline.read.files;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells by their names the files that editors, merges and systems leave behind: {@code
 * caravan.md.bak}, {@code caravan.md~}, {@code Thumbs.db}. They are no inputs, since nobody put
 * them there on purpose, and their text may be that of a draft.
 */
public final class Leftovers {
  private static final Set<String> NAMES = Set.of("thumbs.db", "desktop.ini", "4913");

  private static final Set<String> ENDINGS =
      Set.of(
          ("asv autosave back backup bak bck bk bkp crdownload download kate-swp lck old"
                  + " orig part partial rej sav save saved temp tmp")
              .split(" "));

  /** The swap files of Vim are {@code .swp}, then {@code .swo}, {@code .swn} and so on. */
  private static final Pattern SWAP_ENDING = Pattern.compile("sw[g-pxz]");

  /** What a number or a date is added to: {@code caravan.md.bak2}, {@code caravan.md.orig.1}. */
  private static final Pattern NUMBERED =
      Pattern.compile(".*\\.(?:back|backup|bak|bck|old|orig|rej|save|tmp)[._-]?\\d+[\\d._-]*");

  /** TextEdit's safe saving: {@code caravan.md.sb-1a2b3c4d-AbCdEf}. */
  private static final Pattern SAFE_SAVING = Pattern.compile(".*\\.sb-[0-9a-f]{8}-\\w{6}");

  private Leftovers() {}

  /**
   * @param name without its folder, in any case
   */
  public static boolean contain(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.startsWith("~$") || lower.contains("___jb_") || NAMES.contains(lower)) {
      return true;
    }
    char last = lower.charAt(lower.length() - 1);
    if (last == '~' || (last == '#' && lower.charAt(0) == '#')) {
      return true;
    }
    int dot = lower.lastIndexOf('.');
    if (dot < 0 || lower.endsWith(".md")) {
      return false;
    }
    String ending = lower.substring(dot + 1);
    return ENDINGS.contains(ending)
        || SWAP_ENDING.matcher(ending).matches()
        || (Character.isDigit(last) && NUMBERED.matcher(lower).matches())
        || SAFE_SAVING.matcher(lower).matches();
  }
}
