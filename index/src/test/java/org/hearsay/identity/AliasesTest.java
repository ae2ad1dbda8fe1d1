package org.hearsay.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {

  @Test
  void readsRulesInTheirOrder() throws AliasException {
    assertEquals(
        List.of(
            new AliasRule.Merge(1, "Ada Quill", List.of("A. Quill", "Mayor Quill")),
            new AliasRule.Hide(3, "a statement"),
            new AliasRule.Rename(4, "Port", "Gull Bay")),
        Aliases.parse(
                "mine.txt",
                """
                merge Ada Quill = A. Quill; Mayor Quill;
                # the next one is everywhere
                  hide a statement
                rename Port = Gull Bay # its town
                """)
            .rules());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          join Ada = Bo | a rule begins with merge, rename, hide, split or outlet, not with "join"
          hide          | "hide" needs a name after it
          merge Ada     | "merge" needs a name on each side of a "="
          merge Ada = ; | "merge" needs a name on each side of a "="
          rename = Ada  | "rename" needs a name on each side of a "="
          """)
  void aLineThatIsNoRuleIsNamed(String line, String reason) {
    AliasException e =
        assertThrows(AliasException.class, () -> Aliases.parse("mine.txt", "hide x\n\n" + line));
    assertEquals("mine.txt:3: " + reason, e.getMessage());
  }

  @Test
  void aFileInAnotherCharacterSetIsRefused(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("mine.txt"), new byte[] {'h', (byte) 0xe9});
    AliasException e = assertThrows(AliasException.class, () -> Aliases.read(file));
    assertEquals(file + ":1: the file is not in UTF-8", e.getMessage());
  }
}
