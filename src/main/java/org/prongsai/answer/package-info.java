/**
 * A Thai question in, an answer with its citation out. Pure Java over {@code knowledge}: no LINE, no Redis, no Spring, no
 * clock, no network, so the same question gets the same answer.
 */
@NullMarked
package org.prongsai.answer;

import org.jspecify.annotations.NullMarked;
