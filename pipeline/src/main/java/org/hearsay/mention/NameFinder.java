package org.hearsay.mention;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.corpus.EntityKind;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;

/**
 * Finds the names in an article: the tagger's, trimmed, and corrected by what the whole article
 * shows. A title makes a person, "Foundation" makes a body, a spelling keeps the kind that most of
 * its mentions have, and a known surname is a name also where the tagger has missed it.
 */
final class NameFinder {

  private final Lexicon lexicon;
  private final RoleFinder roles;

  NameFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.roles = new RoleFinder(lexicon);
  }

  /** In the order of the text, not overlapping. */
  List<NameMention> find(ParsedArticle article) {
    List<NameMention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (int at = sentence.first(); at < sentence.end(); ) {
        at = addNameFrom(article, at, sentence.end(), found);
      }
    }
    List<NameMention> whole = Nicknamed.joined(article, apart(article, found), lexicon);
    return MissedNames.with(article, AgreedKinds.of(article, withPersons(article, whole)), lexicon);
  }

  private int addNameFrom(ParsedArticle article, int at, int end, List<NameMention> found) {
    Token token = article.token(at);
    if (isAddress(token) && at + 1 < end && canFollowAddress(article.token(at + 1))) {
      int last = endOfAddressed(article, at + 1, end);
      Gender gender = lexicon.title(token.word()).orElse(Gender.UNKNOWN);
      found.add(new NameMention(at + 1, last, EntityKind.PERSON, gender));
      return last;
    }
    if (token.ner().equals("O")) {
      int past = endOfFullName(article, at, end);
      if (past > at) {
        found.add(new NameMention(at, past, EntityKind.PERSON, Gender.UNKNOWN));
      }
      return Math.max(past, at + 1);
    }
    int last = at + 1;
    while (last < end
        && article.token(last).ner().equals(token.ner())
        && !isFiniteVerb(article.token(last))) {
      last++;
    }
    if (isFiniteVerb(token)) {
      return last;
    }
    if (last < end && PersonName.isSuffix(article.token(last).lower())) {
      last++;
    }
    last = pastHyphen(article, at, last, end);
    if (token.ner().equals("ORGANIZATION") || token.ner().equals("MISC")) {
      last = pastLinkedName(article, last, end);
    }
    int person = afterRole(article, at, last, EntityKind.valueOf(token.ner()));
    EntityKind kind = person > at ? EntityKind.PERSON : EntityKind.valueOf(token.ner());
    addTrimmed(article, person, last, kind, found);
    return last;
  }

  /** Where a person's name starts that the tagger takes with role or body before it for a body. */
  private int afterRole(ParsedArticle article, int first, int end, EntityKind kind) {
    boolean mistaken = kind == EntityKind.ORGANIZATION || kind == EntityKind.LOCATION;
    for (int at = first + 1; at < end - 1 && mistaken; at++) {
      boolean starts =
          roles.isRoleNoun(article, at - 1)
              || article.token(at - 1).tag().equals("POS")
              || isOffice(article.token(at - 1));
      if (starts
          && end - at < LONG_RUN
          && lexicon.isFirstName(article.token(at).word())
          && !lexicon.isOrganisationWord(article.token(end - 1).lower())) {
        return at;
      }
    }
    return first;
  }

  /** "Harbourmaster Rosa Holm": no list holds all words for who looks after something. */
  private boolean isOffice(Token token) {
    return token.lower().matches("\\p{L}{3,}(master|keeper|warden|marshal)")
        && !lexicon.isFirstName(token.word());
  }

  /** Past a name that the tagger has missed: a first name and more proper nouns; else the start. */
  private int endOfFullName(ParsedArticle article, int at, int end) {
    Token first = article.token(at);
    if (!first.isProperNoun()
        || !lexicon.isFirstName(first.word())
        || MONTHS.contains(first.lower())) {
      return at;
    }
    int past = at + 1;
    while (past < end && past < at + LONG_RUN && isNamePart(article.token(past))) {
      past++;
    }
    boolean goesOn = past < end && article.token(past).isProperNoun();
    return past > at + 1 && !goesOn ? past : at;
  }

  private boolean isNamePart(Token token) {
    return token.tag().equals("NNP")
        && Character.isUpperCase(token.word().charAt(0))
        && (token.ner().equals("O") || token.ner().equals("PERSON"))
        && !lexicon.isOrganisationWord(token.lower());
  }

  /**
   * Names that the tagger takes for bodies or places and that the article shows to be persons: a
   * first name in front, and a role beside it or the surname alone as a person.
   */
  private List<NameMention> withPersons(ParsedArticle article, List<NameMention> mentions) {
    Set<String> surnames = new HashSet<>();
    for (NameMention mention : mentions) {
      if (mention.kind() == EntityKind.PERSON) {
        surnames.add(PersonName.of(article, mention).last());
      }
    }
    List<NameMention> corrected = new ArrayList<>();
    for (NameMention mention : mentions) {
      boolean isPerson =
          mention.kind() != EntityKind.PERSON
              && looksLikeFullName(article, mention)
              && (surnames.contains(PersonName.of(article, mention).last())
                  || !roles.rolesAt(article, mention).isEmpty());
      corrected.add(isPerson ? mention.withKind(EntityKind.PERSON) : mention);
    }
    return corrected;
  }

  private boolean looksLikeFullName(ParsedArticle article, NameMention mention) {
    return mention.size() > 1
        && mention.size() < LONG_RUN
        && lexicon.isFirstName(article.token(mention.first()).word())
        && !lexicon.isOrganisationWord(article.token(mention.end() - 1).lower());
  }

  private static final Set<String> DAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> MONTHS = Set.of("april", "may", "june", "august");

  private void addTrimmed(
      ParsedArticle article, int first, int end, EntityKind kind, List<NameMention> found) {
    Gender title = Gender.UNKNOWN;
    while (first < end - 1 && isLeading(article.token(first), kind)) {
      title = title.or(lexicon.title(article.token(first).word()).orElse(Gender.UNKNOWN));
      first++;
    }
    while (end - 1 > first && isTrailing(article.token(end - 1))) {
      end--;
    }
    if (!article.token(first).isWord() || isPluralPerson(article, first, end, kind)) {
      return;
    }
    found.add(new NameMention(first, end, corrected(article, first, end, kind), title));
  }

  private boolean isLeading(Token token, EntityKind kind) {
    return token.tag().equals("DT")
        || token.lower().equals("the")
        || !token.isWord()
        || (kind == EntityKind.ORGANIZATION && token.tag().startsWith("JJ") && isLowerCase(token))
        || (kind == EntityKind.PERSON && lexicon.title(token.word()).isPresent());
  }

  /** In headlines the tagger takes verbs for parts of names: "Quill Promises a Bridge". */
  private static boolean isFiniteVerb(Token token) {
    return switch (token.tag()) {
      case "VBZ", "VBD", "VBP", "MD" -> true;
      default -> false;
    };
  }

  private static boolean isLowerCase(Token token) {
    return token.word().equals(token.lower());
  }

  private static boolean isTrailing(Token token) {
    return !token.isWord() || token.tag().equals("POS");
  }

  /** "the Clintons" are nobody's name. */
  private static boolean isPluralPerson(
      ParsedArticle article, int first, int end, EntityKind kind) {
    return kind == EntityKind.PERSON
        && end - first == 1
        && article.token(first).tag().equals("NNPS");
  }

  private EntityKind corrected(ParsedArticle article, int first, int end, EntityKind kind) {
    if (kind == EntityKind.PERSON && end - first > 1) {
      for (int at = first; at < end; at++) {
        if (lexicon.isOrganisationWord(article.token(at).lower()) && at == end - 1) {
          return EntityKind.ORGANIZATION;
        }
      }
    }
    String text = article.cover(first, end - 1).in(article.text());
    if (end - first == 1 && article.token(first).tag().startsWith("JJ")) {
      return EntityKind.MISC;
    }
    return lexicon.countryNamed(text) != null ? EntityKind.LOCATION : kind;
  }

  /** "Mr.", "Sen.": words that only stand before a person's name. */
  private boolean isAddress(Token token) {
    return Character.isUpperCase(token.word().charAt(0))
        && token.isProperNoun()
        && lexicon
            .title(token.word())
            .filter(gender -> gender != Gender.UNKNOWN || token.word().endsWith("."))
            .isPresent();
  }

  private boolean canFollowAddress(Token token) {
    return token.isProperNoun()
        && Character.isUpperCase(token.word().charAt(0))
        && lexicon.title(token.word()).isEmpty()
        && lexicon.countryNamed(token.word()) == null
        && !lexicon.isOrganisationWord(token.lower());
  }

  private static int endOfAddressed(ParsedArticle article, int first, int end) {
    String ner = article.token(first).ner();
    int last = first + 1;
    while (last < end
        && article.token(last).isProperNoun()
        && article.token(last).ner().equals(ner)) {
      last++;
    }
    return pastHyphen(article, first, last, end);
  }

  /** "Ki-moon", "Al-Amr": the tokenizer takes names apart at hyphens. */
  private static int pastHyphen(ParsedArticle article, int first, int last, int end) {
    if (last + 1 >= end || !article.token(last).word().equals("-")) {
      return last;
    }
    Token before = article.token(last - 1);
    Token after = article.token(last + 1);
    boolean joined =
        before.span().end() == article.token(last).span().start()
            && article.token(last).span().end() == after.span().start();
    boolean isName =
        after.isProperNoun()
            || (after.isNoun() && last - first > 1 && before.word().length() <= SHORT_SYLLABLE);
    return joined && isName ? last + 2 : last;
  }

  /** "Ministry" and "of Health": the tagger takes long names of bodies apart. */
  private int pastLinkedName(ParsedArticle article, int last, int end) {
    if (!lexicon.isOrganisationWord(article.token(last - 1).lower())) {
      return last;
    }
    int at = last;
    while (at < end && isLinkInName(article.token(at))) {
      at++;
    }
    int past = at;
    while (past < end && continuesBody(article.token(past))) {
      past++;
    }
    boolean linked = at > last && !article.token(last).lower().equals("the") && past > at;
    return linked ? pastSecondLink(article, past, end) : last;
  }

  private static boolean continuesBody(Token token) {
    return Character.isUpperCase(token.word().charAt(0))
        && (token.isNoun() || token.tag().startsWith("JJ"))
        && !token.ner().equals("PERSON")
        && !DAYS.contains(token.lower());
  }

  private static int pastSecondLink(ParsedArticle article, int last, int end) {
    int at = last;
    if (at + 1 < end && article.token(at).lower().equals("of")) {
      at++;
      while (at < end && continuesBody(article.token(at))) {
        at++;
      }
      return at > last + 1 ? at : last;
    }
    return last;
  }

  private static boolean isLinkInName(Token token) {
    return switch (token.lower()) {
      case "of", "for", "on", "the" -> true;
      default -> false;
    };
  }

  private static final int SHORT_SYLLABLE = 5;

  /** "Quill Meets Ben Ferrow": in headlines the tagger runs names together. */
  private static List<NameMention> apart(ParsedArticle article, List<NameMention> mentions) {
    Set<String> known = new HashSet<>();
    for (NameMention mention : mentions) {
      if (mention.kind() == EntityKind.PERSON && mention.size() > 1 && mention.size() < LONG_RUN) {
        known.add(mention.text(article));
      }
    }
    List<NameMention> apart = new ArrayList<>();
    for (NameMention mention : mentions) {
      List<NameMention> parts =
          mention.kind() == EntityKind.PERSON && mention.size() >= LONG_RUN
              ? parts(article, mention, known)
              : List.of();
      apart.addAll(parts.isEmpty() ? List.of(mention) : parts);
    }
    return apart;
  }

  private static List<NameMention> parts(
      ParsedArticle article, NameMention run, Set<String> known) {
    List<NameMention> parts = new ArrayList<>();
    for (int at = run.first(); at < run.end() - 1; at++) {
      for (int end = Math.min(run.end(), at + LONG_RUN - 1); end > at + 1; end--) {
        NameMention part = new NameMention(at, end, run.kind(), Gender.UNKNOWN);
        if (known.contains(part.text(article))) {
          parts.add(part);
          at = end - 1;
          break;
        }
      }
    }
    return parts;
  }

  /** Names of this many words and more are looked at for shorter ones inside. */
  private static final int LONG_RUN = 4;
}
