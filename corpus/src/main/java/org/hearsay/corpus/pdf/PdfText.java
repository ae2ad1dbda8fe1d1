package org.hearsay.corpus.pdf;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF file says: its text with blank lines between the paragraphs, its title as its writer
 * or its letters say, and who wrote it. The day on which it was made is not that of an article, and
 * is left out. Thread-safe.
 *
 * @param text empty where there is none, as of pages that are pictures
 */
public record PdfText(Optional<String> title, Optional<String> author, String text) {

  /** What programs put where a title belongs. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)microsoft word.*|untitled.*|.*\\.(?:docx?|odt|rtf|indd|qxd|pages|pdf|html?)|\\S*");

  static {
    FontMappers.set(new OneFont());
  }

  /** A file that cannot be read; the message says why, without a full stop. */
  public static final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    UnreadableException(String reason, @Nullable Throwable cause) {
      super(reason, cause);
    }
  }

  /**
   * Reads a file.
   *
   * @param mostCharacters where there are more, reading ends with the page
   */
  public static PdfText of(byte[] file, int mostCharacters) throws UnreadableException {
    try (PDDocument document = Loader.loadPDF(file)) {
      PDDocumentInformation about = document.getDocumentInformation();
      PrintedText printed = new PrintedText(Lines.of(document, mostCharacters));
      Optional<String> said =
          Optional.ofNullable(about.getTitle())
              .map(String::strip)
              .filter(title -> !NO_TITLE.matcher(title).matches());
      return new PdfText(
          printed.title().or(() -> said),
          Optional.ofNullable(about.getAuthor()).filter(author -> !author.isBlank()),
          String.join("\n\n", printed.paragraphs()));
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("it is locked with a password", e);
    } catch (IOException | RuntimeException e) { // of a damaged file, whatever comes first
      throw new UnreadableException("the PDF is damaged: " + e.getMessage(), e);
    }
  }
}
