package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.corpus.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts as people write them: Markdown, and documents of Word's. */
class DocumentsTest {

  @TempDir Path folder;

  @Test
  void markdownIsReadWithoutItsMarks() throws IOException {
    Article article =
        article(
            "ferry.md",
            """
            ---
            outlet: Sele Post
            date: 2019-05-07
            ---
            # Ferry *sinks* off Sele

            The **ferry** sank off [Port Sele](https://selepost.example/a_(b) "the port"), where
            it had sailed in fog.[^1] ![a ship](ship.png)

            > “All were saved,” she_said_so said *Ada Moe*.
            > She had `seen` it.

            ## What is known

            - 40 people were aboard
            - 2 \\* 20 came from the island & its town

            ```
            code = 7
            ```

            It was raised
            =============
            | boats | people |
            |-------|--------|
            | 3     | 40     |

            [^1]: In the morning.
            [ref]: https://selepost.example/
            ***
            The end.
            """);

    assertEquals("Ferry sinks off Sele", article.title());
    assertEquals("Sele Post", article.outlet());
    assertEquals(LocalDate.of(2019, 5, 7), article.published());
    assertEquals(
        List.of(
            "The ferry sank off Port Sele, where it had sailed in fog.",
            "“All were saved,” she_said_so said Ada Moe. She had seen it.",
            "What is known",
            "40 people were aboard",
            "2 * 20 came from the island & its town",
            "It was raised",
            "| boats | people |",
            "| 3 | 40 |",
            "The end."),
        List.of(article.text().split("\n\n")));
  }

  @Test
  void markdownMayBeNoMoreThanText() throws IOException {
    assertEquals(
        "Rain fell.\n\nIt stopped.", article("a.markdown", "Rain fell.\n\nIt stopped.").text());
  }

  @Test
  void aDocumentOfWordsIsReadByItsParagraphs() throws IOException {
    Article article = article("ferry.docx", document("[Content_Types].xml"));

    assertEquals("ferry", article.id());
    assertEquals("Ferry sinks", article.title());
    assertEquals(List.of("Ada Moe"), article.authors());
    assertEquals("The ferry sank off “Port Sele”.\n\nAll 40\nwere saved & well.", article.text());
  }

  @Test
  void aDocumentMayBeginWithAnyOfItsParts() throws IOException {
    assertEquals("Ferry sinks", article("ferry.docx", document("_rels/.rels")).title());
  }

  @Test
  void otherOfficeDocumentsAreSkipped() throws IOException {
    byte[] table = Inputs.zip(Map.of("[Content_Types].xml", Inputs.bytes("<Types/>")));
    assertEquals(
        List.of("skipped: this is an office document without a text, which is not read"),
        Inputs.outcomes(table));
  }

  private static byte[] document(String first) throws IOException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    parts.put(first, Inputs.bytes("<Types/>"));
    parts.put(
        "word/document.xml",
        Inputs.bytes(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>
            <w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Ferry sinks</w:t></w:r></w:p>
            <w:p><w:r><w:t xml:space="preserve">The ferry </w:t></w:r><w:r><w:t>sank off “Port Sele”.</w:t></w:r><w:del><w:r><w:delText>Or not.</w:delText></w:r></w:del></w:p>
            <w:p/><w:p><w:r><w:t>All 40</w:t><w:br/><w:t>were saved &amp; well.</w:t></w:r></w:p></w:body></w:document>
            """));
    parts.put(
        "docProps/core.xml",
        Inputs.bytes(
            "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>Ada Moe</dc:creator></cp:coreProperties>"));
    return Inputs.zip(parts);
  }

  private Article article(String name, String content) throws IOException {
    return article(name, Inputs.bytes(content));
  }

  private Article article(String name, byte[] content) throws IOException {
    Path file = Files.write(folder.resolve(name), content);
    List<ReadResult> results = new ArrayList<>();
    ArticleReader.read(
        List.of(file), InputStream.nullInputStream(), ReadOptions.defaults(), results::add);
    assertEquals(1, results.size(), results::toString);
    return assertInstanceOf(ReadResult.Read.class, results.getFirst()).article();
  }
}
