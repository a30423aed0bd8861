/**
 * The wire to LINE: webhooks in, the inbox that loses nothing, the one sender out, LINE's types. Does not know what the
 * bot says: {@link org.prongsai.line.EventHandler} is implemented elsewhere.
 */
@NullMarked
package org.prongsai.line;

import org.jspecify.annotations.NullMarked;
