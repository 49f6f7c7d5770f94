package dev.dateline.build;

import dev.dateline.diagnostic.Diagnostic;
import dev.dateline.model.BodySource;
import dev.dateline.model.ContentPath;
import dev.dateline.plan.PlannedPage;
import dev.dateline.plan.SiteLinks;
import dev.dateline.plan.view.Body;
import dev.dateline.plan.view.View;
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
 * each body that is new or whose links lead elsewhere now, and one page of each kind.
 */
final class Proofreader {
  private Proofreader() {}

  /**
   * @param enough tells that the outcome is of no use any more
   * @return whether something was learnt
   */
  static boolean read(PreviewState state, BooleanSupplier enough) throws IOException {
    Map<ContentPath, Proofs.Proof> proofs = new HashMap<>(state.proofs().byFile());
    int known = proofs.size();
    List<Diagnostic> templates = new ArrayList<>();
    Set<Class<? extends View>> kinds = new HashSet<>();
    for (PlannedPage page : state.pages()) {
      if (enough.getAsBoolean()) {
        return false;
      }
      if (kinds.add(page.kind())) {
        templates.addAll(state.mistakesOfTemplate(page));
      }
      Body body = page.body();
      if (body != null && !proofs.containsKey(body.source().file())) {
        proofs.put(body.source().file(), proof(state, body));
      }
    }
    List<Diagnostic> before = state.diagnostics();
    state.learn(new Proofs(proofs), templates);
    return proofs.size() != known || !before.equals(state.diagnostics());
  }

  private static Proofs.Proof proof(PreviewState state, Body body) throws IOException {
    BodySource source = body.source();
    int words = words(state.bodies().text(source));
    state.bodies().render(body);
    BodyNotes notes = state.bodies().notes(body.page());
    List<SiteLinks.Target> targets = new ArrayList<>();
    for (String link : notes.links()) {
      targets.add(state.site().plan().links().find(source.file(), link));
    }
    return new Proofs.Proof(source.digest(), targets, notes, words);
  }

  /** What is parted by white space and holds a letter or digit. */
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
