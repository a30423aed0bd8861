/**
 * Sealing and opening with keys that {@code PRONGSAI_SECRET} yields. Knows no feature: callers name the purpose and record
 * that a ciphertext is bound to.
 */
@NullMarked
package org.prongsai.vault;

import org.jspecify.annotations.NullMarked;
