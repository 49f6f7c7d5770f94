package dev.dateline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The packages form layers, and each library is known to one of them. */
class LayersTest {
  /** From the ground up: a package imports only those before it. */
  private static final List<String> LAYERS =
      List.of(
          "diagnostic",
          "text",
          "model",
          "fields",
          "json",
          "files",
          "config",
          "markdown",
          "read",
          "plan",
          "render",
          "write",
          "cache",
          "check",
          "build",
          "preview",
          "watch",
          "serve",
          "publish",
          "author",
          "cli");

  private static final Map<String, List<String>> OWNER_OF_LIBRARY =
      Map.ofEntries(
          Map.entry("com.dynatrace.hash4j..", List.of("text")),
          Map.entry("com.vladsch.flexmark..", List.of("markdown")),
          Map.entry("org.jsoup..", List.of("markdown")),
          Map.entry("freemarker..", List.of("render")),
          Map.entry("org.snakeyaml..", List.of("config")),
          Map.entry("org.tomlj..", List.of("config.toml")),
          Map.entry("org.apache.james..", List.of("text.mail")),
          Map.entry("com.fasterxml.jackson..", List.of("json")),
          Map.entry("org.apache.fontbox..", List.of("plan.picture")),
          Map.entry("java.awt..", List.of("plan.picture")),
          Map.entry("net.coobird..", List.of("plan.picture.scale")),
          Map.entry("io.methvin..", List.of("watch")),
          Map.entry("org.eclipse.jetty..", List.of("serve")),
          Map.entry("me.tongfei..", List.of("cli")),
          Map.entry("picocli..", List.of("cli")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.dateline");

  @Test
  void importsOnlyFromLowerLayers() {
    for (int i = 0; i < LAYERS.size(); i++) {
      String[] above =
          LAYERS.subList(i + 1, LAYERS.size()).stream()
              .map(layer -> "dev.dateline." + layer + "..")
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage("dev.dateline." + LAYERS.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(above)
          .allowEmptyShould(i == LAYERS.size() - 1)
          .check(CLASSES);
    }
  }

  @Test
  void hasNoImportCircles() {
    slices().matching("dev.dateline.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void usesEachLibraryInOnePackage() {
    OWNER_OF_LIBRARY.forEach(
        (library, owners) ->
            noClasses()
                .that()
                .resideOutsideOfPackages(
                    owners.stream()
                        .map(owner -> "dev.dateline." + owner + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES));
  }

  @Test
  void printsAndExitsOnlyAtTheTop() {
    noClasses()
        .that()
        .resideOutsideOfPackages("dev.dateline", "dev.dateline.cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }
}
