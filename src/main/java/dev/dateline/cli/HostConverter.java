package dev.dateline.cli;

import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --host}: a name or a numeric address of this machine. */
final class HostConverter implements ITypeConverter<String> {
  private static final Pattern HOST = Pattern.compile("[\\w.-]+|[0-9a-fA-F:.]+(%\\w+)?");

  @Override
  public String convert(String value) {
    if (!HOST.matcher(value).matches()) {
      throw new TypeConversionException(
          "\"" + value + "\" is not an address such as 127.0.0.1 or localhost");
    }
    return value;
  }
}
