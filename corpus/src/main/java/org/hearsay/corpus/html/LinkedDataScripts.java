package org.hearsay.corpus.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.corpus.json.JsonValue;
import org.hearsay.corpus.json.MalformedArticleException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The values in a page's scripts of JSON-LD, whatever the program that wrote them put around them:
 * CDATA, comments, a semicolon, an assignment, entities for the quotation marks, several values one
 * behind the other. Pages are full of broken scripts; what cannot be read is passed over, for what
 * the page shows is read all the same.
 */
final class LinkedDataScripts {

  private static final String QUERY = "script[type~=(?i)^\\s*application/(?:ld\\+json|json\\+ld)]";

  /** Marks of comments and CDATA, also behind the marks of a comment of the script's own. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:\\s|\\uFEFF|//>|//(?=\\s*(?:<!|-->|\\]\\]>))|/\\*[^*]{0,200}\\*/"
              + "|<!--|<!\\[CDATA\\[|-->|\\]\\]>"
              + "|(?:var\\s+|window\\.)?[\\w.]{1,40}\\s*=(?=\\s*[\\[{]))++");

  private static final List<String> CLOSINGS =
      List.of(";", "//", "/*", "*/", "-->", "]]>", "<![CDATA[", "<!");

  private static final Pattern BETWEEN =
      Pattern.compile("(?<=[}\\]])\\s{0,99};\\s{0,99}(?=[{\\[])");

  private static final Pattern ESCAPED = Pattern.compile("^[\\[{\\s]*+&(?:quot|#34|#x22|amp);");

  /** Twice where somebody escaped what was escaped. */
  private static final int MOST_TIMES = 2;

  private LinkedDataScripts() {}

  static List<JsonValue> values(Document document) {
    List<JsonValue> values = new ArrayList<>();
    for (Element script : document.select(QUERY)) {
      values.addAll(values(bare(script.data())));
    }
    return values;
  }

  private static String bare(String script) {
    String bare = withoutClosing(OPENING.matcher(script).replaceFirst(""));
    for (int i = 0; i < MOST_TIMES && ESCAPED.matcher(bare).find(); i++) {
      bare = Parser.unescapeEntities(bare, false);
    }
    return bare;
  }

  private static String withoutClosing(String script) {
    int end = script.length();
    int before = -1;
    while (end != before) {
      before = end;
      while (end > 0 && Character.isWhitespace(script.charAt(end - 1))) {
        end--;
      }
      for (String closing : CLOSINGS) {
        if (script.startsWith(closing, end - closing.length())) {
          end -= closing.length();
        }
      }
    }
    return script.substring(0, end);
  }

  private static List<JsonValue> values(String bare) {
    try {
      return List.of(JsonValue.parseLeniently(bare));
    } catch (MalformedArticleException e) {
      return several(bare);
    }
  }

  private static List<JsonValue> several(String bare) {
    try {
      return List.of(JsonValue.parseLeniently("[" + BETWEEN.matcher(bare).replaceAll(",") + "]"));
    } catch (MalformedArticleException e) {
      return JsonValue.parseWhatIsThere(bare);
    }
  }
}
