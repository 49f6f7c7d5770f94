package dev.dateline.build;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.State;
import dev.dateline.model.Withheld;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a {@link BuildResult} as JSON (RFC 8259): {@code articles} with a count for each state,
 * {@code pages}, {@code withheld}, {@code diagnostics} and {@code stages}.
 */
public final class ReportFile {
  private ReportFile() {}

  public static void write(BuildResult result, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        JsonGenerator json = new JsonFactory().createGenerator(out, JsonEncoding.UTF8)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      writeArticles(result, json);
      writePages(result, json);
      writeWithheld(result, json);
      writeDiagnostics(result, json);
      writeStages(result, json);
      json.writeEndObject();
    }
  }

  private static void writeArticles(BuildResult result, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("articles");
    for (State state : State.values()) {
      json.writeNumberField(state.word(), result.count(state));
    }
    json.writeEndObject();
  }

  private static void writePages(BuildResult result, JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("pages");
    json.writeNumberField("written", result.pages().written());
    json.writeNumberField("unchanged", result.pages().unchanged());
    json.writeNumberField("removed", result.pages().removed());
    json.writeEndObject();
  }

  private static void writeWithheld(BuildResult result, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("withheld");
    for (Withheld withheld : result.withheld()) {
      json.writeStartObject();
      json.writeStringField("file", withheld.file().display());
      json.writeStringField("state", withheld.state().word());
      json.writeStringField("reason", withheld.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeDiagnostics(BuildResult result, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("diagnostics");
    for (Diagnostic diagnostic : result.diagnostics()) {
      json.writeStartObject();
      json.writeStringField("severity", diagnostic.severity().word());
      json.writeStringField("file", diagnostic.place().file());
      json.writeNumberField("line", diagnostic.place().line());
      json.writeNumberField("column", diagnostic.place().column());
      json.writeStringField("message", diagnostic.message());
      json.writeStringField("hint", diagnostic.hint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void writeStages(BuildResult result, JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("stages");
    for (Stages.Stage stage : result.stages()) {
      json.writeStartObject();
      json.writeStringField("name", stage.name());
      json.writeNumberField("millis", stage.millis());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
