package org.hearsay.spark;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the job may use of the rest. */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.hearsay.spark");

  /** The jar holds none of these. */
  @Test
  void neitherIndexNorPagesAreUsed() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.apache.lucene..",
            "org.hearsay.index..",
            "org.hearsay.compare..",
            "org.hearsay.report..",
            "org.hearsay.web..",
            "org.hearsay.watch..")
        .check(CLASSES);
  }

  @Test
  void ofTheCommandLineItsExitCodesAlone() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching("org\\.hearsay\\.cli\\.(?!ExitCode$).*")
        .check(CLASSES);
  }
}
