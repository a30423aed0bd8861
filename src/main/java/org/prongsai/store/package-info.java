/**
 * Redis plumbing: keys, scripts, codecs and the embedded server. Knows no feature and no domain word.
 */
@NullMarked
package org.prongsai.store;

import org.jspecify.annotations.NullMarked;
