package org.hearsay.cli;

import java.io.IOException;
import java.util.Set;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.corpus.QuoteKind;
import org.hearsay.corpus.Speaker;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;

/** Who said what. */
final class QuotesCommand implements Command {

  private static final int USUAL_LIMIT = 20;

  @Override
  public String name() {
    return "quotes";
  }

  @Override
  public String arguments() {
    return "[QUERY]";
  }

  @Override
  public String summary() {
    return "who said what: QUERY is words of the quote or its speaker";
  }

  @Override
  public Options options() {
    Options options =
        new Options()
            .addOption(Flags.several("speaker", "NAME", "said by whoever is called so: putin"))
            .addOption(Flags.value("about", "WORDS", "words of what is said"))
            .addOption(Flags.choice("kind", "KIND", "only quotes of this kind", QuoteKind.class))
            .addOption(Flags.value("min-confidence", "P", "at least so likely to be right: 0.9"))
            .addOption(Flags.like())
            .addOption(Flags.outlet());
    return Flags.dates(options)
        .addOption(Flags.sort())
        .addOption(Flags.limit(USUAL_LIMIT))
        .addOption(Flags.format(Answer.FORMATS))
        .addOption(Flags.index())
        .addOption(AliasFile.option());
  }

  @Override
  public ExitCode run(CommandLine line, Console console) throws CommandException, IOException {
    Answer answer = Answer.to(line, console, USUAL_LIMIT);
    try (Search search = AliasFile.open(IndexFolder.of(line, console), line, console)) {
      QuoteQuery query =
          QuoteQuery.ALL
              .text(Flags.queryOrLike(line))
              .about(Flags.text(line, "about").orElse(null))
              .byAnyOf(Set.copyOf(Flags.texts(line, "speaker")))
              .of(Flags.oneOf(line, "kind", QuoteKind.class).orElse(null))
              .atLeast(Flags.share(line, "min-confidence"))
              .in(Flags.origin(line, search))
              .sorted(Flags.order(line))
              .page(0, answer.limit());
      return answer.give(
          search.quotes(query),
          "quote",
          (hits, out) ->
              answer
                  .format()
                  .quotes(hits, speaker -> shownAs(speaker, search), out, answer.style()),
          console);
    }
  }

  private static String shownAs(Speaker speaker, Search search) {
    return search.identityOf(speaker).map(SpeakerIdentity::name).orElse(speaker.name());
  }
}
