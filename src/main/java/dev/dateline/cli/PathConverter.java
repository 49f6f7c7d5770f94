package dev.dateline.cli;

import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** Reads the name of a file or folder. */
final class PathConverter implements ITypeConverter<Path> {
  @Override
  public Path convert(String value) {
    return Path.of(value);
  }
}
