/**
 * The chat side of every feature: one event in, replies out, and the look of the cards. Sends nothing, knows no web page
 * and no private key.
 */
@NullMarked
package org.prongsai.conversation;

import org.jspecify.annotations.NullMarked;
