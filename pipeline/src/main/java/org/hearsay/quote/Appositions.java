package org.hearsay.quote;

import java.util.Set;
import java.util.function.IntFunction;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.mention.Lexicon;
import org.hearsay.mention.RoleReader;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/** Whose name stands beside a noun that says what they are. */
final class Appositions {

  private static final Set<String> KIND_NOUNS =
      Set.copyOf(ResourceLines.of(Appositions.class, "kind-nouns.txt"));

  private final ParsedArticle article;

  /** In tokens: how far behind a role the name in commas may stand. */
  private static final int FARTHEST_NAME = 8;

  private final Lexicon lexicon;
  private final RoleReader roleReader;
  private final NounPhrases phrases;
  private final IntFunction<@Nullable Someone> who;

  /**
   * @param who whom a token means, as far as the article has been read; names are known throughout
   */
  Appositions(
      ParsedArticle article,
      Lexicon lexicon,
      NounPhrases phrases,
      IntFunction<@Nullable Someone> who) {
    this.article = article;
    this.lexicon = lexicon;
    this.roleReader = new RoleReader(lexicon);
    this.phrases = phrases;
    this.who = who;
  }

  /** "the mayor, Ada Quill", "the Harbour Post newspaper", and the other way round. */
  @Nullable Someone namedBeside(int at) {
    Token token = article.token(at);
    Someone next = personNextTo(at);
    next = next == null ? personBehindWhomTheyServe(at) : next;
    if (next != null) {
      return next;
    }
    if (token.relation().equals("appos") && token.head() >= 0 && who.apply(token.head()) != null) {
      return who.apply(token.head());
    }
    for (int child : article.children(at)) {
      Token other = article.token(child);
      Someone someone = who.apply(child);
      if (someone == null || !someone.isNamed()) {
        continue;
      }
      boolean isPerson = someone.speaker().kind() == SpeakerKind.PERSON;
      if ((other.relation().equals("appos") || other.relation().startsWith("flat"))
          && (isPerson || lexicon.isBodyNoun(token.lemma()))) {
        return someone;
      }
      if (other.relation().equals("compound")
          && !isPerson
          && KIND_NOUNS.contains(token.lemma())
          && lexicon.countryOf(someone.speaker().name()) == null) {
        return someone;
      }
      if (other.relation().equals("conj") && isPerson && isOneTitle(at, child)) {
        return someone;
      }
    }
    return null;
  }

  /** "resident Ada Quill", and "Ada Quill head of the port" where the comma is missing. */
  private @Nullable Someone personNextTo(int at) {
    if (!roleReader.isRoleNoun(article, at)) {
      return null;
    }
    boolean isName =
        at + 1 < article.size() && article.token(at + 1).sentence() == article.token(at).sentence();
    Someone after = isName ? who.apply(at + 1) : null;
    if (after != null && isPersonByName(after) && !phrases.isIndefinite(at)) {
      return after;
    }
    return personBefore(at);
  }

  /**
   * "A lawyer for Tom Ferrow, Ada Quill, said": the second name is who it is, alone in its commas.
   */
  private @Nullable Someone personBehindWhomTheyServe(int at) {
    int end = article.sentenceOf(at).end();
    boolean serves =
        roleReader.isRoleNoun(article, at)
            && at + 2 < end
            && article.token(at + 1).tag().equals("IN");
    int comma = serves ? at + 2 : end;
    while (comma < end && comma < at + FARTHEST_NAME && !article.token(comma).word().equals(",")) {
      if (article.token(comma).isVerb()) {
        return null;
      }
      comma++;
    }
    Someone person = comma + 1 < end && comma < at + FARTHEST_NAME ? who.apply(comma + 1) : null;
    if (person == null || !isPersonByName(person) || person.equals(who.apply(comma - 1))) {
      return null;
    }
    int behind = comma + 1;
    while (behind < end && person.equals(who.apply(behind))) {
      behind++;
    }
    boolean alone =
        behind < end
            && (article.token(behind).word().equals(",") || article.token(behind).isVerb());
    boolean listed = behind + 1 < end && article.token(behind + 1).tag().equals("NNP");
    return alone && !listed ? person : null;
  }

  /** "Ada Quill head of the port", "Ada Quill senior official in the port". */
  private @Nullable Someone personBefore(int at) {
    int name = at - 1;
    while (name > 0 && article.token(name).tag().startsWith("JJ")) {
      name--;
    }
    String next = at + 1 < article.size() ? article.token(at + 1).lower() : "";
    Someone before = name > 0 ? who.apply(name) : null;
    boolean goesOn = next.equals("of") || next.equals("in");
    if (before == null || !goesOn || who.apply(name - 1) != before) {
      return null;
    }
    return isPersonByName(before) ? before : null;
  }

  /**
   * "former guide and pilot Ada Quill": two roles without an article, the second before the name.
   */
  private boolean isOneTitle(int at, int name) {
    if (!article.token(at).tag().equals("NN")
        || !roleReader.isRoleNoun(article, at)
        || phrases.isDefinite(at)
        || phrases.isIndefinite(at)) {
      return false;
    }
    int first = name;
    while (first > at && who.apply(first - 1) == who.apply(name)) {
      first--;
    }
    return first - 1 > at && roleReader.isRoleNoun(article, first - 1);
  }

  private static boolean isPersonByName(Someone someone) {
    return someone.isNamed() && someone.speaker().kind() == SpeakerKind.PERSON;
  }
}
