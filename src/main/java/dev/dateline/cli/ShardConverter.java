package dev.dateline.cli;

import dev.dateline.build.Shard;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --shard}: {@code 3/8}. */
final class ShardConverter implements ITypeConverter<Shard> {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,9})/([0-9]{1,9})");

  @Override
  public Shard convert(String value) {
    Matcher form = FORM.matcher(value);
    try {
      if (form.matches()) {
        return new Shard(Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
      }
    } catch (IllegalArgumentException outOfRange) {
      // Said below, as for any other value of no sense.
    }
    throw new TypeConversionException(
        "\"" + value + "\" is not a part such as 3/8, the third of eight, from 1/8 to 8/8");
  }
}
