package org.hearsay.annotate;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.hearsay.blame.BlameReader;
import org.hearsay.corpus.AnnotatedArticle;
import org.hearsay.corpus.Article;
import org.hearsay.corpus.Figure;
import org.hearsay.corpus.Quote;
import org.hearsay.corpus.Span;
import org.hearsay.figure.FigureReader;
import org.hearsay.happening.Happenings;
import org.hearsay.mention.Mentions;
import org.hearsay.quote.AttributionFinder;
import org.hearsay.quote.SpeakerResolver;
import org.hearsay.syntax.ParsedArticle;
import org.hearsay.syntax.Sentence;

/**
 * From an article to all that is found in it: syntax, names, quotes with their speakers, figures,
 * blame.
 *
 * <p>Loading takes seconds and most of a gigabyte of heap: load once a JVM. {@link #annotate} is
 * thread-safe and a pure function of the article.
 */
public final class Annotator {

  /**
   * Changes whenever the same article can come out differently; an index then annotates it anew.
   */
  public static final String VERSION = "7";

  private final Function<Article, ParsedArticle> syntax;
  private final AttributionFinder attributions = AttributionFinder.load();
  private final SpeakerResolver speakers = new SpeakerResolver();
  private final FigureReader figureReader = FigureReader.load();
  private final HeadlineReader headlines;
  private final BlameReader blames = new BlameReader();
  private final LongAdder tokens = new LongAdder();

  Annotator(Function<Article, ParsedArticle> syntax) {
    this.syntax = syntax;
    this.headlines = new HeadlineReader(syntax, figureReader);
  }

  public static Annotator load() {
    return load(Set.of());
  }

  /** With CoreNLP's own code for some stages. */
  public static Annotator load(Set<SyntaxStage> byCoreNlp) {
    return new Annotator(new CoreNlpSyntax(byCoreNlp)::parse);
  }

  /** How many words and punctuation marks were annotated since it was loaded. */
  public long tokens() {
    return tokens.sum();
  }

  public AnnotatedArticle annotate(Article article) {
    ParsedArticle parsed = syntax.apply(article);
    tokens.add(parsed.tokens().size());
    List<Span> sentences = parsed.sentences().stream().map(Sentence::span).toList();
    Mentions mentions = Mentions.of(parsed);
    Happenings happenings = Happenings.of(parsed);
    List<Quote> quotes = speakers.resolve(parsed, mentions, attributions.find(parsed));
    FigureStage stage = new FigureStage();
    List<Figure> figures = stage.text(figureReader, parsed, quotes, mentions, happenings);
    return new AnnotatedArticle(
        article,
        sentences,
        mentions.entities(),
        quotes,
        figures,
        stage.headline(() -> headlines.figures(article, happenings.main())),
        blames.read(parsed, mentions, quotes, happenings),
        stage.faults());
  }
}
