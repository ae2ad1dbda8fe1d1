package org.hearsay.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Whom the introduction of an interview says that it has interviewed: "interviewed Ada Quill and
 * Ben Ferrow", "an interview with Ada Quill", or "interviewed one of the owners" where the
 * introduction also says who owns it.
 */
final class Interviewed {

  private final ParsedArticle article;
  private final Discourse discourse;

  /** Where the first question begins. */
  private final int end;

  Interviewed(ParsedArticle article, Discourse discourse, int end) {
    this.article = article;
    this.discourse = discourse;
    this.end = end;
  }

  /** The persons by name, in the order of the text; empty where the introduction tells none. */
  List<Someone> persons() {
    String noun = null;
    for (Token token : article.tokens().subList(0, end)) {
      int object = token.lemma().equals("interview") ? interviewee(token) : -1;
      List<Someone> named = object < 0 ? List.of() : coordinated(object);
      if (!named.isEmpty()) {
        return named;
      }
      if (object >= 0 && noun == null) {
        noun = described(object);
      }
    }
    return noun == null ? List.of() : agents(noun);
  }

  /** Whom the verb or the noun says was interviewed, or -1. */
  private int interviewee(Token interview) {
    if (interview.isVerb()) {
      return article.child(interview.index(), "obj");
    }
    int with = article.child(interview.index(), "nmod:with");
    return with >= 0 ? with : article.child(interview.index(), "nmod");
  }

  private List<Someone> coordinated(int first) {
    List<Someone> persons = new ArrayList<>();
    addPerson(first, persons);
    for (int child : article.children(first)) {
      if (article.token(child).relation().equals("conj")) {
        addPerson(child, persons);
      }
    }
    return persons;
  }

  private void addPerson(int token, List<Someone> persons) {
    Someone someone = discourse.who(token);
    if (someone != null
        && someone.isNamed()
        && someone.speaker().kind() == SpeakerKind.PERSON
        && !persons.contains(someone)) {
      persons.add(someone);
    }
  }

  /** "owner" of "a bar owner" and of "one of the owners"; null for no such noun. */
  private @Nullable String described(int object) {
    if (article.token(object).isNoun()) {
      return article.token(object).lemma().toLowerCase(Locale.ROOT);
    }
    int of = article.child(object, "nmod");
    return of >= 0 ? article.token(of).lemma().toLowerCase(Locale.ROOT) : null;
  }

  /** Those by whom something is owned, where an owner was interviewed. */
  private List<Someone> agents(String noun) {
    if (!noun.endsWith("er")) {
      return List.of();
    }
    String done = noun.substring(0, noun.length() - 1) + "d";
    for (Token token : article.tokens().subList(0, end)) {
      if (token.lower().equals(done) || token.lower().endsWith("-" + done)) {
        List<Someone> persons = new ArrayList<>();
        for (int child : article.children(token.index())) {
          int by = article.child(child, "case");
          if (by >= 0 && article.token(by).lower().equals("by")) {
            persons.addAll(coordinated(child));
          }
        }
        if (!persons.isEmpty()) {
          return persons;
        }
      }
    }
    return List.of();
  }
}
