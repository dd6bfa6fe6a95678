package nl.dmmsearch.state;

import java.util.List;
import java.util.stream.Stream;

/** The words without one of which, or a figure, a sentence names no day and sets no term. */
final class TimeWords {
  /** Of the calendar, in Dutch. */
  static final List<String> DUTCH =
      words(
          "januari februari maart april mei juni juli augustus september oktober november december"
              + " voorjaar lente zomer najaar herfst winter zomerreces kerstreces herfstreces"
              + " meireces voorjaarsreces krokusreces reces zomervakantie kerstvakantie"
              + " herfstvakantie meivakantie voorjaarsvakantie krokusvakantie kwartaal kwartalen"
              + " helft week weken weekend maand maanden dag dagen werkdag werkdagen maandag dinsdag"
              + " woensdag donderdag vrijdag zaterdag zondag uur uren etmaal jaar jaareinde halfjaar"
              + " q1 q2 q3 q4 k1 k2 k3 k4 voorjaarsnota najaarsnota miljoenennota prinsjesdag"
              + " begroting ontwerpbegroting rijksbegroting defensiebegroting kerst kerstmis"
              + " kerstdagen pasen paasdagen pinksteren hemelvaart hemelvaartsdag koningsdag verantwoordingsdag"
              + " sinterklaas jaarwisseling oud kalenderjaar begrotingsjaar jaren morgen overmorgen");

  /** Of the calendar, in English. */
  static final List<String> ENGLISH =
      words(
          "january february march april may june july august september october november december"
              + " spring summer autumn winter day days week weeks month months year years hour hours"
              + " quarter half recess christmas easter");

  /** What is held on a day, and by what it is named. */
  static final List<String> HELD =
      words(
          "debat commissiedebat notaoverleg wetgevingsoverleg commissieoverleg overleg behandeling"
              + " begrotingsbehandeling wetsbehandeling procedurevergadering hoorzitting briefing top"
              + " topontmoeting bijeenkomst vergadering ministeriële dmm rbz udcg debate meeting"
              + " summit");

  /** Of those, and of the calendar, what a term can be behind or before without a day. */
  static final List<String> OPEN =
      Stream.of(
              HELD,
              words(
                  "navo-top navo-dmm navo-ministeriële nuc npg verkiezingen formatie kabinetsformatie"
                      + " zomer kerst pasen jaarwisseling reces vakantie zomerreces kerstreces herfstreces"
                      + " meireces voorjaarsreces krokusreces zomervakantie kerstvakantie"
                      + " herfstvakantie meivakantie summer christmas"))
          .flatMap(List::stream)
          .toList();

  /** All of them. */
  static final List<String> ALL =
      Stream.of(DUTCH, ENGLISH, OPEN).flatMap(List::stream).distinct().toList();

  private TimeWords() {}

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }
}
