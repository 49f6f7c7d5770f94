package dev.dateline.cli;

import dev.dateline.model.BaseUrl;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the value of {@code --base-url}. */
final class BaseUrlConverter implements ITypeConverter<BaseUrl> {
  @Override
  public BaseUrl convert(String value) {
    try {
      return BaseUrl.of(value);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(
          "\"" + value + "\" is not an address such as https://owner.github.io/repo/");
    }
  }
}
