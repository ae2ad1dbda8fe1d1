package org.hearsay.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;
import org.hearsay.batch.GivenUpException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuspectsTest {

  @TempDir Path folder;

  @Test
  void theArticleAtWhichTwoAttemptsEndedIsGivenUpAndNoOther() throws IOException {
    diesAt(0, "first", "deadly");
    diesAt(1, "first", "deadly");
    diesAt(2, "first", "deadly");
    try (Suspects third = suspects(3)) {
      assertAnnotates(third, "first");
      assertEquals(
          "annotating it ended the process twice, as where memory does not suffice",
          assertThrows(
                  GivenUpException.class,
                  () -> third.apply(BoundedAnnotationTest.article("deadly")))
              .getMessage());
      assertAnnotates(third, "last");
    }
  }

  @Test
  void whereAMachineIsLostOnceNobodyIsToBlame() throws IOException {
    diesAt(1, "first", "innocent");
    diesAt(2, "first");
    try (Suspects third = suspects(3)) {
      assertAnnotates(third, "first", "innocent");
    }
  }

  @Test
  void anAttemptThatFailsButLivesBlamesNobody() throws IOException {
    for (int attempt = 1; attempt < 4; attempt++) {
      try (Suspects suspects = suspects(attempt)) {
        assertAnnotates(suspects, "first");
      }
    }
  }

  /** It is never closed. */
  private void diesAt(int attempt, String... ids) throws IOException {
    assertAnnotates(suspects(attempt), ids);
  }

  private static void assertAnnotates(Suspects suspects, String... ids) {
    for (String id : List.of(ids)) {
      assertEquals(id, suspects.apply(BoundedAnnotationTest.article(id)).article().id());
    }
  }

  private Suspects suspects(int attempt) throws IOException {
    Cluster cluster = new Cluster(new SerializableConfiguration(new Configuration()));
    OutputFolder output = new OutputFolder(cluster, folder.toUri().toString());
    return new Suspects(BoundedAnnotationTest::annotated, output, "part-00000", attempt);
  }
}
