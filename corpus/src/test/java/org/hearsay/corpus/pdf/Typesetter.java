package org.hearsay.corpus.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Sets lines of text on the pages of a PDF, as the programs of papers do. */
public final class Typesetter {

  private static final float LEADING = 13;

  static {
    FontMappers.set(new OneFont());
  }

  private final PDDocument document = new PDDocument();
  private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
  private PDPage page = new PDPage(PDRectangle.A4);
  private float left = 72;
  private float base = 100;

  public Typesetter() {
    document.addPage(page);
  }

  public Typesetter title(String title) {
    document.getDocumentInformation().setTitle(title);
    return this;
  }

  public Typesetter author(String author) {
    document.getDocumentInformation().setAuthor(author);
    return this;
  }

  public Typesetter page() {
    page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    return at(72, 100);
  }

  /** In points from the upper left corner. */
  public Typesetter at(float newLeft, float newBase) {
    left = newLeft;
    base = newBase;
    return this;
  }

  /** Lines one below the other; one that begins with a space is indented. */
  public Typesetter lines(String... lines) {
    for (String line : lines) {
      put(line.strip(), left + (line.startsWith(" ") ? 12 : 0), base, 10);
      base += LEADING;
    }
    return this;
  }

  public Typesetter gap() {
    base += LEADING / 2;
    return this;
  }

  public Typesetter headline(String line) {
    put(line, left, base, 22);
    base += 2 * LEADING;
    return this;
  }

  private void put(String line, float x, float y, float size) {
    try (PDPageContentStream out =
        new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
      out.beginText();
      out.setFont(font, size);
      out.newLineAtOffset(x, page.getMediaBox().getHeight() - y);
      out.showText(line);
      out.endText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Typesetter lock(String password) throws IOException {
    document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
    return this;
  }

  public byte[] file() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    document.close();
    return bytes.toByteArray();
  }
}
