package dev.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What random inputs start from, and what is read again in every {@code mvn verify}: the contents
 * of the sites of other tests, accepted and refused, and the inputs that were found.
 */
public final class FuzzSeeds {
  private static final Path RESOURCES = Path.of("src/test/resources");

  private FuzzSeeds() {}

  /** The files of test sites with one of these endings, such as {@code .md}. */
  public static Stream<byte[]> contents(String... endings) {
    List<String> wanted = List.of(endings);
    try (Stream<Path> sites = Files.walk(RESOURCES.resolve("sites"));
        Stream<Path> refused = Files.walk(RESOURCES.resolve("refused"))) {
      return Stream.concat(sites, refused)
          .filter(file -> file.toString().contains("/content/"))
          .filter(file -> wanted.stream().anyMatch(file.toString()::endsWith))
          .filter(Files::isRegularFile)
          .sorted()
          .map(FuzzSeeds::bytes)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts in UTF-8. */
  public static Stream<byte[]> texts(String... texts) {
    return Stream.of(texts).map(text -> text.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
