package org.hearsay.quote;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.mention.Lexicon;
import org.hearsay.mention.OfficeHolders;
import org.hearsay.mention.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Whom "the Russian president" means in an article that names nobody in that office: who had it on
 * the article's day. Not thread-safe; one an article.
 */
final class Incumbents {

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final ParsedArticle article;
  private final Lexicon lexicon;
  private final RoleHolders holders;
  private final Map<String, Someone> byName = new HashMap<>();

  Incumbents(ParsedArticle article, Lexicon lexicon, RoleHolders holders) {
    this.article = article;
    this.lexicon = lexicon;
    this.holders = holders;
  }

  /** A person whom the article names. */
  void know(Someone person) {
    byName.putIfAbsent(person.speaker().name(), person);
  }

  /**
   * Who has the office that a definite description names; null where that is not known, where the
   * article has no day, or where the sentence is about another year.
   *
   * @param at the head of the description
   */
  @Nullable Someone called(String description, int at, Role role) {
    LocalDate published = article.article().published();
    if (published == null || tellsOfAnotherYear(at, published)) {
      return null;
    }
    String name = OfficeHolders.standard().holderOf(description, published).orElse(null);
    return name == null
        ? null
        : byName.computeIfAbsent(name, absent -> incumbent(name, description, role));
  }

  private Someone incumbent(String name, String description, Role role) {
    Speaker speaker = new Speaker(name, SpeakerKind.PERSON, null, description);
    Someone someone = Someone.named(speaker, lexicon.firstName(name.split(" ", 2)[0]), false);
    holders.add(someone, role);
    return someone;
  }

  private boolean tellsOfAnotherYear(int at, LocalDate published) {
    Sentence sentence = article.sentenceOf(at);
    for (int i = sentence.first(); i < sentence.end(); i++) {
      String word = article.token(i).word();
      if (YEAR.matcher(word).matches() && Integer.parseInt(word) != published.getYear()) {
        return true;
      }
    }
    return false;
  }
}
