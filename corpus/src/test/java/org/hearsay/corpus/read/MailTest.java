package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.Test;

class MailTest {

  private static final String HEADER =
      """
      Return-Path: <news@selepost.example>
      From: "The Sele Post" <news@selepost.example>
      To: reader@example.org
      Subject: =?utf-8?Q?Ferry_sinks_off_Sele=3A_=E2=80=9Call?= =?utf-8?B?IHNhdmVk4oCd?=
      Date: Tue, 7 May 2019 09:00:00 +0200
      Message-ID: <a1@selepost.example>
      MIME-Version: 1.0
      """;

  @Test
  void isAnArticle() {
    Article article =
        Inputs.article(
            HEADER
                + "Content-Type: text/plain; charset=iso-8859-1\nContent-Transfer-Encoding:"
                + " quoted-printable\n\nThe ferry sank off the caf=E9 of Port=\n Sele.\n");

    assertEquals("a1@selepost.example", article.id());
    assertEquals("The Sele Post", article.outlet());
    assertEquals("Ferry sinks off Sele: “all saved”", article.title());
    assertEquals(LocalDate.of(2019, 5, 7), article.published());
    assertEquals("The ferry sank off the café of Port Sele.", article.text());
  }

  @Test
  void isReadFromTheAlternativeThatSaysMost() {
    String html =
        Base64.getMimeEncoder()
            .encodeToString(
                "<table><tr><td><p>The ferry sank – off Port Sele.</p><p>All were saved.</p></td></tr></table>"
                    .getBytes(StandardCharsets.UTF_8));
    Article article =
        Inputs.article(
            HEADER.replace("\n", "\r\n")
                + "Content-Type: multipart/alternative;\r\n boundary=\"b 1\"\r\n\r\nFor old programs.\r\n"
                + "--b 1\r\nContent-Type: text/plain\r\n\r\nThe ferry sank <https://selepost.example/x?y=z>\r\n"
                + "--b 1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + html
                + "\r\n--b 1--\r\n");

    assertEquals("The ferry sank – off Port Sele.\n\nAll were saved.", article.text());
  }

  @Test
  void bringsItsAttachmentsAndForwardedMails() {
    List<String> outcomes =
        Inputs.outcomes(
            HEADER
                + "Content-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain\n\nSee below.\n"
                + "--x\nContent-Type: text/plain; name=\"rain.txt\"\nContent-Disposition: attachment;"
                + " filename=\"rain.txt\"\n\nRain fell.\n"
                + "--x\nContent-Type: message/rfc822\n\nFrom: a@b.example\nMessage-ID: <f@b.example>\nSubject:"
                + " Sun\n\nThe sun shone.\n"
                + "--x\nContent-Type: image/png; name=\"a.png\"\nContent-Disposition: attachment\n"
                + "Content-Transfer-Encoding: base64\n\niVBORw0KGgoAAAANSUhEUg==\n--x--\n");

    assertEquals(
        List.of(
            "a1@selepost.example",
            "rain",
            "f@b.example",
            "skipped: this is a picture, which is not read"),
        outcomes);
  }

  @Test
  void standsInAFileWithOthers() {
    List<ReadResult> results =
        Inputs.read(
            "From news@selepost.example Tue May  7 09:00:00 2019\n"
                + HEADER
                + "\nThe ferry sank.\n>From the quay it was seen by many.\n\n"
                + "From MAILER Wed May  8 09:00:00 2019\n"
                + HEADER.replace("a1@", "a2@")
                + "\nIt was raised.\n");

    assertEquals(2, results.size(), results::toString);
    assertEquals(
        "The ferry sank.\nFrom the quay it was seen by many.",
        ((ReadResult.Read) results.getFirst()).article().text());
    assertEquals("a2@selepost.example", ((ReadResult.Read) results.get(1)).article().id());
    assertEquals(1, results.getFirst().where().line());
    assertEquals(13, results.get(1).where().line());
  }

  @Test
  void mayBeAPageThatABrowserSaved() {
    Article article =
        Inputs.article(
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://selepost.example/2019/05/07/ferry
            Subject: Ferry sinks
            Date: Thu, 9 May 2019 10:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related;
            	type="text/html";
            	boundary="----MultipartBoundary--q"

            ------MultipartBoundary--q
            Content-Type: text/html
            Content-ID: <frame-1@mhtml.blink>
            Content-Transfer-Encoding: quoted-printable
            Content-Location: https://selepost.example/2019/05/07/ferry

            <!DOCTYPE html><html><head><meta charset=3D"utf-8"><title>Ferry sinks | Sele Post</title></head><body><article><h1>Ferry sinks</h1><p>The ferry was on its way to the islands when it struck a rock, =
            the harbour master said on Monday =E2=80=93 in fog.</p><p>Forty people were taken off by fishing boats before it went down.</p></article></body></html>
            ------MultipartBoundary--q
            Content-Type: text/css
            Content-Transfer-Encoding: quoted-printable

            p { color: red; }
            ------MultipartBoundary--q--
            """);

    assertEquals("https://selepost.example/2019/05/07/ferry", article.id());
    assertEquals("Ferry sinks", article.title());
    assertEquals("Sele Post", article.outlet());
    assertEquals(LocalDate.of(2019, 5, 7), article.published());
    assertEquals(
        "The ferry was on its way to the islands when it struck a rock, the harbour master said on"
            + " Monday – in fog.\n\nForty people were taken off by fishing boats before it went down.",
        article.text());
  }

  @Test
  void isNotSeenInTexts() {
    String text =
        "Title: From the quay\nDate: 2019-05-07\n\nFrom Sele it was seen.\nSubject: none.";
    assertEquals("From Sele it was seen.\nSubject: none.", Inputs.article(text).text());
    String note = "From: the editor\nTo: all\n\nRain fell.";
    assertEquals(note, Inputs.article(note).text());
  }

  @Test
  void withoutATextIsSkipped() {
    assertEquals(List.of("skipped: the mail has no text"), Inputs.outcomes(HEADER + "\n\n"));
  }
}
