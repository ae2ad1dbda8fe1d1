package org.hearsay.corpus.read;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.DataFormatException;
import java.util.zip.ZipException;
import org.apache.commons.compress.CompressException;

/** What a user wants to know of an input that cannot be read. */
final class Complaint {

  private Complaint() {}

  static String about(IOException e) {
    return switch (e) {
      case NoSuchFileException missing -> "there is no such file or folder";
      case AccessDeniedException denied -> "permission to read it is denied";
      case CharacterCodingException halved -> Decoding.NOT_TEXT;
      case Unpacking.BombException bomb -> Unpacking.BOMB;
      case BoundedReader.TooLongException tooLong -> tooLong.complaint();
      case EOFException cut -> "it ends too early: the file is cut off";
      case ZipException damaged -> "it is damaged: " + message(damaged);
      case CompressException damaged -> "it is damaged: " + message(damaged);
      default ->
          (e.getCause() instanceof DataFormatException ? "it is damaged: " : "it cannot be read: ")
              + message(e);
    };
  }

  private static String message(IOException e) {
    return String.valueOf(e.getMessage());
  }
}
