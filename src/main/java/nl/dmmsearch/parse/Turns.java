package nl.dmmsearch.parse;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dmmsearch.brief.DocumentType;
import nl.dmmsearch.brief.Speaker;
import nl.dmmsearch.brief.Speaker.Role;
import org.jspecify.annotations.Nullable;

/** Reads who has the floor from the words with which the report of a debate opens a turn. */
final class Turns {
  /** A paragraph whose first words are no label opens no turn. */
  private static final int LONGEST = 90;

  private static final String NAME =
      "(?<name>(?:(?:[Vv]an|[Dd]e|[Dd]er|[Dd]en|[Tt]en|[Tt]er|[Tt]e|el|El|al|Al|in|’t|'t) ){0,3}"
          + "\\p{Lu}[\\p{L}’'.-]*(?:[ -](?:van|de|der|den|ten|ter|el|al|in|\\p{Lu}[\\p{L}’'.-]*)){0,4})";

  private static final Pattern CHAIR =
      Pattern.compile(
          "(?:De (?:fungerend |plaatsvervangend |tijdelijke )?voorzitter|Voorzitter)(?: "
              + NAME
              + ")? ?:");

  private static final Pattern MEMBER =
      Pattern.compile(
          "(?:De heer|Mevrouw|Het lid|De geachte afgevaardigde(?: de heer| mevrouw)?|Lid) "
              + NAME
              + "(?: ?\\((?<party>[\\p{L}\\d/ .+-]{1,24})\\))? ?(?<stop>:)?");

  private static final Pattern MINISTER =
      Pattern.compile(
          "(?:De )?(?:Minister|minister|Staatssecretaris|staatssecretaris|Minister-president"
              + "|minister-president|Demissionair minister)(?: (?!van\\b|voor\\b)"
              + NAME
              + "|(?: van| voor) \\p{Lu}[\\p{L} ,-]{3,60}?)? ?:");

  private static final Pattern SAYS =
      Pattern.compile(
          " ?(?:wijst|vraagt|vindt|stelt|merkt|acht|is|heeft|herinnert|constateert|dankt|betreurt|meent"
              + "|pleit|onderstreept|benadrukt|ziet|sluit|zegt|wil|noemt|spreekt|deelt|onderschrijft"
              + "|informeert|verwijst|steunt|ondersteunt|geeft|complimenteert|maakt|hoopt|kan|begint"
              + "|verzoekt|roept|waarschuwt|concludeert|hecht|memoreert|verwacht|signaleert|begrijpt)\\b");

  private Turns() {}

  /** Whether a paper has turns: one label alone may be quoted. */
  static boolean in(List<Block> blocks) {
    return has(2, blocks);
  }

  /** The same where it is known what the paper is: in the report of a debate one is a turn. */
  static boolean in(List<Block> blocks, DocumentType type) {
    return has(type == DocumentType.COMMISSIEDEBAT ? 1 : 2, blocks);
  }

  private static boolean has(int turns, List<Block> blocks) {
    return blocks.stream().filter(block -> speaker(block) != null).limit(turns).count() == turns;
  }

  /** Who has the floor from this block on; null where it opens no turn. */
  static @Nullable Speaker speaker(Block block) {
    String text = block.text();
    if (block.kind() != Block.Kind.TEXT
        || text.isEmpty()
        || "DMHLSVmsv".indexOf(text.charAt(0)) < 0) {
      return null;
    }
    String label = text.substring(0, Math.min(LONGEST, text.length()));
    Matcher chair = CHAIR.matcher(label);
    if (chair.lookingAt() && !text.startsWith("Voorzitter: ")) {
      return new Speaker(Role.VOORZITTER, chair.group("name"), null);
    }
    Matcher minister = MINISTER.matcher(label);
    if (minister.lookingAt()) {
      return new Speaker(Role.BEWINDSPERSOON, minister.group("name"), null);
    }
    return member(label);
  }

  private static @Nullable Speaker member(String label) {
    Matcher member = MEMBER.matcher(label);
    if (!member.lookingAt()) {
      return null;
    }
    String party = member.group("party");
    boolean reported =
        party != null && SAYS.matcher(label).region(member.end(), label.length()).lookingAt();
    if (member.group("stop") == null && !reported) {
      return null;
    }
    Role role = party == null ? Role.OVERIG : Role.KAMERLID;
    return new Speaker(role, member.group("name"), party);
  }
}
