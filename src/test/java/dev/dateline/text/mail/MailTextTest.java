package dev.dateline.text.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.text.UnreadableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {
  private static final String QUOTED = "Content-Transfer-Encoding: quoted-printable\n";

  private static String text(String file) throws UnreadableText {
    return MailText.of(file.getBytes(UTF_8));
  }

  @Test
  void decodesQuotedPrintable() throws UnreadableText {
    assertThat(
            text(
                "Subject: A\nContent-Type: text/plain;\n charset=\"utf-8\"\n"
                    + QUOTED
                    + "\nThe mayor=E2=80=99s plan is new=20\nand 1 =3D 1, a long li=\nne.\n"))
        .endsWith("\n\nThe mayor’s plan is new \nand 1 = 1, a long line.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, =E9t=E9 =80",
    "Windows-1252, =E9t=E9 =80",
    "utf-8, =C3=A9t=c3=a9 =E2=82=AC"
  })
  void decodesTheCharsetThatTheHeaderNames(String charset, String body) throws UnreadableText {
    String header = "Subject: A\nContent-Type: text/plain; charset=" + charset + "\n" + QUOTED;

    assertThat(text(header + "\n" + body + "\n")).endsWith("\n\nété €\n");
  }

  @Test
  void decodesBase64() throws UnreadableText {
    assertThat(
            text(
                "Subject: A\nContent-Type: text/plain; charset=utf-8\n"
                    + "Content-Transfer-Encoding: base64\n\nw6l0w6kuDQoNCsOpLg0K\n"))
        .endsWith("base64\n\nété.\n\né.\n");
  }

  @Test
  void leavesWhatFollowsOnItsLine() throws UnreadableText {
    String[] file = (QUOTED + "\na =\nb =\nc.\n\nd=3D\n").split("\n", -1);
    String[] lines = text(String.join("\n", file)).split("\n", -1);

    assertThat(lines[2]).isEqualTo("a b c.");
    assertThat(lines[6]).isEqualTo("d=");
    assertThat(file[6]).isEqualTo("d=3D");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subject: A\n" + QUOTED + "\nDecoded already: see /?id=20 and a=b.\n",
        "Subject: A\n" + QUOTED + "\nNo sign of it.\n",
        "Subject: A\nContent-Type: text/plain; charset=x-none\n" + QUOTED + "\na=3Db\n",
        "Subject: A\n" + QUOTED + "\nbroken =FF=FF\n",
        "Subject: A\n\nNo header for =3D.\n",
        "---\ntitle: A\n---\n\nContent-Transfer-Encoding: quoted-printable\n\n=3D\n",
      })
  void leavesOtherTextAsItIs(String file) throws UnreadableText {
    assertThat(text(file)).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({
    "=?UTF-8?Q?Zo=C3=AB_arrives?=, Zoë arrives",
    "Zoë =?utf-8?B?YcOp?= b, Zoë aé b",
    "=?UTF-8?Q?Sto?= =?UTF-8?Q?rm?=, Storm",
    "=?x-none?Q?Sto?=, =?x-none?Q?Sto?=",
    "What =? is this, What =? is this",
  })
  void decodesTheWordsOfAHeader(String written, String read) {
    assertThat(EncodedWords.decoded(written)).isEqualTo(read);
  }
}
