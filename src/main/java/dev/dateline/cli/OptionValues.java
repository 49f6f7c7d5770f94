package dev.dateline.cli;

import dev.dateline.build.Shard;
import dev.dateline.model.BaseUrl;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads the values of options. Each method is a picocli {@link ITypeConverter}; a wrong value is
 * reported with an example of a right one.
 */
final class OptionValues {
  private static final Pattern BASE_PATH = Pattern.compile("/|(/[\\w.~-]+)+/");
  private static final Pattern HOST = Pattern.compile("[\\w.-]+|[0-9a-fA-F:.]+(%\\w+)?");
  private static final Pattern SHARD = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");
  private static final int LAST_PORT = 65_535;

  private OptionValues() {}

  /** A path of an address; the slashes at its ends may be left out. */
  static String basePath(String value) {
    String start = value.startsWith("/") ? value : "/" + value;
    String path = start.endsWith("/") ? start : start + "/";
    if (!BASE_PATH.matcher(path).matches() || path.contains("/./") || path.contains("/../")) {
      throw wrong(value, "a path such as /repo/");
    }
    return path;
  }

  static BaseUrl baseUrl(String value) {
    try {
      return BaseUrl.of(value);
    } catch (IllegalArgumentException e) {
      throw wrong(value, "an address such as https://owner.github.io/repo/");
    }
  }

  /** A name or a numeric address of this machine. */
  static String host(String value) {
    if (!HOST.matcher(value).matches()) {
      throw wrong(value, "an address such as 127.0.0.1 or localhost");
    }
    return value;
  }

  /** A date-time with an offset (RFC 3339). */
  static Instant instant(String value) {
    try {
      return OffsetDateTime.parse(value).toInstant();
    } catch (DateTimeException e) {
      throw wrong(value, "a moment such as 2024-01-31T09:00:00Z");
    }
  }

  /** A TCP port (RFC 9293, section 3.1) other than 0. */
  static Integer port(String value) {
    try {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= LAST_PORT) {
        return port;
      }
    } catch (NumberFormatException e) {
      // Reported below, like a number out of range.
    }
    throw wrong(value, "a port from 1 to " + LAST_PORT);
  }

  static Shard shard(String value) {
    Matcher form = SHARD.matcher(value);
    try {
      if (form.matches()) {
        return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
      }
    } catch (IllegalArgumentException e) {
      // Reported below, like a value of another form.
    }
    throw wrong(value, "a part such as 3/8, the third of eight, from 1/8 to 8/8");
  }

  /** A file to write, in a folder that is there. */
  static Path newFile(String value) {
    Path file = Path.of(value);
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || Files.isDirectory(file) || !Files.isDirectory(folder)) {
      throw wrong(value, "a file in a folder that is there");
    }
    return file;
  }

  /** How many processors to use; fewer than 1 count as 1. */
  static Integer threads(String value) {
    try {
      return Math.max(1, Integer.parseInt(value));
    } catch (NumberFormatException e) {
      throw wrong(value, "a number of processors such as 2");
    }
  }

  private static TypeConversionException wrong(String value, String expected) {
    return new TypeConversionException("\"" + value + "\" is not " + expected);
  }
}
