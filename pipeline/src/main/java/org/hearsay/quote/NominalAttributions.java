package org.hearsay.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.quote.model.TokenTable;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * A noun that somebody owns and a clause with "that" spells out: {@code Quill's assertion that the
 * harbour is safe}, {@code a warning by doctors that the virus is spreading}.
 */
final class NominalAttributions {

  private static final String RULE = "owned-noun";
  private static final double CONFIDENCE = 0.6;

  private static final Set<String> NOUNS =
      Set.copyOf(ResourceLines.of(NominalAttributions.class, "assertion-nouns.txt"));

  private static final Set<String> OWNER_PREPOSITIONS = Set.of("by", "from", "of");

  private NominalAttributions() {}

  /** These attributions, and those of nouns that overlap none of them. */
  static List<Attribution> added(TokenTable table, List<Attribution> attributions) {
    BitSet taken = new BitSet();
    for (Attribution attribution : attributions) {
      taken.or(attribution.content());
      taken.or(attribution.cue());
    }
    List<Attribution> added = new ArrayList<>(attributions);
    for (int token = 0; token < table.size(); token++) {
      Attribution found = taken.get(token) ? null : at(table.article(), token);
      if (found != null && !found.content().intersects(taken)) {
        taken.or(found.content());
        added.add(found);
      }
    }
    return added;
  }

  private static @Nullable Attribution at(ParsedArticle article, int token) {
    Token noun = article.token(token);
    if (!noun.isNoun() || !NOUNS.contains(noun.lemma())) {
      return null;
    }
    BitSet source = owner(article, token);
    BitSet content = clause(article, token);
    if (source.isEmpty() || content.isEmpty()) {
      return null;
    }
    BitSet cue = new BitSet();
    cue.set(token);
    return new Attribution(content, cue, source, token, CONFIDENCE, RULE);
  }

  private static BitSet owner(ParsedArticle article, int noun) {
    for (int child : article.children(noun)) {
      Token owner = article.token(child);
      int marker = article.child(child, "case");
      boolean possesses = owner.relation().equals("nmod:poss");
      boolean follows = marker >= 0 && OWNER_PREPOSITIONS.contains(article.token(marker).lower());
      if (possesses || (follows && owner.isNoun())) {
        BitSet source = article.subtree(child);
        if (marker >= 0) {
          source.clear(marker);
        }
        return source;
      }
    }
    return new BitSet();
  }

  /**
   * The clause that "that" opens right behind the noun; empty where there is none. Parsers often
   * lose its end, so it goes on to the end of the sentence, unless the noun is the subject of a
   * verb behind it.
   */
  private static BitSet clause(ParsedArticle article, int noun) {
    int that = noun + 1;
    Sentence sentence = article.sentenceOf(noun);
    if (that + 2 >= sentence.end() || !isComplementizer(article.token(that))) {
      return new BitSet();
    }
    Token token = article.token(noun);
    if (token.relation().startsWith("nsubj") && token.head() > noun) {
      return clauseInTree(article, noun, that);
    }
    int end = sentence.end();
    while (end > that && !Character.isLetterOrDigit(lastCharacter(article.token(end - 1)))) {
      end--;
    }
    return Paragraph.tokens(that, end);
  }

  /** "That" before a clause, and not before its own verb as a relative: "a claim that failed". */
  private static boolean isComplementizer(Token token) {
    return token.lower().equals("that") && token.tag().equals("IN");
  }

  private static BitSet clauseInTree(ParsedArticle article, int noun, int that) {
    int verb = article.token(that).head();
    return verb > that && article.isUnder(verb, noun) ? article.subtree(verb) : new BitSet();
  }

  private static char lastCharacter(Token token) {
    return token.word().charAt(token.word().length() - 1);
  }
}
