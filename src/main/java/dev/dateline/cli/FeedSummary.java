package dev.dateline.cli;

import dev.dateline.publish.FeedReview;
import dev.dateline.publish.feed.FeedChanges;
import dev.dateline.publish.feed.ResendWarning;
import java.io.PrintWriter;

/** Prints what readers of the feeds would get to see. */
record FeedSummary(PrintWriter out, PrintWriter err) {

  void print(FeedReview review) {
    review.diagnostics().forEach(err::println);
    FeedChanges changes = review.changes();
    if (changes != null && changes.resendsMany()) {
      err.println(ResendWarning.of(changes, "\"publish\" stops unless --resend is given"));
    }
    out.println("feeds: " + (changes == null ? "nothing to compare" : changes.summary()));
    out.flush();
    err.flush();
  }
}
