package dev.dateline.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --base-path}; slashes at its ends may be left out. */
final class BasePathConverter implements ITypeConverter<String> {
  private static final Pattern PATH = Pattern.compile("/|(/[\\w.~-]+)+/");

  @Override
  public String convert(String value) {
    String start = value.startsWith("/") ? value : "/" + value;
    String path = start.endsWith("/") ? start : start + "/";
    if (!PATH.matcher(path).matches() || path.contains("/./") || path.contains("/../")) {
      throw new TypeConversionException("\"" + value + "\" is not a path such as /repo/");
    }
    return path;
  }
}
