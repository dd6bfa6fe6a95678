package nl.dmmsearch.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dmmsearch.brief.AccessLabel;
import nl.dmmsearch.brief.BriefId;
import nl.dmmsearch.brief.DocumentType;

/**
 * Finds the brief that a citation means: one, or none where several could be meant. Whoever may
 * read the citation may read its target.
 */
final class Targets {
  private static final Pattern REFERENCE = Pattern.compile("[A-Z][A-Z0-9./-]{5,}\\d");

  private final Map<BriefId, List<BriefCard>> groups;
  private final Map<String, List<BriefCard>> byNumber = new HashMap<>();
  private final Map<String, List<BriefCard>> byReference = new HashMap<>();
  private final Map<LocalDate, List<BriefCard>> byDay = new HashMap<>();

  /**
   * @param groups of each brief, the one that stands for the group first
   */
  Targets(Collection<BriefCard> cards, Map<BriefId, List<BriefCard>> groups) {
    this.groups = groups;
    for (BriefCard card : cards) {
      if (card.kamerstuk() != null) {
        put(byNumber, card.kamerstuk().value(), card);
      }
      card.ownReferences().forEach(reference -> put(byReference, reference, card));
      if (card.letterDate() != null && isLetter(card.type())) {
        put(byDay, card.letterDate(), card);
      }
    }
  }

  private static <K> void put(Map<K, List<BriefCard>> map, K key, BriefCard card) {
    map.computeIfAbsent(key, none -> new ArrayList<>()).add(card);
  }

  private static boolean isLetter(DocumentType type) {
    return switch (type) {
      case GEANNOTEERDE_AGENDA, VERSLAG, ANTWOORD_KAMERVRAGEN, KAMERBRIEF -> true;
      case BESLISNOTA, SCHRIFTELIJK_OVERLEG, COMMISSIEDEBAT, OVERIG -> false;
    };
  }

  /** The brief that {@code citing} means; never itself or a copy of it. */
  Optional<BriefId> of(BriefCard citing, Cited cited) {
    Optional<BriefCard> meant =
        cited.kamerstuk() == null
            ? reference(citing, cited).or(() -> letter(citing, cited))
            : numbered(citing, byNumber.getOrDefault(cited.kamerstuk().value(), List.of()));
    return meant.map(BriefCard::id).filter(id -> !id.equals(standing(citing).id()));
  }

  private Optional<BriefCard> reference(BriefCard citing, Cited cited) {
    List<BriefCard> named =
        REFERENCE
            .matcher(cited.text())
            .results()
            .flatMap(m -> byReference.getOrDefault(m.group(), List.of()).stream())
            .toList();
    return numbered(citing, named);
  }

  private Optional<BriefCard> letter(BriefCard citing, Cited cited) {
    return switch (cited.kind()) {
      case BRIEF ->
          CitedLetter.in(cited.text(), citing.letterDate())
              .flatMap(letter -> dated(citing, letter));
      case KAMERSTUK, MOTIE, OVERIG -> Optional.empty();
    };
  }

  private Optional<BriefCard> dated(BriefCard citing, CitedLetter letter) {
    LocalDate written = citing.letterDate();
    if (written != null && letter.day().isAfter(written)) {
      return Optional.empty();
    }
    return only(
        byDay.getOrDefault(letter.day(), List.of()).stream()
            .filter(card -> citing.access().allows(card.access()))
            .filter(card -> letter.canBeFrom(card.sender(), citing.sender()))
            .toList());
  }

  /** An internal copy of a published paper is the same paper. */
  private Optional<BriefCard> numbered(BriefCard citing, List<BriefCard> candidates) {
    return Arrays.stream(AccessLabel.values())
        .filter(citing.access()::allows)
        .map(label -> candidates.stream().filter(card -> card.access() == label).toList())
        .filter(labelled -> !labelled.isEmpty())
        .findFirst()
        .flatMap(this::only);
  }

  /**
   * The one that all candidates come down to: copies are one, what goes with a letter in a file is
   * the letter, and a letter is meant rather than a note or debate with its number.
   */
  private Optional<BriefCard> only(List<BriefCard> candidates) {
    List<BriefCard> letters = candidates.stream().filter(card -> isLetter(card.type())).toList();
    Set<BriefCard> standing =
        (letters.isEmpty() ? candidates : letters)
            .stream().map(this::standing).collect(Collectors.toSet());
    long documents = standing.stream().map(card -> card.source().name()).distinct().count();
    return documents == 1
        ? standing.stream().min(Comparator.comparingInt(card -> card.source().part()))
        : Optional.empty();
  }

  private BriefCard standing(BriefCard card) {
    return groups.getOrDefault(card.id(), List.of(card)).getFirst();
  }
}
