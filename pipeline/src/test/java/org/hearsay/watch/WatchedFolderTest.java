package org.hearsay.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Time is told to the folder, so that only what the system's alarm says depends on the clock. */
class WatchedFolderTest {

  private static final Duration QUIET = Duration.ofMillis(300);

  @TempDir Path root;

  private WatchedFolder folder;
  private Instant now;

  @BeforeEach
  void watch() {
    folder = new WatchedFolder(root, QUIET);
    now = Instant.now();
  }

  @AfterEach
  void close() throws IOException {
    folder.close();
  }

  @Test
  void handsOutAFileOnceNobodyWritesToItAnyMore() throws IOException {
    write("storm.txt", "Rain");
    later(10);
    assertEquals(List.of(), look());
    Files.writeString(root.resolve("storm.txt"), "Rain fell on Halden");
    later(200);
    assertEquals(List.of(), look());
    later(200);
    assertEquals(List.of(), look());
    later(200);
    assertEquals(List.of("storm.txt"), look());
  }

  @Test
  void handsOutAFileUntilItIsSaidToBeRead() throws IOException {
    write("storm.txt", "Rain");
    look();
    later(1000);
    assertEquals(List.of("storm.txt"), look());
    assertEquals(List.of("storm.txt"), look());
    assertFalse(folder.isRead());
    folder.read(List.of(root.resolve("storm.txt")));
    assertEquals(List.of(), look());
    assertTrue(folder.isRead());
  }

  @Test
  void handsOutAFileAgainThatWasChangedWhileItWasRead() throws IOException {
    write("storm.txt", "Rain");
    look();
    later(1000);
    look();
    Files.writeString(root.resolve("storm.txt"), "Rain fell");
    folder.read(List.of(root.resolve("storm.txt")));
    later(1000);
    look();
    later(1000);
    assertEquals(List.of("storm.txt"), look());
  }

  @Test
  void findsWhatLiesInFoldersThatCameLater() throws IOException {
    look();
    write("north/deep/storm.txt", "Rain");
    later(1000);
    look();
    later(1000);
    assertEquals(List.of("north/deep/storm.txt"), look());
  }

  @Test
  void leavesAloneWhatAProgramHasNotFinished() throws IOException {
    for (String name :
        List.of("a.txt.part", "b.html.crdownload", ".c.txt.Xy12", "d.TMP", "e.txt~", "f.partial")) {
      write(name, "Rain");
    }
    write("g.parts.txt", "Rain");
    look();
    later(1000);
    assertEquals(List.of("g.parts.txt"), look());
  }

  @Test
  void handsOutAFileThatGotItsRealName() throws IOException {
    write("storm.txt.part", "Rain");
    look();
    later(1000);
    Files.move(root.resolve("storm.txt.part"), root.resolve("storm.txt"));
    look();
    later(1000);
    assertEquals(List.of("storm.txt"), look());
  }

  @Test
  void forgetsAFileThatIsGoneBeforeItWasRead() throws IOException {
    write("storm.txt", "Rain");
    look();
    Files.delete(root.resolve("storm.txt"));
    later(1000);
    assertEquals(List.of(), look());
    assertTrue(folder.isRead());
  }

  @Test
  void handsOutAFileAgainWhenItsTimeHasCome() throws IOException {
    write("held.json", "{}");
    look();
    later(1000);
    look();
    folder.read(List.of(root.resolve("held.json")));
    folder.again(root.resolve("held.json"), now.plusSeconds(60));
    later(59_000);
    assertEquals(List.of(), look());
    later(2_000);
    assertEquals(List.of("held.json"), look());
  }

  @Test
  void putsWhatIsNewBeforeWhatLayThereAtTheBeginning() throws IOException {
    for (int i = 0; i < 5; i++) {
      write("old-" + i + ".txt", "Rain");
    }
    look();
    write("new.txt", "Rain");
    later(1000);
    look();
    later(1000);
    assertEquals("new.txt", look().getFirst());
  }

  @Test
  void waitsForAFolderThatIsAway() throws IOException {
    Path away = root.resolve("disk");
    try (WatchedFolder disk = new WatchedFolder(away, QUIET)) {
      disk.look(now);
      assertFalse(disk.isThere());
      write("disk/storm.txt", "Rain");
      disk.look(now.plusSeconds(1));
      assertTrue(disk.isThere());
      assertEquals(List.of(away.resolve("storm.txt")), disk.ready(now.plusSeconds(2), 10));
    }
  }

  @Test
  void watchesASingleFile() throws IOException {
    Path file = write("wire.jsonl", "{}");
    try (WatchedFolder one = new WatchedFolder(file, QUIET)) {
      one.look(now);
      assertEquals(List.of(file), one.ready(now.plusSeconds(1), 10));
      one.read(List.of(file));
      Files.writeString(file, "{}\n{}");
      one.look(now.plusSeconds(2));
      assertEquals(List.of(file), one.ready(now.plusSeconds(3), 10));
    }
  }

  @Test
  void doesNotFollowALinkInACircle() throws IOException {
    write("north/storm.txt", "Rain");
    Files.createSymbolicLink(root.resolve("north/back"), root);
    look();
    later(1000);
    assertEquals(List.of("north/storm.txt"), look());
  }

  /** What it hands out, by its path below the folder. */
  private List<String> look() {
    folder.look(now);
    try (Stream<Path> ready = folder.ready(now, 100).stream()) {
      return ready.map(file -> root.relativize(file).toString().replace('\\', '/')).toList();
    }
  }

  private void later(long milliseconds) {
    now = now.plusMillis(milliseconds);
  }

  /** As if it had been written at the moment that the test is at. */
  private Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Files.setLastModifiedTime(file, FileTime.from(now));
  }
}
