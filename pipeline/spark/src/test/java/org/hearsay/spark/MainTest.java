package org.hearsay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.hearsay.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          --to out                            | name the files or folders to read
          news                                | --to is missing: name the folder that the lines go to
          --to out --too news                 | Unrecognized option: --too; --help shows the options
          --to out --to out2 news             | --to is given twice
          --to out --seconds 0 news           | --seconds is not a number from 1 to 86400: "0"
          --to out --split many news          | --split is not a number from 1 to 1048576: "many"
          --to out --published soon news      | --published is not a date like 2013-08-21: "soon"
          --to out --day-first --month-first n| days are written with the day first or the month, not both
          --to out --resume news              | --resume takes --to alone: what is read, and how, is as when the job was started
          --to out --resume --outlet Mercury  | --resume takes --to alone: what is read, and how, is as when the job was started
          --to out news                       | start it by spark-submit --master, which says where the cluster is
          """)
  void whatIsWrongWithTheCommandLineIsSaidInOneSentence(String arguments, String sentence) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    assertEquals(ExitCode.USAGE, run(OutputStream.nullOutputStream(), err, arguments.split(" ")));
    assertEquals("hearsay: " + sentence + "\n", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theHelpNamesEveryOption() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(ExitCode.DONE, run(out, OutputStream.nullOutputStream(), "--help"));
    String help = out.toString(StandardCharsets.UTF_8);
    for (String option : new String[] {"--to", "--resume", "--outlet", "--seconds", "--split"}) {
      assertTrue(help.contains(option), help);
    }
  }

  private static ExitCode run(OutputStream out, OutputStream err, String... arguments) {
    return new Main(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8))
        .run(arguments);
  }
}
