package dev.dateline.markdown.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.markdown.source.PreparedBody.UnreadCommand;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreparedBodyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ page.title }}",
        "{%- if x -%}",
        "{%include x.html%}",
        "{{< youtube a1 >}}",
        "{{% notice %}}",
        "![[photo.jpg]]",
        "{{{ body }}}",
      })
  void namesACommandWithItsLineAndKeepsItAsItStands(String command) {
    PreparedBody body = PreparedBody.of("One.\n\nTwo " + command + " three.");

    assertThat(body.unread()).containsExactly(new UnreadCommand(3, command, true));
    assertThat(body.restored(body.text())).isEqualTo("One.\n\nTwo " + command + " three.");
    assertThat(body.withoutCommands(body.text())).isEqualTo("One.\n\nTwo  three.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`{{ x }}` and ``{% x ` %}``",
        "```yaml\nrun: ${{ secrets.KEY }}\n{% raw %}\n```",
        "~~~\n{{< x >}}\n~~~",
        "> ```\n> {{ x }}\n> ```",
        "Text:\n\n    {{ x }}\n    {: .a}",
        "It costs ${{ x }} or { x } or {:x",
        "An `open backtick",
      })
  void leavesCodeAlone(String code) {
    PreparedBody body = PreparedBody.of(code);

    assertThat(body.unread()).isEmpty();
    assertThat(body.text()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{: .note}", "{:toc}", "{:#part}", "{: target=\"_blank\"}", "{#part}"})
  void leavesOutWhatOnlySaysHowTextLooks(String attributes) {
    PreparedBody body = PreparedBody.of("One.\n" + attributes + "\nTwo.");

    assertThat(body.text()).isEqualTo("One.\n\nTwo.");
    assertThat(body.unread()).containsExactly(new UnreadCommand(2, attributes, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!--more-->",
        "<!-- more -->",
        "<!-- MORE -->",
        "<!-- read more -->",
        "<!-- excerpt -->",
        "<!-- truncate -->",
        "{/* truncate */}",
        "{{ more }}",
        "{{< more >}}",
        "{% more %}",
      })
  void takesOutMarksOfWhatListsShow(String mark) {
    PreparedBody body = PreparedBody.of("One.\n\n" + mark + "\n\nTwo.");

    assertThat(body.text()).isEqualTo("One.\n\n\n\nTwo.");
    assertThat(body.unread()).isEmpty();
  }

  @Test
  void keepsOtherComments() {
    assertThat(PreparedBody.of("One.\n<!-- ask Ada -->").text()).contains("<!-- ask Ada -->");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[a]({{ \"/b\" @ url }}) | [a](/b)",
        "[a]({{ '/b/' @ relative_url }}#c) | [a](/b/#c)",
        "[a]({{ 'b' @ prepend: site.baseurl }}) | [a](/b)",
        "[a]({{ site.url }}/b) | [a](/b)",
        "[a]({{site.url}}{{ site.baseurl }}/b/) | [a](/b/)",
        "[a]({{ site.url }}) | [a](/)",
        "[a]: {{ site.baseurl }}/b | [a]: /b",
        "<img src=\"{{ site.baseurl }}/b.jpg\"> | <img src=\"/b.jpg\">",
        "[a]({filename}/2020/b.md) | [a](/2020/b.md)",
        "![a]({static}/b.jpg) | ![a](/b.jpg)",
      })
  void readsTheAddressOfTheSite(String written, String read) {
    PreparedBody body = PreparedBody.of(written.replace('@', '|'));

    assertThat(body.text()).isEqualTo(read);
    assertThat(body.unread()).isEmpty();
  }

  @Test
  void keepsTheSitesAddressInATextAsItStands() {
    PreparedBody body = PreparedBody.of("[a](/b) is at {{ site.url }} today");

    assertThat(body.unread()).hasSize(1);
    assertThat(body.restored(body.text())).isEqualTo("[a](/b) is at {{ site.url }} today");
  }

  @Test
  void makesABlockOfCodeOfJekyllsHighlight() {
    PreparedBody body =
        PreparedBody.of(
            "One.\n\n{% highlight ruby linenos %}\nputs '{{ x }}'\n{% endhighlight %}\nTwo.");

    assertThat(body.text()).isEqualTo("One.\n\n~~~ruby\nputs '{{ x }}'\n~~~\nTwo.");
    assertThat(body.unread()).isEmpty();
  }

  @Test
  void takesRawTextAsItIs() {
    PreparedBody body = PreparedBody.of("Write {% raw %}{{ x }} *here*{% endraw %}. {{ y }}");

    assertThat(body.restored(body.text())).isEqualTo("Write {{ x }} *here*. {{ y }}");
    assertThat(body.unread()).extracting(UnreadCommand::text).containsExactly("{{ y }}");
  }

  @Test
  void leavesOutCommentsOfLiquid() {
    PreparedBody body =
        PreparedBody.of("One.\n{% comment %}\nNot *this*, `nor` this.\n{% endcomment %}\nTwo.");

    assertThat(body.text()).isEqualTo("One.\n\n\n\nTwo.");
  }

  @Test
  void leavesOutControlCharacters() {
    assertThat(PreparedBody.of("a\u000bb\u0092c\ufdd0\ufdd1d\ud800e\tf😀").text())
        .isEqualTo("abcde\tf😀");
  }

  @Test
  void keepsTheLinesOfAnyBody() {
    List<String> pieces =
        List.of(
            "{{",
            "}}",
            "{%",
            "%}",
            "{% raw %}",
            "{% endraw %}",
            "{% comment %}",
            "{% endcomment %}",
            "{% highlight a %}\n",
            "\n{% endhighlight %}\n",
            "`",
            "```",
            "\n",
            "\n\n",
            "    ",
            "a",
            "<!--more-->",
            "<!--",
            "-->",
            "](",
            "{{ x\n y }}",
            "{:",
            "}",
            "![[");
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      String body = text.toString();
      assertThat(PreparedBody.of(body).text().chars().filter(c -> c == '\n').count())
          .as("%s", body)
          .isEqualTo(body.chars().filter(c -> c == '\n').count());
    }
  }
}
