package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The examples of the README and of the manual do what they show: every {@code $ ./hearsay …} in a
 * block of type {@code console} is run on an index of the sample, and the lines below it must be
 * what it prints. A line {@code …} stands for any number of lines; where nothing is shown, it only
 * has to end well.
 */
@Tag("models")
class DocumentationTest {

  private static final Path ROOT = Path.of(System.getProperty("hearsay.root", ".."));
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```console\\n(.*?)^```$");
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|([^\\s'\"]+)");
  private static final String PROMPT = "$ ./hearsay ";

  @TempDir static Path folder;

  private record Example(List<String> args, List<String> shown) {}

  @BeforeAll
  static void indexTheSample() {
    Run index = run(List.of("index", "--index", "index", ROOT.resolve("corpus/sample").toString()));
    assertEquals(ExitCode.DONE, index.code(), index.err());
  }

  @TestFactory
  Stream<DynamicTest> examplesPrintWhatTheReadmeShows() throws IOException {
    return examplesOf("README.md");
  }

  @TestFactory
  Stream<DynamicTest> examplesPrintWhatTheManualShows() throws IOException {
    return examplesOf("docs/manual.md");
  }

  private static Stream<DynamicTest> examplesOf(String document) throws IOException {
    return examples(Files.readString(ROOT.resolve(document))).stream()
        .map(each -> DynamicTest.dynamicTest(String.join(" ", each.args()), () -> check(each)));
  }

  private static void check(Example example) {
    Run run = run(example.args());
    assertEquals(ExitCode.DONE, run.code(), run.err());
    if (!example.shown().isEmpty()) {
      assertTrue(
          expected(example.shown()).matcher(run.out()).matches(),
          () -> String.join("\n", example.shown()) + "\n\nis shown, printed is\n\n" + run.out());
    }
  }

  private static Pattern expected(List<String> shown) {
    StringBuilder pattern = new StringBuilder("(?s)");
    for (String line : shown) {
      pattern.append(line.equals("…") ? "(?:[^\\n]*\\n)*?" : Pattern.quote(line) + "\\n");
    }
    return Pattern.compile(pattern.toString());
  }

  private static List<Example> examples(String readme) {
    List<Example> examples = new ArrayList<>();
    Matcher block = BLOCK.matcher(readme);
    while (block.find()) {
      List<String> shown = new ArrayList<>();
      for (String line : block.group(1).lines().toList()) {
        if (line.startsWith(PROMPT)) {
          shown = new ArrayList<>();
          examples.add(new Example(words(line.substring(PROMPT.length())), shown));
        } else if (line.startsWith("$ ")) {
          shown = new ArrayList<>(); // another program's
        } else {
          shown.add(line);
        }
      }
    }
    return examples;
  }

  /** As a shell reads them, up to a redirection or a pipe. */
  private static List<String> words(String command) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(command);
    while (word.find() && !List.of(">", "|", "#").contains(word.group())) {
      words.add(
          Stream.of(word.group(1), word.group(2), word.group(3))
              .filter(each -> each != null)
              .findFirst()
              .orElse(""));
    }
    return words;
  }

  private static Run run(List<String> args) {
    return Run.of(
        folder,
        Map.of("HEARSAY_INDEX", "index", "XDG_DATA_HOME", folder.toString()),
        args.toArray(String[]::new));
  }
}
