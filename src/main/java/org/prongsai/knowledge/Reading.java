package org.prongsai.knowledge;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a pack.
 *
 * @param pack empty unless everything fits
 * @param problems empty if everything fits
 */
record Reading(PackFiles files, Optional<Pack> pack, List<Problem> problems) {}
