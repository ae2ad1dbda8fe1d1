package org.hearsay.corpus.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.corpus.html.Page;
import org.jspecify.annotations.Nullable;

/**
 * A mail that carries an article, as alerts and newsletters do, or a page that a browser saved as
 * one file (MHTML). A mail is one article: its subject the title, its sender the outlet. Attached
 * files are read as if they lay in an archive; forwarded mails are mails of their own.
 *
 * @param beside what is known of the one article in it from outside
 */
record Mail(Where where, Draft beside) {

  private static final Pattern SENDER =
      Pattern.compile(
          "\\s*\"?(?<name>[^\"<@]*?)\"?\\s*<?(?<address>[^\\s<>@]+@(?<host>[^\\s<>@]+))?>?\\s*");

  /** Nobody forwards mails in mails deeper. */
  private static final int DEEPEST = 10;

  void read(InputStream in, Reading reading) throws IOException {
    int most = reading.options().maxPageBytes();
    byte[] bytes = in.readNBytes(most);
    if (bytes.length == most && in.read() >= 0) {
      reading.fail(where, String.format(Locale.ROOT, "the mail has more than %,d bytes", most));
      return;
    }
    read(MimePart.of(bytes), reading);
  }

  /** What became of a mail that has been cut out of a file of them. */
  void read(MimePart mail, Reading reading) throws IOException {
    if (isPage(mail)) {
      page(mail, reading);
      return;
    }
    List<MimePart> texts = new ArrayList<>();
    List<MimePart> attached = new ArrayList<>();
    sort(mail, texts, attached, 0);
    Optional<String> text = text(texts);
    if (text.isEmpty()) {
      reading.skip(where, "the mail has no text");
    } else {
      draft(mail, text.get()).finish(where, reading.options()).forEach(reading.sink());
    }
    for (MimePart part : attached) {
      attachment(part, reading);
    }
  }

  /** Browsers write where the page was; a mail may be of the same type for its pictures. */
  private static boolean isPage(MimePart mail) {
    return mail.type().equals("multipart/related")
        && (mail.has("snapshot-content-location")
            || mail.header("from").filter(from -> from.startsWith("<Saved by")).isPresent()
            || !mail.has("to"));
  }

  private void page(MimePart mail, Reading reading) throws IOException {
    Optional<MimePart> page =
        mail.parts().stream().filter(part -> part.type().contains("html")).findFirst();
    if (page.isEmpty()) {
      reading.skip(where, "no page is in it");
      return;
    }
    Draft known = new Draft();
    known.put(Field.URL, mail.header("snapshot-content-location").filter(Mail::isAddress));
    known.put(Field.URL, page.get().header("content-location").filter(Mail::isAddress));
    known.putAll(beside);
    new ArticleFile("page.html", where, true, known, page.get().charset().orElse(null))
        .read(new ByteArrayInputStream(page.get().content()), reading.deeper());
  }

  private static boolean isAddress(String location) {
    return location.startsWith("http://") || location.startsWith("https://");
  }

  /** Of alternatives, the last one that is understood says most. */
  private static void sort(
      MimePart part, List<MimePart> texts, List<MimePart> attached, int depth) {
    List<MimePart> parts = depth < DEEPEST ? part.parts() : List.of();
    if (!parts.isEmpty()) {
      List<MimePart> below = new ArrayList<>();
      parts.forEach(each -> sort(each, below, attached, depth + 1));
      boolean isChoice = part.type().equals("multipart/alternative");
      texts.addAll(
          isChoice && !below.isEmpty()
              ? below.stream()
                  .filter(each -> each.type().equals("text/html"))
                  .findFirst()
                  .map(List::of)
                  .orElse(below.subList(0, 1))
              : below);
    } else if (part.isAttachment() || part.type().equals("message/rfc822")) {
      attached.add(part);
    } else if (part.type().equals("text/html") || part.type().equals("text/plain")) {
      texts.add(part);
    }
  }

  private static Optional<String> text(List<MimePart> texts) {
    String text =
        String.join(
            "\n\n", texts.stream().map(Mail::text).filter(each -> !each.isBlank()).toList());
    return text.isBlank() ? Optional.empty() : Optional.of(text);
  }

  private static String text(MimePart part) {
    String decoded = Charsets.decode(part.content(), part.charset().orElse(null));
    return part.type().equals("text/html") ? Page.textOfFragment(decoded) : decoded.strip();
  }

  private Draft draft(MimePart mail, String text) {
    Draft draft = new Draft();
    draft.put(Field.TEXT, text);
    draft.put(Field.TITLE, mail.header("subject"));
    draft.put(Field.PUBLISHED, mail.header("date"));
    draft.put(Field.LANGUAGE, mail.header("content-language"));
    draft.put(Field.OUTLET, mail.header("from").map(Mail::sender));
    draft.put(Field.ID, mail.header("message-id").map(id -> id.replaceAll("[<>\\s]", "")));
    draft.putAll(beside);
    return draft.withoutDayIfNeedBe();
  }

  /** The name of the sender, else the host that sends. */
  private static String sender(String from) {
    Matcher sender = SENDER.matcher(from);
    if (!sender.matches()) {
      return from;
    }
    @Nullable String host = sender.group("host");
    return sender.group("name").isBlank() && host != null ? host : sender.group("name").strip();
  }

  private void attachment(MimePart part, Reading reading) throws IOException {
    EntryName name = EntryName.of(part.fileName().orElse("attachment"));
    Where place = where.entry(name.path());
    if (reading.depth() == Reading.MOST_ARCHIVES) {
      reading.fail(place, "it lies in " + Reading.MOST_ARCHIVES + " mails and archives");
    } else if (part.type().equals("message/rfc822")) {
      new Mail(place, new Draft()).read(MimePart.of(part.content()), reading.deeper());
    } else {
      new ArticleFile(name.file(), place, false, name.draft(), null)
          .read(new ByteArrayInputStream(part.content()), reading.deeper());
    }
  }
}
