package dev.dateline.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** The parts of a link's destination (RFC 3986, section 3), and paths relative to each other. */
public final class LinkPath {
  private LinkPath() {}

  /** Whether a link leads out of the site, or to a part of the same page. */
  public static boolean isOutside(String destination) {
    return destination.isEmpty() || destination.startsWith("#") || isAbsolute(destination);
  }

  /** What leads from a folder to a file, both from the top of the content folder. */
  public static String relative(String folder, String file) {
    int common = 0;
    for (int i = 0;
        i < Math.min(folder.length(), file.length()) && folder.charAt(i) == file.charAt(i);
        i++) {
      common = folder.charAt(i) == '/' ? i + 1 : common;
    }
    long up = folder.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + file.substring(common);
  }

  /** A scheme (RFC 3986, section 3.1) or a host comes first. */
  private static boolean isAbsolute(String destination) {
    if (destination.startsWith("//")) {
      return true;
    }
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      if (c == ':') {
        return i > 0;
      }
      boolean inScheme =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (i > 0 && ((c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.'));
      if (!inScheme) {
        return false;
      }
    }
    return false;
  }

  /** Where the query or fragment begins, or else the end. */
  public static int endOfPath(String destination) {
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      if (c == '#' || c == '?') {
        return i;
      }
    }
    return destination.length();
  }

  /** Without percent-encoding; unchanged when it is malformed. */
  public static String decode(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformedEscape) {
      return path;
    }
  }

  /** Takes {@code .} and {@code ..} out; what leads above the top keeps its leading {@code ../}. */
  public static String resolve(String folder, String path) {
    StringBuilder resolved = new StringBuilder(folder);
    for (int start = 0; start <= path.length(); ) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String part = path.substring(start, end);
      if (part.equals("..")) {
        if (resolved.isEmpty()) {
          return "../" + path.substring(Math.min(path.length(), end + 1));
        }
        int parent = resolved.lastIndexOf("/", resolved.length() - 2);
        resolved.setLength(parent + 1);
      } else if (!part.isEmpty() && !part.equals(".")) {
        resolved.append(part);
        if (slash >= 0) {
          resolved.append('/');
        }
      }
      start = end + 1;
    }
    return resolved.toString();
  }
}
