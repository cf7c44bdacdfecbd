package org.declgraph.entity.authority;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Countries, territories and areas of the world as CLDR names them, with ISO 3166 and M.49 codes.
 */
final class Territories {
  /** Groupings of CLDR that are organisations or currencies, and the world itself. */
  private static final Set<String> NO_AREAS = Set.of("EU", "EZ", "UN", "QO", "001");

  private static final LocaleDisplayNames ZH =
      LocaleDisplayNames.getInstance(ULocale.SIMPLIFIED_CHINESE);
  private static final LocaleDisplayNames EN = LocaleDisplayNames.getInstance(ULocale.ENGLISH);
  private static final LocaleDisplayNames ZH_SHORT =
      LocaleDisplayNames.getInstance(ULocale.SIMPLIFIED_CHINESE, DisplayContext.LENGTH_SHORT);

  private Territories() {}

  /**
   * A territory or area.
   *
   * @param code an ISO 3166 alpha-2 code, or an M.49 code of three digits
   */
  record Territory(String code, String zh, String shortZh, String en, String m49) {
    boolean isArea() {
      return Character.isDigit(code.charAt(0));
    }
  }

  /** All of them, ordered by code. */
  static List<Territory> all() {
    Stream<String> areas =
        Stream.of(RegionType.CONTINENT, RegionType.SUBCONTINENT, RegionType.GROUPING)
            .flatMap(type -> Region.getAvailable(type).stream())
            .map(Region::toString);
    return Stream.concat(Arrays.stream(ULocale.getISOCountries()), areas)
        .filter(code -> !NO_AREAS.contains(code))
        .sorted()
        .map(Territories::named)
        .toList();
  }

  private static Territory named(String code) {
    return new Territory(
        code,
        ZH.regionDisplayName(code),
        ZH_SHORT.regionDisplayName(code),
        EN.regionDisplayName(code),
        m49(Region.getInstance(code).getNumericCode()));
  }

  private static String m49(int code) {
    return code < 0 ? "" : String.format(Locale.ROOT, "%03d", code);
  }
}
