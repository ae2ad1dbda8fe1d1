package org.hearsay;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Who may import whom, over all three modules. */
class ArchitectureTest {

  private static final JavaClasses HEARSAY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.hearsay");

  @Test
  void onlyAnnotateImportsTheLanguageModels() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.annotate..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("edu.stanford..")
        .check(HEARSAY);
  }

  @Test
  void onlyIndexImportsLucene() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.index..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(HEARSAY);
  }

  @Test
  void onlyTheCommandLineImportsCommonsCli() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.commons.cli..")
        .check(HEARSAY);
  }

  @Test
  void theDomainKnowsNobody() {
    classes()
        .that()
        .resideInAPackage("org.hearsay.corpus")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "org.jspecify..", "org.hearsay.corpus")
        .check(HEARSAY);
  }

  @Test
  void theCorpusKnowsNeitherIndexNorPipeline() {
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.corpus..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(indexAndPipeline())
        .check(HEARSAY);
  }

  @Test
  void theIndexDoesNotKnowThePipeline() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.hearsay.index..", "org.hearsay.identity..", "org.hearsay.compare..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(pipeline())
        .check(HEARSAY);
  }

  @Test
  void readersOfSyntaxKnowNothingOfWhoFillsIt() {
    noClasses()
        .that()
        .resideInAnyPackage(stages())
        .and()
        .resideOutsideOfPackage(
            "org.hearsay.quote.train..") // training parses its gold articles itself
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.hearsay.annotate..",
            "org.hearsay.batch..",
            "org.hearsay.report..",
            "org.hearsay.cli..",
            "org.hearsay.index..",
            "org.hearsay.compare..")
        .check(HEARSAY);
  }

  @Test
  void onlyTheCommandLineKnowsTheCommandLine() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hearsay.cli..")
        .check(HEARSAY);
  }

  @Test
  void onlyThePagesKnowTheServer() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..")
        .check(HEARSAY);
  }

  /** One command has to start them; nothing else of the command line may know of them. */
  @Test
  void onlyServeKnowsThePages() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.hearsay.web..")
        .and()
        .haveNameNotMatching("org\\.hearsay\\.cli\\.ServeCommand.*")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hearsay.web..")
        .check(HEARSAY);
  }

  @Test
  void packagesFormNoCycles() {
    slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(HEARSAY);
  }

  /** The rooms of comparing in their order: an arrow may point only down this list. */
  @Test
  void comparingKnowsOnlyTheRoomsBelow() {
    List<String> rooms =
        List.of(
            "verdict",
            "series",
            "blame",
            "fact",
            "population",
            "wording",
            "event",
            "digest",
            "text",
            "finding");
    for (int i = 1; i < rooms.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage("org.hearsay.compare." + rooms.get(i) + "..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              rooms.subList(0, i).stream()
                  .map(room -> "org.hearsay.compare." + room + "..")
                  .toArray(String[]::new))
          .check(HEARSAY);
    }
    noClasses()
        .that()
        .resideInAPackage("org.hearsay.compare.*..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.hearsay.compare")
        .check(HEARSAY);
  }

  @Test
  void everyPackageDeclaresItsNulls() {
    Set<String> unmarked = new TreeSet<>();
    for (JavaPackage each : HEARSAY.getPackage("org.hearsay").getSubpackagesInTree()) {
      boolean isEmpty =
          each.getClasses().stream().allMatch(c -> c.getSimpleName().equals("package-info"));
      if (!isEmpty && !each.isAnnotatedWith(NullMarked.class)) {
        unmarked.add(each.getName());
      }
    }
    assertEquals(Set.of(), unmarked);
  }

  private static String[] stages() {
    return List.of("syntax", "mention", "quote", "quantity", "figure", "happening", "blame")
        .stream()
        .map(room -> "org.hearsay." + room + "..")
        .toArray(String[]::new);
  }

  private static String[] pipeline() {
    return List.of(
            "syntax",
            "mention",
            "quote",
            "quantity",
            "figure",
            "happening",
            "blame",
            "annotate",
            "batch",
            "watch",
            "sqlite",
            "report",
            "cli",
            "web")
        .stream()
        .map(room -> "org.hearsay." + room + "..")
        .toArray(String[]::new);
  }

  private static String[] indexAndPipeline() {
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(
                "org.hearsay.index..", "org.hearsay.identity..", "org.hearsay.compare.."),
            java.util.Arrays.stream(pipeline()))
        .toArray(String[]::new);
  }
}
