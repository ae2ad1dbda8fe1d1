package org.hearsay.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.corpus.EntityKind;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.NameMention;
import org.hearsay.mention.Referent;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * The named bodies of one article that a short name or a description can mean: "the Observatory",
 * "the group", "the Lund-based group".
 *
 * <p>A description means the body that was the subject last, and only where it says no more than
 * what kind of body it is and where it sits.
 */
final class Bodies {

  private static final int SENTENCES = 3;
  private static final int PARAGRAPHS = 2;
  private static final String BASED = "-based";

  private final ParsedArticle article;
  private final Wording wording;
  private final List<Referent> bodies = new ArrayList<>();

  Bodies(ParsedArticle article, Wording wording, Mentions mentions) {
    this.article = article;
    this.wording = wording;
    for (Referent referent : mentions.referents()) {
      if (referent.entity().kind() == EntityKind.ORGANIZATION) {
        bodies.add(referent);
      }
    }
  }

  /**
   * The name of whom the words mean, as the article writes it in full; the words themselves where
   * nobody fits.
   *
   * @param word index of a token of the sentence that holds the words
   */
  String named(String words, int word) {
    List<String> parts = Arrays.asList(words.split(" ", -1));
    if (parts.stream().allMatch(part -> Character.isUpperCase(part.charAt(0)))) {
      return parts.size() == 1 ? fuller(words, word) : words;
    }
    boolean described = isDescription(parts) && isDefinite(words, word);
    Referent meant = described ? lastSubject(parts.getLast(), word) : null;
    return meant == null ? words : meant.name();
  }

  /** "The Observatory" after "the Valley Observatory for Prisoners". */
  private String fuller(String name, int word) {
    boolean isKind = isKind(name.toLowerCase(Locale.ROOT));
    Referent best = null;
    int latest = -1;
    for (Referent body : bodies) {
      Set<String> words = new HashSet<>(Arrays.asList(body.name().split(" ", -1)));
      int seen = lastSeen(body, word);
      if (words.size() > 1 && words.contains(name) && seen > latest) {
        best = body;
        latest = seen;
      }
    }
    return best == null || !isKind || !best.hasOwnName(article) ? name : best.name();
  }

  private boolean isKind(String noun) {
    return wording.list("body-kind").contains(noun) || wording.list("body-noun").contains(noun);
  }

  /** No more than a kind of body and where it sits. */
  private boolean isDescription(List<String> parts) {
    return wording.list("body-kind").contains(parts.getLast())
        && parts.subList(0, parts.size() - 1).stream().allMatch(part -> part.endsWith(BASED));
  }

  private boolean isDefinite(String words, int word) {
    String text = article.text();
    int start = article.sentenceOf(word).span().start();
    int at = text.indexOf(words, start);
    String before = at < 0 ? "" : text.substring(Math.max(0, at - 5), at).toLowerCase(Locale.ROOT);
    return before.endsWith("the ") || before.endsWith("this ");
  }

  private @Nullable Referent lastSubject(String kind, int word) {
    Sentence here = article.sentenceOf(word);
    Referent best = null;
    int latest = -1;
    for (Referent body : bodies) {
      for (NameMention mention : body.mentions()) {
        int head = mention.head(article);
        Sentence there = article.sentenceOf(head);
        boolean near =
            head < word
                && here.index() - there.index() <= SENTENCES
                && here.paragraph() - there.paragraph() <= PARAGRAPHS;
        boolean subject = article.token(head).relation().startsWith("nsubj");
        if (near && subject && head > latest && isOfKind(body, kind)) {
          best = body;
          latest = head;
        }
      }
    }
    return best;
  }

  /** Any body is a group; "the agency" is no committee. */
  private boolean isOfKind(Referent body, String kind) {
    String name = body.name().toLowerCase(Locale.ROOT);
    String last = name.substring(name.lastIndexOf(' ') + 1);
    boolean other =
        wording.list("body-noun").contains(last)
            || wording.list("body-kind").contains(last)
            || wording.list("other-body").contains(last);
    return wording.list("any-body").contains(kind) || !other || last.equals(kind);
  }

  private static int lastSeen(Referent body, int word) {
    int latest = -1;
    for (NameMention mention : body.mentions()) {
      latest = mention.first() < word ? Math.max(latest, mention.first()) : latest;
    }
    return latest;
  }
}
