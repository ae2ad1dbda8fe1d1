package org.hearsay.figure;

import java.util.List;
import java.util.Set;
import org.hearsay.corpus.Span;
import org.hearsay.figure.Wording.Role;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Who is named as estimating a figure in its own sentence: "U.S. officials estimate", "according to
 * police", "which the ministry holds responsible for killing 40".
 *
 * <p>The tree decides; where it names nobody, the order of the words does ("Reuters: 40 killed",
 * "40 people were killed activists said"), as parsers lose the saying verb of headlines and of
 * texts without commas.
 */
final class Originators {

  private static final int NONE = -1;
  private static final int LONGEST_LABEL = 6;
  private static final int LONGEST_OPENING = 20;
  private static final List<String> AGENT_CASES = List.of("by", "from");
  private static final Set<String> TOLD = Set.of("ccomp", "parataxis");

  private final Wording wording;
  private final SourceNames names;
  private final CarriedSources carried;
  private final UnsignedReports reports;
  private final KnownEvents known;

  Originators(Wording wording) {
    this.wording = wording;
    names = new SourceNames(wording);
    carried = new CarriedSources(wording, names);
    reports = new UnsignedReports(wording);
    known = new KnownEvents(wording);
  }

  /**
   * Who it is, and where the words that say so stand.
   *
   * @param name without its article: "U.S. officials"
   * @param word index of the estimating verb or of "according"
   * @param isCited whether who is quoted cites them
   */
  record Originator(String name, int word, boolean isCited) {

    Originator(String name, int word) {
      this(name, word, false);
    }
  }

  /**
   * The nearest above {@code token} in the tree; null where nobody is named, or only hearsay
   * ("reportedly").
   *
   * @param harm index of the word that says the measure
   */
  @Nullable Originator of(ParsedArticle article, int token, int harm) {
    if (isHearsay(article, harm)) {
      return null;
    }
    Originator found = besideHarm(article, harm);
    if (found == null) {
      found = above(article, token, harm);
    }
    if (found == null) {
      found = reports.official(article, token);
    }
    if (found == null) {
      Originator near = before(article, token);
      boolean speaks = near != null && !onlyMentions(article, token, near);
      found = speaks ? near : closesBefore(article, token) ? null : behind(article, token);
      found = found == null || onlyMentions(article, token, found) ? null : found;
    }
    if (found == null) {
      found = byPronoun(article, token);
    }
    if (found == null) {
      found = byPronounBeside(article, harm);
    }
    if (found == null) {
      found = opening(article, token);
    }
    if (found == null) {
      found = carried.fromBefore(article, token);
    }
    return found == null ? null : cited(article, found);
  }

  /** "Which reportedly killed 40". */
  boolean isHearsay(ParsedArticle article, int harm) {
    for (int child : article.children(harm)) {
      if (wording.isIn("hearsay", article.token(child))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whom the pronoun means that says what a quote holds; null where it is none or nobody fits.
   *
   * @param source where the words that name the speaker stand
   * @param cue where the word of saying stands
   * @param said where what is said begins
   */
  @Nullable Originator byPronoun(ParsedArticle article, Span source, Span cue, Span said) {
    int pronoun = article.firstIn(source);
    int verb = article.firstIn(cue);
    int limit = Math.min(pronoun, article.firstIn(said));
    boolean says = verb >= 0 && wording.isIn("say", article.token(verb));
    return limit < 0 || !says ? null : carried.of(article, pronoun, verb, limit);
  }

  /** "The bodies of two men are found": whoever stands before it is none who found them. */
  boolean isComeUpon(ParsedArticle article, int verb) {
    return wording.isIn("find", article.token(verb)) && isPassive(article, verb);
  }

  /** "In a poll by the institute, 38 percent": the paper that opens the sentence. */
  private @Nullable Originator opening(ParsedArticle article, int token) {
    Sentence sentence = article.sentenceOf(token);
    int first = sentence.first();
    if (!article.token(first).lower().matches("in|on|from|by")) {
      return null;
    }
    int end = Math.min(token, first + LONGEST_OPENING);
    int paper = NONE;
    for (int at = first + 1; at < end && !article.token(at).word().equals(","); at++) {
      boolean one = paper < 0 && wording.isIn("study", article.token(at));
      boolean ends = at + 1 < end && !article.token(at + 1).isNoun();
      paper = one && ends ? at : paper;
    }
    if (paper < 0) {
      return null;
    }
    int maker = article.child(paper, "nmod:poss");
    for (int at = paper + 1; maker < 0 && at < end; at++) {
      boolean by = article.token(at).lower().matches("by|from");
      maker = by && article.token(at).relation().equals("case") ? article.token(at).head() : maker;
    }
    boolean made = maker >= 0 && names.couldSpeak(article.token(maker));
    boolean poll = wording.isIn("polling", article.token(paper));
    return made || poll ? named(article, made ? maker : paper, paper) : null;
  }

  /** "Reported, citing police": whom it cites. */
  private Originator cited(ParsedArticle article, Originator found) {
    Sentence sentence = article.sentenceOf(found.word());
    for (Token token : article.tokensOf(sentence)) {
      int source = wording.isIn("cite", token) ? article.child(token.index(), "obj") : NONE;
      if (source > token.index() && token.tag().equals("VBG")) {
        String name = names.under(article, source);
        return name == null ? found : new Originator(name, found.word(), true);
      }
    }
    return found;
  }

  /** See {@link KnownEvents#isMentioned}. */
  boolean isMentioned(ParsedArticle article, int token, int word) {
    return known.isMentioned(article, token, word);
  }

  /** See {@link KnownEvents#isTakenAsKnown}. */
  boolean isTakenAsKnown(ParsedArticle article, int token, List<Span> wanted) {
    return KnownEvents.isTakenAsKnown(article, token, wanted);
  }

  /** Whether a name is that of a paper: "poll". */
  boolean isDocument(String name) {
    return names.isDocument(name);
  }

  /** The name of a body without its kind and place: "the Lund-based Observatory". */
  String whole(String name) {
    return names.whole(name);
  }

  /** Whether a speaker's name is one of somebody who says things. */
  boolean couldSpeak(String name) {
    return names.couldSpeak(name);
  }

  /** "It said 12 had died": whom the pronoun over the figure means. */
  private @Nullable Originator byPronoun(ParsedArticle article, int token) {
    int below = token;
    for (int at = article.token(token).head(), steps = 0; at >= 0 && steps < 40; steps++) {
      Token clause = article.token(below);
      int subject = TOLD.contains(clause.relation()) ? article.child(at, "nsubj") : NONE;
      if (clause.relation().equals("acl:relcl")) {
        return null;
      }
      if (subject >= 0 && wording.isIn("say", article.token(at))) {
        return carried.of(article, subject, at);
      }
      below = at;
      at = article.token(at).head();
    }
    return null;
  }

  private boolean onlyMentions(ParsedArticle article, int token, Originator found) {
    Token verb = article.token(found.word());
    boolean named = wording.isIn("name", verb); // "officials call an attack that killed 40"
    return !wording.isIn("blame", verb)
        && (named
            ? known.isKnownDeath(article, token, found.word())
            : known.isMentioned(article, token, found.word()));
  }

  private @Nullable Originator above(ParsedArticle article, int token, int harm) {
    int below = token;
    for (int at = token, steps = 0; at >= 0 && steps < 40; steps++) {
      Originator found = at == token ? null : byVerb(article, at, below, harm);
      if (found == null) {
        found = accordingTo(article, at);
      }
      if (found == null) {
        found = setBeside(article, at);
      }
      if (found != null && !onlyMentions(article, token, found)) {
        return found;
      }
      below = at;
      at = article.token(at).head();
    }
    return null;
  }

  private @Nullable Originator byVerb(ParsedArticle article, int at, int below, int harm) {
    Token verb = article.token(at);
    if (wording.isIn("conviction", verb)) {
      return byHolder(article, at);
    }
    if (verb.isVerb() && revises(article, at, below)) {
      return bySubject(article, at);
    }
    if (!wording.isIn("estimate", verb) || at == harm || isSaidTo(article, at)) {
      return null; // "the quake claimed 40 lives"
    }
    if (verb.isNoun()) {
      Originator owner = byNoun(article, at);
      return owner == null ? reports.telling(article, at) : owner;
    }
    boolean found =
        article.token(below).relation().equals("ccomp")
            && article.child(at, "obj") < 0
            && article.child(at, "aux:pass") < 0;
    if (wording.isIn("find", verb) && (!found || isPassive(article, at))) {
      return null; // "police found two people dead": what they came upon, and no count of theirs
    }
    boolean tells =
        (wording.isIn("blame", verb) && !isMereHold(article, verb))
            || TOLD.contains(article.token(below).relation())
            || isMistaken(article, at, below)
            || (verb.isVerb() && isShownBy(article, at, below))
            || (verb.isVerb() && holdsHarm(article, at, below, harm) && isSpoken(article, at))
            || isGiven(article, verb, below);
    return tells ? bySubject(article, at) : null;
  }

  /** "Are found in the lake", however it is parsed. */
  private static boolean isPassive(ParsedArticle article, int verb) {
    return verb > 0
        && article.token(verb).tag().equals("VBN")
        && article.token(verb - 1).lemma().equals("be");
  }

  /** "A poll shows her ratings falling, with 46 percent": papers tell all that hangs on them. */
  private boolean isShownBy(ParsedArticle article, int verb, int below) {
    int subject = speaking(article, verb);
    boolean own =
        article.token(below).relation().equals("conj") && article.child(below, "nsubj") >= 0;
    return subject >= 0
        && below > verb
        && !own
        && wording.isIn("shows", article.token(verb))
        && names.isDocument(article.token(subject).lower());
  }

  /** "An aunt holds a photo of": not "holds the militia responsible for". */
  private boolean isMereHold(ParsedArticle article, Token verb) {
    int end = Math.min(article.sentenceOf(verb.index()).end(), verb.index() + 10);
    for (int at = verb.index() + 1; at < end; at++) {
      if (wording.isIn("responsible", article.token(at))) {
        return false;
      }
    }
    return verb.lemma().equals("hold");
  }

  /** "Revised the death toll to 49, from 50". */
  private boolean revises(ParsedArticle article, int verb, int below) {
    int toll = article.child(verb, "obj");
    boolean argument = article.token(below).relation().equals("obl");
    return argument
        && wording.isIn("revise", article.token(verb))
        && toll >= 0
        && wording.measure(Role.TOLL, article.token(toll)) != null
        && isSpoken(article, verb);
  }

  private @Nullable Originator bySubject(ParsedArticle article, int verb) {
    int subject = speaking(article, verb);
    subject = subject < 0 ? agent(article, verb, "by") : subject;
    boolean spoken = article.token(verb).isVerb() && wording.isIn("say", article.token(verb));
    return subject < 0 && spoken ? wordsBefore(article, verb) : named(article, subject, verb);
  }

  /**
   * The subject nearest to the verb, or whom its relative pronoun means ("a doctor who reported 300
   * dead"); -1 where there is none. What stands before the dash of a dateline is none.
   */
  private static int speaking(ParsedArticle article, int verb) {
    int subject = NONE;
    for (int child : article.children(verb)) {
      if (article.token(child).relation().equals("nsubj") && (subject < 0 || child < verb)) {
        subject = child;
      }
    }
    if (subject < 0) {
      return controlling(article, verb);
    }
    if (!article.token(subject).tag().startsWith("W")) {
      return subject;
    }
    Token clause = article.token(verb);
    boolean relative = clause.relation().equals("acl:relcl") || clause.relation().equals("dep");
    boolean behind = clause.head() >= 0 && clause.head() < subject;
    return relative && behind && article.token(clause.head()).isNoun() ? clause.head() : subject;
  }

  /** "The minister came to announce": whose aim it is. */
  private static int controlling(ParsedArticle article, int verb) {
    Token clause = article.token(verb);
    int mark = article.child(verb, "mark");
    boolean aim = mark >= 0 && article.token(mark).lower().equals("to");
    boolean below = clause.relation().equals("advcl") || clause.relation().equals("xcomp");
    boolean announces = clause.lemma().matches("announce|report|reveal");
    return aim && below && announces && article.child(clause.head(), "obj") < 0
        ? article.child(clause.head(), "nsubj")
        : NONE;
  }

  /**
   * "Activists say 200 killed in attack", "what officials call an attack that killed 40": the harm
   * is what the verb governs or stands right below it, whatever the parser calls it.
   */
  private boolean holdsHarm(ParsedArticle article, int verb, int below, int harm) {
    String relation = article.token(below).relation();
    boolean governs =
        relation.equals("obj")
            || relation.equals("xcomp")
            || (relation.equals("dep") && below > verb)
            || (relation.equals("conj") && article.child(below, "nsubj") < 0);
    boolean hands = article.token(verb).lemma().equals("give") && !tellsHarm(article.token(below));
    return governs
        && !hands
        && harm > verb
        && (harm == below || article.token(harm).head() == below);
  }

  /** "Her phone shows four people who were killed" is nobody's count. */
  private boolean isSpoken(ParsedArticle article, int verb) {
    int subject = speaking(article, verb);
    return subject >= 0 && names.couldSpeak(article.token(subject));
  }

  /** "Counted 355 dead", "put the number at 1,300", "spoke of 281 deaths": the number is argued. */
  private boolean isGiven(ParsedArticle article, Token verb, int below) {
    Token argument = article.token(below);
    if (argument.relation().equals("obj")) {
      boolean hands = verb.lemma().equals("give") && !tellsHarm(argument); // "gave her $250"
      return wording.isIn("counts", verb) && !hands;
    }
    int marker = argument.relation().equals("obl") ? article.child(below, "case") : NONE;
    return marker >= 0
        && ((wording.isIn("puts-at", verb) && article.token(marker).lower().equals("at"))
            || (wording.isIn("speaks-of", verb) && article.token(marker).lower().equals("of")));
  }

  private boolean tellsHarm(Token noun) {
    return wording.measure(Role.COUNTED, noun) != null
        || wording.measure(Role.STATE, noun) != null
        || wording.measure(Role.TOLL, noun) != null
        || wording.isIn("number", noun);
  }

  /** "40 people died, police said": the parser at times takes what is said for a side clause. */
  private static boolean isMistaken(ParsedArticle article, int verb, int below) {
    return below < verb
        && article.token(below).relation().equals("advcl")
        && article.child(below, "mark") < 0
        && article.child(verb, "ccomp") < 0
        && article.child(verb, "obj") < 0;
  }

  /** "The claim by activists that", "the ministry's estimate", "opposition claims that". */
  private @Nullable Originator byNoun(ParsedArticle article, int noun) {
    int owner = article.child(noun, "nmod:poss");
    for (String preposition : AGENT_CASES) {
      owner = owner < 0 ? agent(article, noun, preposition) : owner;
    }
    if (owner >= 0) {
      return named(article, owner, noun);
    }
    String before = names.before(article, noun);
    return before == null ? null : new Originator(before, noun);
  }

  /** "The intelligence service has high confidence that": whose confidence it is. */
  private @Nullable Originator byHolder(ParsedArticle article, int noun) {
    int verb = article.token(noun).relation().equals("obj") ? article.token(noun).head() : NONE;
    int holder = verb < 0 ? NONE : article.child(verb, "nsubj");
    return holder >= 0 && names.couldSpeak(article.token(holder))
        ? named(article, holder, noun)
        : null;
  }

  private static int agent(ParsedArticle article, int at, String preposition) {
    for (int child : article.children(at)) {
      int marker = article.child(child, "case");
      if (marker >= 0 && article.token(marker).lower().equals(preposition)) {
        return child;
      }
    }
    return NONE;
  }

  /**
   * "That officials estimate killed 40": the parser often takes such verbs for nouns, so the words
   * before the harm decide.
   */
  private @Nullable Originator besideHarm(ParsedArticle article, int harm) {
    int at = harm - 1;
    int start = article.sentenceOf(harm).first();
    while (at > start && SourceNames.isLight(article.token(at))) {
      at--;
    }
    if (at <= start) {
      return null;
    }
    Token verb = article.token(at);
    boolean name = Character.isUpperCase(verb.word().charAt(0)); // "Islamic State killed 21"
    if (!wording.isIn("estimate", verb)
        || wording.isIn("find", verb)
        || (name && !verb.isVerb())
        || isSaidTo(article, at)) {
      return null;
    }
    Originator subject = verb.isVerb() ? bySubject(article, at) : null;
    return subject == null ? wordsBefore(article, at) : subject;
  }

  /** "A raid, which it said killed 12". */
  private @Nullable Originator byPronounBeside(ParsedArticle article, int harm) {
    int verb = harm - 1;
    boolean beside = verb - 1 > article.sentenceOf(harm).first();
    return beside && wording.isIn("say", article.token(verb)) && article.token(verb).isVerb()
        ? carried.of(article, verb - 1, verb)
        : null;
  }

  /** "A boy said to have been killed": nobody says it. */
  private static boolean isSaidTo(ParsedArticle article, int verb) {
    Token token = article.token(verb);
    boolean to = verb + 1 < article.size() && article.token(verb + 1).lower().equals("to");
    return token.tag().matches("VB[ND]") && to && article.child(verb, "nsubj") < 0;
  }

  /** Behind a comma whatever phrase it is: "40 were killed, state TV said". */
  private @Nullable Originator whoSays(ParsedArticle article, int verb) {
    String name = names.before(article, verb);
    name = name == null ? names.behindComma(article, verb) : name;
    return name == null ? null : new Originator(name, verb);
  }

  private @Nullable Originator wordsBefore(ParsedArticle article, int verb) {
    String name = names.before(article, verb);
    return name == null ? null : new Originator(name, verb);
  }

  /** "40 died, police said": the saying verb hangs beside what it reports. */
  private @Nullable Originator setBeside(ParsedArticle article, int at) {
    if (isTold(article, at)) {
      return null; // "the hospital says 12 died, the agency adds": the hospital counts
    }
    for (int child : article.children(at)) {
      Token verb = article.token(child);
      boolean told = verb.relation().equals("parataxis") && article.child(child, "aux:pass") < 0;
      if (told && verb.isVerb() && wording.isIn("estimate", verb)) {
        return named(article, article.child(child, "nsubj"), child);
      }
    }
    return null;
  }

  /** Whether a verb of saying that has a subject of its own holds the clause of this word. */
  private boolean isTold(ParsedArticle article, int at) {
    Token clause = article.token(at);
    boolean below = clause.relation().equals("xcomp") || clause.relation().equals("ccomp");
    return below
        && clause.head() < at
        && wording.isIn("say", article.token(clause.head()))
        && isSpoken(article, clause.head());
  }

  private @Nullable Originator accordingTo(ParsedArticle article, int at) {
    for (int child : article.children(at)) {
      int marker = article.child(child, "case");
      String by = marker < 0 ? "" : article.token(marker).lower();
      boolean per = by.equals("per") && names.couldSpeak(article.token(child)); // not "$9 per bag"
      if (by.equals("according") || per) {
        return named(article, child, marker);
      }
    }
    return null;
  }

  private @Nullable Originator named(ParsedArticle article, int head, int word) {
    String name = names.under(article, head);
    return name == null ? null : new Originator(name, word);
  }

  /** By the words alone: the nearest saying verb before the figure. */
  private @Nullable Originator before(ParsedArticle article, int token) {
    Sentence sentence = article.sentenceOf(token);
    for (int at = token - 1; at > sentence.first(); at--) {
      Token word = article.token(at);
      if (ends(word) && !isQuotedLabel(article, at, sentence)) {
        return null;
      }
      if (word.lower().equals(":") && at - sentence.first() <= 6) {
        return names.canLabel(article.token(at - 1)) ? wordsBefore(article, at) : null;
      }
      if (wording.isIn("estimate", word) && isSaidTo(article, at)) {
        return null;
      }
      boolean ofSomebody = article.token(at + 1).tag().equals("IN"); // "the man accused of"
      boolean blames = wording.isIn("blame", word) && !ofSomebody && !isMereHold(article, word);
      if (word.isVerb() && (wording.isIn("say", word) || blames)) {
        return wordsBefore(article, at);
      }
      Originator unsigned = reports.telling(article, at);
      if (unsigned != null) {
        return unsigned;
      }
      if (word.isNoun() && wording.isIn("assertion", word) && !isFor(article, at + 1)) {
        return byNoun(article, at); // "the claim by activists that", "opposition allegations that"
      }
    }
    return null;
  }

  /** "New claims for benefits" are nobody's. */
  private static boolean isFor(ParsedArticle article, int at) {
    return article.token(at).lower().equals("for");
  }

  /** Whether a mark or a label stands before the figure, so that nobody behind it speaks. */
  private boolean closesBefore(ParsedArticle article, int token) {
    Sentence sentence = article.sentenceOf(token);
    for (int at = token - 1; at > sentence.first(); at--) {
      Token word = article.token(at);
      boolean told = word.isVerb() && wording.isIn("say", word);
      boolean asserted = word.isNoun() && wording.isIn("assertion", word);
      if (told || asserted) {
        return false;
      }
      boolean labels =
          word.lower().equals(":") && at - sentence.first() <= 6 && names.isSaid(article, at - 1);
      if (ends(word) || labels) {
        return true;
      }
    }
    return false;
  }

  /** By the words alone: a saying verb that closes what it reports. */
  private @Nullable Originator behind(ParsedArticle article, int token) {
    Sentence sentence = article.sentenceOf(token);
    for (int at = token + 1; at < sentence.end(); at++) {
      Token word = article.token(at);
      if (ends(word)) {
        return null;
      }
      boolean says = word.isVerb() || (word.tag().equals("NNS") && at > token + 1);
      boolean hearsay = isSaidTo(article, at);
      if (wording.isIn("say", word) && says && !hearsay && closes(article, at + 1, sentence)) {
        boolean pronoun = article.token(at - 1).isPronoun(); // "the toll stays at 84, he says"
        return pronoun ? carried.of(article, at - 1, at) : whoSays(article, at);
      }
      boolean shows = word.isVerb() && wording.isIn("shows", word);
      if (shows && endsSentence(article, at + 1, sentence)) { // "to the tune of $3, records show"
        return names.isDocument(article.token(at - 1).lower()) ? whoSays(article, at) : null;
      }
      if (word.word().equals(":")) {
        return behindColon(article, at, sentence);
      }
      Originator inverted = says ? inverted(article, at) : null;
      if (inverted != null) {
        return inverted;
      }
    }
    return null;
  }

  /** "…, while others came later, said the harbour's chief Ola Berg". */
  private @Nullable Originator inverted(ParsedArticle article, int verb) {
    boolean behind = article.token(verb - 1).word().equals(",");
    if (!behind || !wording.isIn("say", article.token(verb))) {
      return null;
    }
    int subject = article.child(verb, "nsubj");
    int next = article.child(verb, "obj") + 1; // parsers take who is named behind for the object
    boolean closes = next < article.size() && !article.token(next).isWord();
    subject = subject < 0 && closes ? next - 1 : subject;
    boolean speaks = subject > verb && names.couldSpeak(article.token(subject));
    return speaks ? named(article, subject, verb) : null;
  }

  /** "Two killed in ferry fire: coast guard". */
  private @Nullable Originator behindColon(ParsedArticle article, int colon, Sentence sentence) {
    int last = colon + 1;
    int head = NONE;
    while (last < sentence.end()
        && last - colon <= LONGEST_LABEL
        && isLabel(article, last, colon)) {
      boolean inside = article.token(last).tag().equals("IN");
      head = inside && head < 0 ? last - 1 : head;
      last++;
    }
    head = head < 0 ? last - 1 : head;
    boolean closes = last >= sentence.end() || endsLabel(article.token(last));
    boolean speaks = head > colon && names.canLabel(article.token(head));
    String name = closes && speaks ? names.between(article, colon + 1, last - 1) : null;
    return name == null ? null : new Originator(name, colon);
  }

  /** A noun, an adjective, or within a name "of": "Mayor of Lund". */
  private static boolean isLabel(ParsedArticle article, int at, int colon) {
    Token token = article.token(at);
    boolean of = token.lower().equals("of") && at - 1 > colon;
    if (token.word().indexOf('/') >= 0) {
      return false; // the address behind it
    }
    return token.isNoun() || token.tag().startsWith("JJ") || of;
  }

  /** Not the comma of a list of names. */
  private static boolean endsLabel(Token mark) {
    boolean address = mark.word().indexOf('/') >= 0;
    return address || (!mark.isWord() && !mark.word().equals(",") && !mark.word().equals(";"));
  }

  /** "Lund police: 'At least 20 dead'": a mark right behind a label ends nothing. */
  private static boolean isQuotedLabel(ParsedArticle article, int at, Sentence sentence) {
    return at - 1 > sentence.first()
        && article.token(at - 1).word().equals(":")
        && at - 1 - sentence.first() <= LONGEST_LABEL;
  }

  /** A mark behind which another speaks or nobody does. */
  private static boolean ends(Token word) {
    return word.word().equals(";") || word.tag().equals("``") || word.tag().equals("''");
  }

  private static boolean endsSentence(ParsedArticle article, int next, Sentence sentence) {
    return next >= sentence.end()
        || (!article.token(next).isWord() && !article.token(next).word().equals(":"));
  }

  /** "… activists said on Wednesday.": nothing that is said follows. */
  private boolean closes(ParsedArticle article, int next, Sentence sentence) {
    if (next >= sentence.end()) {
      return true;
    }
    Token word = article.token(next);
    boolean quotes = next + 1 < sentence.end() && article.token(next + 1).tag().equals("``");
    return (!word.isWord() && !quotes) || wording.isIn("after-say", word);
  }
}
