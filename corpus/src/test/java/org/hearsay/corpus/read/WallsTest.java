package org.hearsay.corpus.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<div id=sp><h2>Your privacy matters to us</h2><p>We and our 842 partners store and access information on your device, such as cookies and unique identifiers, to show you personalised ads.</p><p>You can accept all, or manage your choices at any time in our privacy settings.</p></div> | the page asks for consent to cookies; the article is not on it",
        "<main><p>Before you continue: Sele Post uses cookies to make its pages work and to understand how you use them. With your consent we also share them with our advertising partners.</p><button>Accept all</button></main> | the page asks for consent to cookies; the article is not on it",
        "<div class=cookie-wall><p>To read on, please accept cookies.</p></div> | the page asks for consent to cookies; the article is not on it",
        "<h1>Just a moment...</h1><p>Verify you are human by completing the action below. selepost.example needs to review the security of your connection.</p><p>Ray ID: 7a1</p> | the page asks whether a robot is reading; the article is not on it",
        "<h1>Access Denied</h1><p>You have been blocked because of unusual traffic from your network.</p> | the page asks whether a robot is reading; the article is not on it",
        "<noscript>x</noscript><div>You need to enable JavaScript to run this app.</div> | the page asks for JavaScript; the article is not on it",
        "<h2>Subscribe to continue reading</h2><p>Get unlimited access to all our articles from 2.99 a month. Cancel any time.</p><p>Already a subscriber? Log in to your account.</p> | the page asks for a subscription; the article is not on it",
        "<h1>Page not found</h1><p>Sorry, the page you are looking for does not exist or has been moved.</p> | the page says that the article is not there",
        "<h1>404</h1><p>Oops! We could not find that page.</p> | the page says that the article is not there",
      })
  void areSkippedWithWhatTheyAre(String body, String reason) {
    assertEquals(
        List.of("skipped: " + reason),
        Inputs.outcomes(
            "<html><head><title>Sele Post</title></head><body>" + body + "</body></html>"));
  }

  @Test
  void anArticleOnCookiesIsNone() {
    List<String> outcomes =
        Inputs.outcomes(
            "<html><body><h1>Ministry fines cookie maker</h1><article><p>The ministry fined a maker of cookies 40,000"
                + " crowns on Monday because nuts had been found in what was sold without them.</p><p>“Our customers"
                + " can trust us,” the head of the bakery told reporters in Port Sele.</p><p>Three children were"
                + " taken to hospital in the spring after they had eaten from one box.</p></article></body></html>");

    assertEquals(1, outcomes.size());
    assertTrue(outcomes.getFirst().matches("[0-9a-f]{32}|stdin"), outcomes::toString);
  }

  @Test
  void anArticleBelowANoticeIsRead() {
    List<String> outcomes =
        Inputs.outcomes(
            "<html><body><div><p>We use cookies and share them with our partners if you consent to it.</p></div>"
                + "<article><p>The ferry was on its way to the islands when it struck a rock, the harbour master"
                + " said on Monday.</p><p>Forty people were taken off by fishing boats before it went down.</p>"
                + "</article></body></html>");

    assertTrue(!outcomes.getFirst().startsWith("skipped"), outcomes::toString);
  }
}
