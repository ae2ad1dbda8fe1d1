package org.hearsay.corpus.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.hearsay.corpus.pdf.PdfText;

/**
 * A PDF file, which is one article.
 *
 * @param beside what is known of it from outside
 */
record PdfDocument(Where where, Draft beside) {

  /** Most of a file are its pictures and fonts. */
  private static final int BYTES_PER_CHARACTER = 256;

  void read(InputStream in, Reading reading) throws IOException {
    ReadOptions options = reading.options();
    int most = options.maxBytes(BYTES_PER_CHARACTER);
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most) {
      reading.fail(where, String.format(Locale.ROOT, "the PDF has more than %,d bytes", most));
      return;
    }
    try {
      PdfText pdf = PdfText.of(bytes, options.maxTextLength());
      if (pdf.text().isEmpty()) {
        reading.skip(where, "its pages are pictures without a text; have their letters recognised");
        return;
      }
      Draft draft = new Draft();
      draft.put(Field.TEXT, pdf.text());
      draft.put(Field.TITLE, pdf.title());
      draft.put(Field.AUTHORS, pdf.author());
      draft.putAll(beside);
      draft.finish(where, options).forEach(reading.sink());
    } catch (PdfText.UnreadableException e) {
      reading.fail(where, String.valueOf(e.getMessage()));
    }
  }
}
