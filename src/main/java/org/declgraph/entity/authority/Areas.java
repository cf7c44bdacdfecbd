package org.declgraph.entity.authority;

import com.ibm.icu.util.Region;

/** Which countries lie in which areas of M.49. */
public final class Areas {
  private Areas() {}

  /**
   * Whether a country lies in an area.
   *
   * @param m49 the area's code of three digits
   * @param iso3166 the country's code of two letters
   */
  public static boolean contains(String m49, String iso3166) {
    return Region.getInstance(m49).contains(Region.getInstance(iso3166));
  }
}
