package org.hearsay.blame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.corpus.Blame;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.ResourceLines;
import org.hearsay.corpus.Span;
import org.hearsay.corpus.Speaker;
import org.hearsay.corpus.Stance;
import org.hearsay.happening.Happenings;
import org.hearsay.mention.Mentions;
import org.hearsay.mention.Referent;
import org.hearsay.quote.NounPhrases;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;
import org.hearsay.syntax.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is held responsible, by frames over the dependency tree. Immutable, so threads may
 * share it.
 *
 * <p>Whoever is blamed with a pronoun alone is left out: a wrong name here does harm.
 */
public final class BlameReader {

  private static final Set<String> NOBODY =
      Set.copyOf(ResourceLines.of(BlameReader.class, "nobody.txt"));

  private final Map<String, List<Frame>> framesByLemma = new HashMap<>();

  public BlameReader() {
    for (Frame frame : Frame.all()) {
      framesByLemma.computeIfAbsent(frame.lemma(), lemma -> new ArrayList<>()).add(frame);
    }
  }

  /**
   * In the order of the text.
   *
   * @param quotes of the same article, with their speakers
   */
  public List<Blame> read(
      ParsedArticle article, Mentions mentions, List<Quote> quotes, Happenings happenings) {
    return new Reading(article, mentions, quotes, happenings).blames();
  }

  /** The reading of one article. */
  private final class Reading {

    private final ParsedArticle article;
    private final Mentions mentions;
    private final List<Quote> quotes;
    private final Happenings happenings;
    private final NounPhrases phrases;
    private final Refutations refutations;
    private final List<Blame> found = new ArrayList<>();

    Reading(ParsedArticle article, Mentions mentions, List<Quote> quotes, Happenings happenings) {
      this.article = article;
      this.mentions = mentions;
      this.quotes = quotes;
      this.happenings = happenings;
      this.phrases = new NounPhrases(article);
      this.refutations = new Refutations(article);
    }

    List<Blame> blames() {
      for (Token token : article.tokens()) {
        for (Frame frame : framesByLemma.getOrDefault(token.lemma(), List.of())) {
          if (fits(frame, token.index()) && addAll(frame, token.index())) {
            break;
          }
        }
        if (token.lower().equals("behind")) {
          addBehind(token);
        }
      }
      return found;
    }

    private boolean fits(Frame frame, int word) {
      if (frame.needs().isEmpty()) {
        return true;
      }
      for (int child : article.children(word)) {
        if (frame.needs().contains(article.token(child).lemma())) {
          return true;
        }
      }
      return false;
    }

    /** Whether somebody was found. */
    private boolean addAll(Frame frame, int word) {
      int blamed = blamed(frame, word);
      return blamed >= 0 && addAll(frame.rule(), frame.role(), word, blamed);
    }

    private int blamed(Frame frame, int word) {
      for (Frame.Path path : frame.blamed()) {
        int found = path.isAntecedent() ? antecedent(word) : described(child(word, path), word);
        if (found >= 0 && !isHappening(found)) {
          return found;
        }
      }
      return frame.role() == Frame.Role.ACCUSES ? blamedFurtherOn(frame, word) : -1;
    }

    /** The word itself, or what a relative pronoun stands for: "the regime, which they hold …". */
    private int described(int found, int word) {
      boolean isRelative = found >= 0 && article.token(found).tag().startsWith("W");
      return isRelative ? antecedent(word) : found;
    }

    /** The noun that the word's relative clause describes, or -1. */
    private int antecedent(int word) {
      return article.token(word).relation().equals("acl:relcl") ? article.token(word).head() : -1;
    }

    /**
     * "blamed the attack that officials say killed many squarely on the army": where the
     * preposition hangs too deep in the tree, the first phrase under the word that has it and can
     * act.
     */
    private int blamedFurtherOn(Frame frame, int word) {
      Sentence sentence = article.sentenceOf(word);
      for (int at = word + 1; at < sentence.end(); at++) {
        for (Frame.Path path : frame.blamed()) {
          if (!path.preposition().isEmpty()
              && mentions.at(at).isPresent()
              && hasCase(at, path.preposition())
              && article.isUnder(at, word)
              && !isInTime(at)) {
            return at;
          }
        }
      }
      return -1;
    }

    private boolean isInTime(int token) {
      Span span = article.token(token).span();
      return article.times().stream().anyMatch(time -> time.span().contains(span));
    }

    /** What happened takes no blame. */
    private boolean isHappening(int token) {
      return happenings.isTrigger(token);
    }

    private int child(int word, Frame.Path path) {
      for (int child : article.children(word)) {
        if (article.token(child).relation().equals(path.relation())
            && (path.preposition().isEmpty() || hasCase(child, path.preposition()))) {
          return child;
        }
      }
      return -1;
    }

    private boolean hasCase(int word, String preposition) {
      int marker = article.child(word, "case");
      return marker >= 0 && article.token(marker).lower().equals(preposition);
    }

    /** "X was behind the attack": the attack's subject. */
    private void addBehind(Token behind) {
      int head = behind.head();
      if (head >= 0 && behind.relation().equals("case") && article.child(head, "cop") >= 0) {
        int subject = article.child(head, "nsubj");
        if (subject >= 0) {
          addAll("behind", Frame.Role.DEED, head, subject);
        }
      }
    }

    /** Adds the one blamed and those joined to them: "by the army and by rebels". */
    private boolean addAll(String rule, Frame.Role role, int word, int blamed) {
      boolean added = add(rule, role, word, blamed);
      for (int child : article.children(blamed)) {
        if (article.token(child).relation().equals("conj")) {
          added |= add(rule, role, word, child);
        }
      }
      return added;
    }

    private boolean add(String rule, Frame.Role role, int word, int blamed) {
      Token who = article.token(blamed);
      if (!who.isNoun() || NOBODY.contains(who.lemma())) {
        return false;
      }
      Optional<Quote> quote = quoteAt(who.span());
      String by = accuser(role, word, quote);
      String name = name(blamed);
      found.add(
          new Blame(
              "b" + (found.size() + 1),
              article.sentenceOf(word).span(),
              name,
              by,
              stance(role, quote),
              isNegated(word) || isNegated(blamed) || refutations.refutes(word),
              quote.map(Quote::id).orElse(null),
              happenings.at(word),
              rule));
      return true;
    }

    private @Nullable String accuser(Frame.Role role, int word, Optional<Quote> quote) {
      int subject =
          switch (role) {
            case ACCUSES -> accusing(word);
            case ADMITS -> article.child(word, "nsubj");
            case DEED -> -1;
          };
      if (subject >= 0) {
        Optional<String> speaker =
            mentions
                .at(subject)
                .map(Referent::name)
                .or(() -> speakerNamedAt(article.token(subject).span()));
        if (speaker.isPresent()) {
          return speaker.get();
        }
        if (article.token(subject).isNoun()) {
          return name(subject);
        }
      }
      return quote.flatMap(q -> Optional.ofNullable(q.speaker())).map(Speaker::name).orElse(null);
    }

    /** The subject of an active verb, the agent of a passive one. */
    private int accusing(int word) {
      int subject = article.child(word, "nsubj");
      return subject >= 0 ? subject : child(word, new Frame.Path("obl", "by"));
    }

    private String name(int head) {
      return mentions
          .at(head)
          .map(referent -> referent.name())
          .orElseGet(() -> phrases.description(head));
    }

    private Optional<Quote> quoteAt(Span span) {
      return quotes.stream()
          .filter(q -> q.content().stream().anyMatch(c -> c.contains(span)))
          .findFirst();
    }

    /** The speaker of the quote whose source these words are in. */
    private Optional<String> speakerNamedAt(Span span) {
      return quotes.stream()
          .filter(q -> q.source().stream().anyMatch(s -> s.contains(span)))
          .flatMap(q -> Optional.ofNullable(q.speaker()).stream())
          .map(Speaker::name)
          .findFirst();
    }

    private Stance stance(Frame.Role role, Optional<Quote> quote) {
      if (role == Frame.Role.ADMITS) {
        return Stance.ADMITTED;
      }
      return quote.map(Quote::stance).orElse(Stance.STATED);
    }

    private boolean isNegated(int word) {
      for (int child : article.children(word)) {
        String lemma = article.token(child).lemma();
        if (lemma.equals("not") || lemma.equals("never")) {
          return true;
        }
      }
      return false;
    }
  }
}
