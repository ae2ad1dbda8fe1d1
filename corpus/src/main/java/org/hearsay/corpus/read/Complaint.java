package org.hearsay.corpus.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;

/** What a user wants to know of an input that cannot be read. */
final class Complaint {

  private Complaint() {}

  static String about(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such file or folder";
      case AccessDeniedException denied -> "permission to read it is denied";
      case CharacterCodingException halved -> Decoding.NOT_TEXT;
      case ZipException damaged -> "the gzip compression is damaged: " + damaged.getMessage();
      case EOFException cut -> "the gzip compression ends too early: the file is cut off";
      default -> "it cannot be read: " + e.getMessage();
    };
  }
}
