package dev.dateline.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.FileTree;
import dev.dateline.model.TopicRef;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Categories and tags of Jekyll's posts, where words with spaces between them are a list. */
class JekyllTopicsTest {
  private static final String POST = "_posts/2023-12-28-landing.md";

  @TempDir Path content;

  @Test
  void areWordsInThePostsOfJekyll() {
    assertThat(topics(POST, "categories: space moon")).containsExactly("space", "moon");
    assertThat(topics("news/" + POST, "tags: space  moon")).containsExactly("space", "moon");
  }

  @Test
  void areNamesInListsAndWithCommas() {
    assertThat(topics(POST, "tags: [Space travel, Moon]")).containsExactly("Space travel", "Moon");
    assertThat(topics(POST, "tags: Space travel, Moon")).containsExactly("Space travel", "Moon");
    assertThat(topics(POST, "category: Space travel")).containsExactly("Space travel");
  }

  @Test
  void areNamesThatTheDigestHas() {
    FileTree.write(content, "topics.yml", "space-travel:\n  name: Space travel\n");

    assertThat(topics(POST, "categories: space travel")).containsExactly("Space travel");
  }

  @Test
  void areNamesInOtherFolders() {
    assertThat(topics("2023/landing.md", "tags: Space travel")).containsExactly("Space travel");
  }

  private List<String> topics(String file, String line) {
    String text = "---\ntitle: Landing\ndate: 2023-12-28\n" + line + "\n---\n\nText.\n";
    return new ReadArticles(content)
        .article(file, text).classification().topics().stream().map(TopicRef::label).toList();
  }
}
