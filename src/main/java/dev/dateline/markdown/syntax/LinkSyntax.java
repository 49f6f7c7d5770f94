package dev.dateline.markdown.syntax;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.LinkRefProcessor;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The brackets of links, images and footnotes in one text. CommonMark 0.31, appendix "A parsing
 * strategy", procedure <em>look for link or image</em>. Brackets that belong to none are text.
 *
 * <p>Mends a defect of Flexmark, which goes through all open brackets, or through all nodes behind
 * one, at each bracket that closes.
 */
final class LinkSyntax {
  /** A label has at most 999 characters between its brackets. CommonMark 0.31 section 6.3. */
  private static final int MAX_LABEL = 1001;

  /** All uses of references may together repeat so many characters, or the length of the body. */
  private static final int MAX_REPEATED = 100_000;

  private final InlineParser parser;
  private final ReferenceRepository references;
  private final @Nullable LinkRefProcessor footnotes;
  private final List<Opener> openers = new ArrayList<>(4);

  /** How many characters of addresses and titles the uses of references have repeated. */
  private int repeated;

  /** Openers of links at lower positions are in front of a link and cannot be one. */
  private int inFrontOfLink;

  private static final class Opener {
    final Text node;
    final int bracket;
    final boolean image;
    final @Nullable Delimiter lastDelimiter;
    boolean bracketInside;

    Opener(Text node, int bracket, boolean image, @Nullable Delimiter lastDelimiter) {
      this.node = node;
      this.bracket = bracket;
      this.image = image;
      this.lastDelimiter = lastDelimiter;
    }

    int start() {
      return image ? bracket - 1 : bracket;
    }
  }

  /**
   * @param footnotes makes a footnote of {@code [^label]}; null without footnotes
   */
  LinkSyntax(
      InlineParser parser, ReferenceRepository references, @Nullable LinkRefProcessor footnotes) {
    this.parser = parser;
    this.references = references;
    this.footnotes = footnotes;
  }

  /** Makes text of all brackets that are open. */
  void clear() {
    openers.clear();
    inFrontOfLink = 0;
  }

  /**
   * Takes an opening bracket.
   *
   * @param bracket its offset in the text
   * @param node the text <code>[</code> or <code>![</code>
   */
  void open(Text node, int bracket, boolean image) {
    if (!openers.isEmpty()) {
      openers.get(openers.size() - 1).bracketInside = true;
    }
    openers.add(new Opener(node, bracket, image, parser.getLastDelimiter()));
  }

  /** Takes a closing bracket, and a link's address, title or label behind it. */
  void close(int bracket) {
    BasedSequence input = parser.getInput();
    parser.setIndex(bracket + 1);
    if (!openers.isEmpty()) {
      int position = openers.size() - 1;
      Opener opener = openers.remove(position);
      boolean allowed = opener.image || position >= inFrontOfLink;
      inFrontOfLink = Math.min(inFrontOfLink, position);
      Node node = allowed ? node(opener, bracket + 1, input) : null;
      if (node != null) {
        append(node, opener);
        return;
      }
    }
    parser.setIndex(bracket + 1);
    parser.appendText(input.subSequence(bracket, bracket + 1));
  }

  private @Nullable Node node(Opener opener, int textEnd, BasedSequence input) {
    Node inline = parser.peek() == '(' ? inline(opener, textEnd, input) : null;
    if (inline != null) {
      return inline;
    }
    parser.setIndex(textEnd);
    if (footnotes != null && !opener.bracketInside) {
      BasedSequence note = input.subSequence(opener.bracket, textEnd);
      if (footnotes.isMatch(note) && note.length() > 3) {
        return footnotes.createNode(note);
      }
    }
    return references.isEmpty() ? null : reference(opener, textEnd, input);
  }

  private @Nullable Node inline(Opener opener, int textEnd, BasedSequence input) {
    parser.setIndex(textEnd + 1);
    parser.spnl();
    BasedSequence address = parser.parseLinkDestination();
    if (address == null) {
      return null;
    }
    parser.spnl();
    BasedSequence title = parser.parseLinkTitle();
    parser.spnl();
    int end = parser.getIndex();
    if (parser.peek() != ')') {
      return null;
    }
    parser.setIndex(end + 1);
    InlineLinkNode node = opener.image ? new Image() : new Link();
    node.setUrlChars(address);
    node.setTitleChars(title);
    node.setLinkOpeningMarker(input.subSequence(textEnd, textEnd + 1));
    node.setLinkClosingMarker(input.subSequence(end, end + 1));
    node.setTextChars(input.subSequence(opener.start(), textEnd));
    node.setCharsFromContent();
    return node;
  }

  private @Nullable Node reference(Opener opener, int textEnd, BasedSequence input) {
    int labelLength = parser.peek() == '[' ? parser.parseLinkLabel() : 0;
    boolean full = labelLength > 2;
    if (!full && (opener.bracketInside || textEnd - opener.bracket > MAX_LABEL)) {
      return null;
    }
    BasedSequence text = input.subSequence(opener.start(), textEnd);
    BasedSequence label = full ? input.subSequence(textEnd, textEnd + labelLength) : text;
    Reference definition = references.get(Escaping.normalizeReferenceChars(label, true));
    if (definition == null || !mayRepeat(definition)) {
      return null;
    }
    RefNode node = opener.image ? new ImageRef() : new LinkRef();
    node.setReferenceChars(label);
    node.setDefined(true);
    if (full) {
      node.setTextChars(text);
    } else if (labelLength > 0) {
      node.setTextOpeningMarker(input.subSequence(textEnd, textEnd + 1));
      node.setTextClosingMarker(input.subSequence(textEnd + 1, textEnd + 2));
    }
    node.setCharsFromContent();
    return node;
  }

  private boolean mayRepeat(Reference definition) {
    int length = definition.getUrl().length() + definition.getTitle().length();
    if (repeated + length > Math.max(MAX_REPEATED, parser.getDocument().getChars().length())) {
      return false;
    }
    repeated += length;
    return true;
  }

  /** Appends a link, image or footnote with all nodes behind its opening bracket as children. */
  private void append(Node node, Opener opener) {
    parser.flushTextNode();
    Node child = opener.node.getNext();
    while (child != null) {
      Node next = child.getNext();
      node.appendChild(child);
      child = next;
    }
    parser.appendNode(node);
    parser.processDelimiters(opener.lastDelimiter);
    boolean link = node instanceof InlineLinkNode || node instanceof RefNode;
    if (!link) {
      node.removeChildren();
    } else if (!opener.image) {
      inFrontOfLink = openers.size();
    }
    if (!link && opener.image) {
      opener.node.setChars(opener.node.getChars().subSequence(0, 1));
    } else {
      opener.node.unlink();
    }
  }
}
