package dev.dateline.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --port}: a port of TCP, RFC 9293, section 3.1; 0 is none. */
final class PortConverter implements ITypeConverter<Integer> {
  private static final int LAST = 65_535;

  @Override
  public Integer convert(String value) {
    try {
      int port = Integer.parseInt(value);
      if (port >= 1 && port <= LAST) {
        return port;
      }
    } catch (NumberFormatException other) {
      // Is said below.
    }
    throw new TypeConversionException("\"" + value + "\" is not a port from 1 to " + LAST);
  }
}
