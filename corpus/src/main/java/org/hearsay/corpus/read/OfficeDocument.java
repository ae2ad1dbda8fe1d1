package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A text document of Word's (DOCX): its paragraphs with blank lines between them, its title, and
 * who wrote it. What was struck out, notes, headers and footers are no part of the text. When it
 * was published it does not say; the day on which somebody saved it is another.
 *
 * @param beside what is known of it from outside
 */
record OfficeDocument(Where where, Draft beside) {

  private static final int BYTES_PER_CHARACTER = 64;
  private static final int DEEPEST = 256;

  /** Whether an archive that begins with such an entry is one. */
  static boolean beginsWith(String entry) {
    return entry.equals("[Content_Types].xml")
        || entry.startsWith("_rels/")
        || entry.startsWith("docProps/")
        || entry.startsWith("word/");
  }

  /**
   * @param first the entry at which the archive stands
   */
  void read(ArchiveInputStream<?> in, ArchiveEntry first, Reading reading) throws IOException {
    Draft draft = new Draft();
    boolean isText = false;
    for (@Nullable ArchiveEntry entry = first; entry != null; entry = in.getNextEntry()) {
      switch (entry.getName()) {
        case "word/document.xml" -> {
          Optional<Document> document = document(in, reading);
          if (document.isEmpty()) {
            return;
          }
          isText = true;
          describe(document.get(), draft);
        }
        case "docProps/core.xml" ->
            document(in, reading)
                .ifPresent(core -> {
                  draft.put(Field.TITLE, XmlFormat.text(core, "dc|title"));
                  draft.put(Field.AUTHORS, XmlFormat.text(core, "dc|creator"));
                });
        default -> {}
      }
    }
    if (!isText) {
      reading.skip(where, "this is an office document without a text, which is not read");
      return;
    }
    draft.putAll(beside);
    draft.finish(where, reading.options()).forEach(reading.sink());
  }

  private Optional<Document> document(InputStream in, Reading reading) throws IOException {
    int most = reading.options().maxBytes(BYTES_PER_CHARACTER);
    byte[] bytes = reading.unpacking().unpacked(in).readNBytes(most);
    if (bytes.length == most) {
      reading.fail(
          where, String.format(Locale.ROOT, "the document has more than %,d bytes of text", most));
      return Optional.empty();
    }
    Parser parser = Parser.xmlParser().setMaxDepth(DEEPEST);
    return Optional.of(parser.parseInput(new String(bytes, StandardCharsets.UTF_8), ""));
  }

  private static void describe(Document document, Draft draft) {
    draft.put(
        Field.TEXT,
        document.select("w|body w|p").stream()
            .filter(paragraph -> !isTitle(paragraph))
            .map(OfficeDocument::text)
            .filter(text -> !text.isBlank())
            .collect(Collectors.joining("\n\n")));
    draft.put(
        Field.TITLE,
        document.select("w|body w|p").stream()
            .filter(OfficeDocument::isTitle)
            .map(OfficeDocument::text)
            .findFirst());
  }

  private static boolean isTitle(Element paragraph) {
    return XmlFormat.attribute(paragraph, "> w|pPr > w|pStyle", "w:val")
        .filter(style -> style.equals("Title"))
        .isPresent();
  }

  private static String text(Element paragraph) {
    StringBuilder text = new StringBuilder();
    for (Element part : paragraph.select("w|t, w|tab, w|br, w|cr, w|noBreakHyphen")) {
      switch (part.normalName()) {
        case "w:t" -> part.textNodes().stream().map(TextNode::getWholeText).forEach(text::append);
        case "w:tab" -> text.append('\t');
        case "w:nobreakhyphen" -> text.append('-');
        default -> text.append('\n');
      }
    }
    return text.toString().strip();
  }
}
