package dev.dateline.preview;

import dev.dateline.cache.BodyNotes;
import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.plan.links.Destination;
import dev.dateline.plan.output.Output;
import dev.dateline.plan.output.TemplatePage;
import dev.dateline.plan.view.Body;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Renders what nobody has asked for yet, so that a preview knows of mistakes that show only then:
 * each body that is new or whose links lead elsewhere now, and one page of each template.
 */
final class BackgroundCheck {
  private BackgroundCheck() {}

  /**
   * @param cancelled tells that the outcome is of no use any more
   * @return whether something was learnt
   */
  static boolean check(PreviewState state, BooleanSupplier cancelled) throws IOException {
    Map<ContentPath, CheckedBodies.Checked> checked = new HashMap<>(state.checked().byFile());
    int known = checked.size();
    List<Diagnostic> ofTemplates = new ArrayList<>();
    Set<String> templates = new HashSet<>();
    for (Output output : state.site().plan().outputs()) {
      if (cancelled.getAsBoolean()) {
        return false;
      }
      if (output instanceof TemplatePage<?> page && templates.add(page.template())) {
        ofTemplates.addAll(state.mistakesOf(page));
      }
      for (Body body : output.bodies()) {
        if (!checked.containsKey(body.source().file())) {
          checked.put(body.source().file(), check(state, body));
        }
      }
    }
    List<Diagnostic> before = state.diagnostics();
    state.learn(new CheckedBodies(checked), ofTemplates);
    return checked.size() != known || !before.equals(state.diagnostics());
  }

  private static CheckedBodies.Checked check(PreviewState state, Body body) throws IOException {
    BodySource source = body.source();
    int words = words(state.bodies().text(source));
    state.bodies().render(body);
    BodyNotes notes = state.bodies().notes(source);
    List<Destination> targets = new ArrayList<>();
    for (String link : notes.links()) {
      targets.add(state.site().plan().links().find(source.file(), link));
    }
    return new CheckedBodies.Checked(source, targets, notes, words);
  }

  /** How many runs of characters without white space hold a letter or digit. */
  static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c)) {
        inWord = false;
      } else if (!inWord && Character.isLetterOrDigit(c)) {
        inWord = true;
        words++;
      }
    }
    return words;
  }
}
