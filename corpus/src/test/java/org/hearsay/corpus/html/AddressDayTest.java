package org.hearsay.corpus.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressDayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://selepost.example/2019/12/27/ferry/",
        "https://selepost.example/2019/12/27/ferry.html",
        "https://selepost.example/2019/12/27",
        "https://selepost.example/2019/12/27?page=2",
        "https://selepost.example/news/2019-12-27/ferry",
        "https://selepost.example/news/2019-12-27-ferry-sinks.html",
        "https://selepost.example/news/ferry-sinks-2019-12-27.html",
        "https://selepost.example/20191227/ferry",
        "https://selepost.example/20191227-ferry-sinks",
        "https://selepost.example/2019/1227/ferry.html",
        "https://selepost.example/2019-12/27/c_1311.htm",
        "https://selepost.example/world/2019/dec/27/ferry-sinks",
        "https://selepost.example/News/2019/Dec-27/2281-ferry.ashx",
        "https://selepost.example/2019/december/27/ferry",
        "https://selepost.example/27-dec-2019/ferry",
        "https://selepost.example/ferry-sinks-december-27-2019",
        "https://selepost.example/27/12/2019/ferry",
        "https://selepost.example/12/27/2019/ferry",
        "https://selepost.example/27-12-2019-ferry",
        "https://selepost.example/2019_12_27/ferry",
        "https://selepost.example/2019.12.27/ferry",
        "https://selepost.example/story?date=2019-12-27&id=4",
        "https://selepost.example/story.php?d=20191227",
        "https://selepost.example/201912/27/ferry",
      })
  void isReadInEveryFormThatAddressesHaveItIn(String address) {
    assertEquals(Optional.of(LocalDate.of(2019, 12, 27)), AddressDay.of(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://selepost.example/2019/1/2/ferry/",
        "https://selepost.example/2019/01/02/ferry/",
        "https://selepost.example/2019/01/2/ferry/"
      })
  void mayHaveNumbersOfOneDigit(String address) {
    assertEquals(Optional.of(LocalDate.of(2019, 1, 2)), AddressDay.of(address));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://selepost.example/2019/12/ferry/",
        "https://selepost.example/2019/11/ferry.html",
        "https://selepost.example/201912/ferry/",
        "https://selepost.example/2019/123/ferry/",
        "https://selepost.example/2019/361/ferry/",
        "https://selepost.example/story/1999112/ferry",
        "https://selepost.example/story/19991123456/ferry",
        "https://selepost.example/world-20101123",
        "https://selepost.example/2019/12/27-killed-as-ferry-sinks",
        "https://selepost.example/2019/12/3-dead/",
        "https://selepost.example/2019/02/30/ferry/",
        "https://selepost.example/2019/13/27/ferry/",
        "https://selepost.example/ferry-2019",
        "https://selepost.example/3/4/2019/ferry",
        "https://selepost.example/1812/12/27/war",
        "https://selepost.example/a/2019/12",
        "https://selepost.example/12019/12/277/",
        "",
      })
  void isNoneWhereOnlyItsMonthOrANumberStands(String address) {
    assertEquals(Optional.empty(), AddressDay.of(address));
  }
}
