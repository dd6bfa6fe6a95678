package nl.dmmsearch.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The towns where ministers meet, by their Dutch name and what else they are called. */
final class Places {
  /** What stands for a meeting without a town. */
  static final String ONLINE = "online";

  private static final String TOWNS =
      """
      Amsterdam; Ankara; Antalya; Athene=Athens; Baku; Barcelona; Belgrado; Berlijn=Berlin; Bern
      Boedapest=Budapest; Boekarest=Bucharest=București; Bonn; Bratislava; Brdo; Brugge
      Brussel=Brussels=Bruxelles; Caïro; Cardiff; Chicago; Chisinau=Chișinău; Colorado Springs
      Den Haag=’s-Gravenhage='s-Gravenhage=The Hague; Doha; Dublin; Edinburgh; Eindhoven; Geneve=Genève
      Gent; Gdansk; Granada; Halifax; Helsinki; Istanbul; Kehl; Kiev=Kyiv=Kyjiv; Kopenhagen=Copenhagen
      Krakau=Krakow=Kraków; Lissabon=Lisbon; Ljubljana; Londen=London; Luxemburg-stad; Lviv; Lyon
      Madrid; Marrakesh; Milaan; München=Munich; Napels=Naples; New York; Newport; Nicosia=Lefkosia
      Nijmegen; Noordwijk; Oslo; Parijs=Paris; Poznan=Poznań; Praag=Prague; Ramstein; Reykjavik; Riga
      Rome; Rotterdam; Sarajevo; Sevilla; Sintra; Skopje; Sofia; Sopot; Split; Stavanger; Stockholm
      Straatsburg=Strasbourg; Taormina; Tallinn=Talinn; Tbilisi; Tirana; Toledo; Toulouse; Turku
      Uppsala; Valletta; Versailles; Vilnius=Wilna; Warschau=Warsaw=Warszawa
      Washington D.C.=Washington, D.C.=Washington DC=Washington; Wenen=Vienna; Wiesbaden; Zagreb; Zaragoza
      """;
  private static final Map<String, String> DUTCH = names();
  private static final Pattern TOWN = pattern();

  private Places() {}

  /** A town and where the text names it. */
  record Named(int start, int end, String town) {}

  /** The towns in {@code text}, in order; two that share a meeting count as one place. */
  static List<Named> find(CharSequence text) {
    var found = new ArrayList<Named>();
    Matcher m = TOWN.matcher(text);
    for (int i = 0; i < text.length(); i++) {
      if (canOpen(text, i) && m.region(i, text.length()).lookingAt()) {
        add(found, text, new Named(i, m.end(), dutch(m.group())));
        i = m.end() - 1;
      }
    }
    return found;
  }

  private static boolean canOpen(CharSequence text, int i) {
    char c = text.charAt(i);
    boolean opens = Character.isUpperCase(c) || c == '’' || c == '\'';
    return opens && (i == 0 || !isPartOfWord(text.charAt(i - 1)));
  }

  private static boolean isPartOfWord(char c) {
    return Character.isLetter(c) || c == '-';
  }

  private static void add(List<Named> found, CharSequence text, Named town) {
    Named before = found.isEmpty() ? null : found.getLast();
    if (before != null && before.end() + 1 == town.start() && text.charAt(before.end()) == '/') {
      String both = before.town() + "/" + town.town();
      found.set(found.size() - 1, new Named(before.start(), town.end(), both));
    } else {
      found.add(town);
    }
  }

  private static String dutch(String written) {
    return DUTCH.getOrDefault(written.toLowerCase(Locale.ROOT), written);
  }

  private static Map<String, String> names() {
    var names = new HashMap<String, String>();
    Arrays.stream(TOWNS.split("[;\\n]"))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .map(entry -> entry.split("="))
        .forEach(
            all -> Arrays.stream(all).forEach(n -> names.put(n.toLowerCase(Locale.ROOT), all[0])));
    return names;
  }

  /** Longest first, so that no name hides a longer one; a capital first, whatever follows. */
  private static Pattern pattern() {
    String any =
        DUTCH.keySet().stream()
            .sorted((a, b) -> b.length() - a.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?:" + any + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static @Nullable String only(CharSequence text) {
    List<Named> found = find(text);
    return found.isEmpty() ? null : found.getFirst().town();
  }
}
