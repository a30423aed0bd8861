/**
 * A LINE platform and a chat page for trying the bot without LINE. Speaks HTTP to the bot like LINE does and knows none
 * of its features.
 */
@NullMarked
package org.prongsai.simulator;

import org.jspecify.annotations.NullMarked;
