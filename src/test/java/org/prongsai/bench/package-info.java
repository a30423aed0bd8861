/** The benchmark of {@code mvn -Pbench verify}: bots as child processes under one load, side by side. No tests. */
@NullMarked
package org.prongsai.bench;

import org.jspecify.annotations.NullMarked;
