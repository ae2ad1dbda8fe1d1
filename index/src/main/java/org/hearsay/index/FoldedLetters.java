package org.hearsay.index;

import java.io.IOException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Words without accents, in one character or two, and without apostrophes within names: "ndjamena".
 * Short forms of verbs keep theirs, or "we're" would be "were" and "she'll" a shell.
 */
final class FoldedLetters extends TokenFilter {

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern SHORT_FORM = Pattern.compile(".*(?:n't|'(?:ll|re|ve|d|m|s))");

  /** The most characters that one is folded to. */
  private static final int LONGEST = 4;

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  FoldedLetters(TokenStream words) {
    super(words);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (!isPlain(term.buffer(), term.length())) {
      String folded = folded(term.toString());
      term.setEmpty().append(folded);
    }
    return true;
  }

  private static boolean isPlain(char[] letters, int length) {
    for (int i = 0; i < length; i++) {
      if (letters[i] >= 0x80 || letters[i] == '\'') {
        return false;
      }
    }
    return true;
  }

  private static String folded(String word) {
    String bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    char[] letters = bare.toCharArray();
    char[] ascii = new char[letters.length * LONGEST];
    int length = ASCIIFoldingFilter.foldToASCII(letters, 0, ascii, 0, letters.length);
    String plain = new String(Arrays.copyOf(ascii, length));
    return SHORT_FORM.matcher(plain).matches() ? plain : plain.replace("'", "");
  }
}
