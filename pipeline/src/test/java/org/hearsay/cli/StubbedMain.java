package org.hearsay.cli;

/** The command line as a process, with the annotator that reads simple sentences. */
final class StubbedMain {

  private StubbedMain() {}

  public static void main(String[] args) {
    Console console = Console.ofProcess();
    ExitCode code = new Main(Commands.all(StubAnnotator.ANNOTATORS)).run(args, console);
    console.out().flush();
    console.err().flush();
    System.exit(code.code());
  }
}
