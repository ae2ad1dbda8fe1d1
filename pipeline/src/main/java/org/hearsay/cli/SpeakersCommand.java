package org.hearsay.cli;

import java.io.IOException;
import java.util.List;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.Options;
import org.hearsay.identity.SpeakerIdentity;
import org.hearsay.index.search.Hits;
import org.hearsay.index.search.QuoteQuery;
import org.hearsay.index.search.Search;
import org.hearsay.index.search.SpeakerCount;

/** Who is quoted, how often and by whom. */
final class SpeakersCommand implements Command {

  private static final int USUAL_LIMIT = 20;

  @Override
  public String name() {
    return "speakers";
  }

  @Override
  public String arguments() {
    return "[QUERY]";
  }

  @Override
  public String summary() {
    return "who is quoted, how often: QUERY is words of the quotes or the speaker";
  }

  @Override
  public Options options() {
    return Flags.dates(
            new Options()
                .addOption(Flags.outlet())
                .addOption(
                    Flags.flag("unnamed", "also whom no name is given: officials, residents")))
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
              .text(Flags.query(line))
              .in(Flags.origin(line, search))
              .page(0, answer.limit());
      Hits<SpeakerCount> all = search.speakers(query.page(0, Integer.MAX_VALUE));
      return answer.give(
          page(all, line.hasOption("unnamed"), answer.limit()),
          "speaker",
          (speakers, out) -> answer.format().speakers(speakers, out, answer.style()),
          console);
    }
  }

  /** Crowds are quoted most and say least. */
  private static Hits<SpeakerCount> page(Hits<SpeakerCount> all, boolean withUnnamed, int limit) {
    List<SpeakerCount> shown =
        all.hits().stream().filter(count -> withUnnamed || hasName(count.speaker())).toList();
    return new Hits<>(shown.size(), shown.stream().limit(limit).toList());
  }

  /**
   * "U.S. officials" have one, "officials" and "a senior official" have none, nor have "Residents"
   * who are residents elsewhere.
   */
  private static boolean hasName(SpeakerIdentity speaker) {
    return switch (speaker.kind()) {
      case PERSON, ORGANIZATION, DOCUMENT -> true;
      case GROUP ->
          speaker.forms().stream()
              .allMatch(form -> form.name().codePoints().anyMatch(Character::isUpperCase));
      case UNNAMED -> false;
    };
  }
}
