package dev.dateline.read.head;

import org.jspecify.annotations.Nullable;

/**
 * The head of a text: the lines at its start that say title, date and more. This is the one place
 * where kinds of heads are told apart; a new kind is recognised in {@link #of}.
 */
public sealed interface Head permits FieldsHead, UnreadHead {

  /**
   * Finds the head of a text.
   *
   * @return null when the text begins with none, as an article in plain form does
   */
  static @Nullable Head of(String text) {
    int start = HeadLines.start(text);
    Head head = FrontMatterFence.find(text, start);
    if (head == null) {
      head = TomlHead.find(text, start);
    }
    if (head == null) {
      head = JsonHead.find(text, start);
    }
    if (head == null) {
      head = HeaderLines.find(text, MailPreamble.skip(text, start));
    }
    return head != null ? head : UnreadHead.find(text, start);
  }
}
