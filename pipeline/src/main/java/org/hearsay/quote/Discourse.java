package org.hearsay.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.corpus.EntityKind;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.SpeakerKind;
import org.hearsay.mention.Gender;
import org.hearsay.mention.Lexicon;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.NameMention;
import org.hearsay.mention.Referent;
import org.hearsay.mention.Role;
import org.hearsay.mention.RoleReader;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Reads one article from its first word to its last and keeps whom each name, description and
 * pronoun means. Not thread-safe; one an article. Looks back over a bounded number of sightings, so
 * its cost is linear in the article's length.
 */
final class Discourse {

  private static final Set<String> GROUP_NOUNS =
      Set.copyOf(ResourceLines.of(Discourse.class, "group-nouns.txt"));
  private final ParsedArticle article;
  private final Lexicon lexicon;
  private final RoleReader roleReader;
  private final NounPhrases phrases;
  private final BitSet quoted;
  private final BitSet sourceHeads = new BitSet();

  private final @Nullable Someone[] who;
  private final String[] how;
  private final @Nullable NameMention[] names;
  private final Salience salience;
  private final Map<Referent, Someone> named = new HashMap<>();
  private final BitSet asides;
  private final Incumbents incumbents;
  private final Utterances utterances;
  private final Appositions appositions;
  private final BodyAnaphors bodies;
  private final Map<Someone, Integer> lastSeen = new HashMap<>();
  private final RoleHolders holders;
  private final Map<String, List<Someone>> described = new HashMap<>();

  Discourse(
      ParsedArticle article,
      Mentions mentions,
      Lexicon lexicon,
      BitSet quoted,
      List<Attribution> attributions) {
    this.article = article;
    this.lexicon = lexicon;
    this.roleReader = new RoleReader(lexicon);
    this.phrases = new NounPhrases(article);
    this.quoted = quoted;
    who = new Someone[article.size()];
    how = new String[article.size()];
    names = new NameMention[article.size()];
    Map<Integer, BitSet> ownContent = new HashMap<>();
    for (Attribution attribution : attributions) {
      if (!attribution.source().isEmpty()) {
        int head = phrases.headOf(attribution.source());
        sourceHeads.set(head);
        ownContent.computeIfAbsent(head, absent -> new BitSet()).or(attribution.content());
      }
    }
    holders = new RoleHolders(article, lastSeen);
    incumbents = new Incumbents(article, lexicon, holders);
    utterances = new Utterances(article, phrases, this::who);
    bodies = new BodyAnaphors(lastSeen);
    appositions = new Appositions(article, lexicon, phrases, this::who);
    mentions.referents().forEach(this::register);
    asides = Asides.in(article);
    salience = new Salience(article, lexicon, quoted, ownContent, namedIn(ownContent));
  }

  /** Reads the article; call it once, before the questions. */
  void read() {
    for (Token token : article.tokens()) {
      int at = token.index();
      NameMention name = names[at];
      if (name != null) {
        readName(at, name);
      } else if (who[at] == null) {
        readWord(token);
      }
    }
  }

  /** The token that stands for the source, or -1 where there is none. */
  int sourceHead(Attribution attribution) {
    return attribution.source().isEmpty() ? -1 : phrases.headOf(attribution.source());
  }

  /** Whom a name means. */
  Someone someone(Referent referent) {
    return named.computeIfAbsent(referent, Someone::of);
  }

  /** Whom the token means; null where that is not known. */
  @Nullable Someone who(int token) {
    return who[token];
  }

  /** How it was found out: "name", "surname", "pronoun", "role", "description". */
  String how(int token) {
    return who[token] == null ? "nobody" : how[token];
  }

  private void register(Referent referent) {
    Someone someone = someone(referent);
    for (NameMention mention : referent.mentions()) {
      names[mention.head(article)] = mention;
      for (int at = mention.first(); at < mention.end(); at++) {
        who[at] = someone;
        how[at] = howNamed(referent, mention);
      }
    }
    referent.roles().forEach(role -> holders.add(someone, role));
    if (referent.isPerson()) {
      incumbents.know(someone);
    }
    if (referent.entity().kind() == EntityKind.ORGANIZATION) {
      bodies.know(someone);
    }
  }

  /** Who is named in what is attributed to each source: nobody calls themselves by their name. */
  private Map<Integer, Set<Someone>> namedIn(Map<Integer, BitSet> contents) {
    Map<Integer, Set<Someone>> named = new HashMap<>();
    contents.forEach((source, content) -> {
      Set<Someone> those = new HashSet<>();
      for (int at = content.nextSetBit(0); at >= 0; at = content.nextSetBit(at + 1)) {
        Someone someone = names[at] == null ? null : who[at];
        if (someone != null) {
          those.add(someone);
        }
      }
      named.put(source, those);
    });
    return named;
  }

  private String howNamed(Referent referent, NameMention mention) {
    boolean whole =
        !referent.isPerson() || mention.text(article).length() * 4 >= referent.name().length() * 3;
    return whole ? "name" : referent.hasOwnName(article) ? "surname" : "office holder";
  }

  private void readName(int at, NameMention name) {
    if (name.kind() == EntityKind.MISC && isDescription(at)) {
      readPhrase(at);
      return;
    }
    Someone someone = who[at];
    if (someone != null) {
      see(someone, at, how[at]);
    }
  }

  /** "a Democrat", "the Russians": a name's word that describes instead of naming. */
  private boolean isDescription(int at) {
    Token token = article.token(at);
    return token.tag().equals("NNPS")
        || token.tag().equals("NNS")
        || phrases.isDefinite(at)
        || phrases.isIndefinite(at)
        || lexicon.role(token.lemma()).isPresent();
  }

  private void readWord(Token token) {
    int at = token.index();
    if (token.isPronoun() || token.tag().equals("WDT")) {
      readPronoun(token);
    } else if (sourceHeads.get(at)) {
      readPhrase(at);
    } else if (token.isNoun() && canBeMeantLater(token)) {
      readPhrase(at);
    }
  }

  private boolean canBeMeantLater(Token token) {
    String relation = token.relation();
    return !relation.startsWith("compound")
        && !relation.startsWith("flat")
        && (roleReader.isRoleNoun(article, token.index())
            || lexicon.isBodyNoun(token.lemma())
            || lexicon.isDocumentNoun(token.lemma()));
  }

  private void readPronoun(Token token) {
    int at = token.index();
    switch (token.lower()) {
      case "he", "him", "his", "himself" -> readPersonal(at, Gender.MALE);
      case "she", "her", "hers", "herself" -> readPersonal(at, Gender.FEMALE);
      case "they", "them", "their" -> readThing(at, "they");
      case "it", "its" -> readThing(at, "it");
      case "who", "which", "that" -> readRelative(at);
      default -> {}
    }
  }

  private void readPersonal(int at, Gender gender) {
    Someone found = salience.mostSalient(at, gender, "he");
    if (found != null) {
      found.learn(gender);
    }
    see(found, at, "pronoun");
  }

  private void readThing(int at, String pronoun) {
    if (sourceHeads.get(at)) {
      see(salience.mostSalient(at, Gender.UNKNOWN, pronoun), at, "pronoun");
    }
  }

  /** "Quill, who said": the noun before, over the clause that modifies it. */
  private void readRelative(int at) {
    int clause = article.token(at).head();
    while (clause >= 0 && !article.token(clause).relation().startsWith("acl")) {
      clause = article.token(clause).head();
    }
    int noun = clause < 0 ? -1 : article.token(clause).head();
    if (noun < 0 || noun >= at) {
      noun = nounBefore(at);
    }
    if (noun >= 0) {
      if (who[noun] == null && sourceHeads.get(at)) {
        readPhrase(noun);
      }
      who[at] = who[noun];
      how[at] = "relative";
    }
  }

  private int nounBefore(int at) {
    int before = at - 1;
    if (before >= 0 && article.token(before).word().equals(",")) {
      before--;
    }
    boolean isNoun =
        before >= 0
            && article.token(before).sentence() == article.token(at).sentence()
            && article.token(before).isNoun();
    return isNoun ? before : -1;
  }

  private void see(@Nullable Someone someone, int at, String found) {
    if (someone == null) {
      return;
    }
    who[at] = someone;
    how[at] = found;
    boolean isIntroduction = names[at] != null && !lastSeen.containsKey(someone);
    lastSeen.put(someone, at);
    Token token = article.token(at);
    String relation = token.relation();
    salience.add(
        new Sighting(
            someone,
            at,
            token.sentence(),
            article.sentenceOf(at).paragraph(),
            relation.startsWith("nsubj"),
            sourceHeads.get(at),
            quoted.get(at),
            relation.equals("nmod:poss") || relation.equals("compound"),
            isIntroduction,
            asides.get(at)));
  }

  private void readPhrase(int at) {
    Token token = article.token(at);
    Someone beside = appositions.namedBeside(at);
    if (beside != null) {
      who[at] = beside;
      how[at] = "apposition";
      if (sourceHeads.get(at)) {
        see(beside, at, "apposition");
      }
      return;
    }
    Someone voice = sourceHeads.get(at) ? utterances.voiceOf(at) : null;
    if (voice != null) {
      see(voice, at, "utterance");
      return;
    }
    int first = phrases.first(at);
    Role role = roleReader.describe(article, first, at, phrases.end(at));
    boolean plural = token.tag().endsWith("S") && token.isNoun();
    Someone known = null;
    if (phrases.isDefinite(at) || (!plural && isBareTitle(token))) {
      known = plural ? before(role, true) : knownBy(at, role);
    }
    Someone holder =
        known != null || plural || !phrases.isDefinite(at)
            ? null
            : incumbents.called(phrases.description(at), at, role);
    if (known != null) {
      see(known, at, known.isNamed() ? "role" : "description");
    } else if (holder != null) {
      see(holder, at, "office holder");
    } else if (phrases.describes(at) && (sourceHeads.get(at) || !phrases.isDefinite(at))) {
      see(describe(at, role, plural), at, "description");
    }
  }

  /** "President" alone, as in headlines. */
  private boolean isBareTitle(Token token) {
    return token.isProperNoun() && !phrases.isIndefinite(token.index());
  }

  private @Nullable Someone knownBy(int at, Role role) {
    String noun = role.noun().name();
    if (lexicon.isBodyNoun(noun)) {
      Someone body = body(at, role);
      return body != null ? body : before(role, false);
    }
    Someone earlier = before(role, false);
    Someone holder = holders.holder(at, role, properWords(at));
    if (earlier == null || holder == null) {
      return holder == null ? earlier : holder;
    }
    return lastSeen.getOrDefault(earlier, -1) > lastSeen.getOrDefault(holder, -1)
        ? earlier
        : holder;
  }

  /** The last one described with this noun whose description the new one does not contradict. */
  private @Nullable Someone before(Role role, boolean plural) {
    List<Someone> list = described.getOrDefault(role.noun().name(), List.of());
    for (int i = list.size() - 1; i >= Math.max(0, list.size() - 5); i--) {
      if (list.get(i).isPlural() == plural && list.get(i).fits(role.words(), role.countries())) {
        return list.get(i);
      }
    }
    return null;
  }

  /** The capitalised words of a phrase: "the Democratic nominee" is no Republican one. */
  private Set<String> properWords(int head) {
    Set<String> proper = new HashSet<>();
    for (int at = phrases.first(head); at < phrases.end(head); at++) {
      Token token = article.token(at);
      if (Character.isUpperCase(token.word().charAt(0))) {
        proper.add(token.lemma());
      }
    }
    return proper;
  }

  /** The body whose name holds the noun, else the one just spoken of. */
  private @Nullable Someone body(int at, Role wanted) {
    if (article.token(at).isProperNoun() && !wanted.isBare()) {
      return null;
    }
    Someone called = bodies.called(wanted);
    if (called == null && sourceHeads.get(at) && bodies.isAnaphor(wanted)) {
      return salience.mostSalient(at, Gender.UNKNOWN, bodies.kindOf(wanted));
    }
    return called;
  }

  private Someone describe(int at, Role role, boolean plural) {
    String name = phrases.description(at);
    SpeakerKind kind = kind(article.token(at), plural);
    Someone someone = Someone.described(new Speaker(name, kind, null, null), plural, role);
    described.computeIfAbsent(role.noun().name(), absent -> new ArrayList<>()).add(someone);
    return someone;
  }

  private SpeakerKind kind(Token token, boolean plural) {
    String lemma = token.lemma();
    if (roleReader.isRoleNoun(article, token.index())) {
      return plural ? SpeakerKind.GROUP : SpeakerKind.UNNAMED;
    }
    if (lexicon.isDocumentNoun(lemma)) {
      return SpeakerKind.DOCUMENT;
    }
    if (plural || GROUP_NOUNS.contains(lemma)) {
      return SpeakerKind.GROUP;
    }
    return lexicon.isBodyNoun(lemma) ? SpeakerKind.ORGANIZATION : SpeakerKind.UNNAMED;
  }
}
