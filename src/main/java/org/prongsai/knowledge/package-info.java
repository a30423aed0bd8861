/**
 * The pack: one office's document for one fiscal year as typed, cited and checked facts. Knows neither LINE nor Redis nor
 * the web.
 */
@NullMarked
package org.prongsai.knowledge;

import org.jspecify.annotations.NullMarked;
