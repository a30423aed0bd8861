/** Prongsai: a LINE bot that answers citizens from their local government's own integrity assessment. */
@NullMarked
package org.prongsai;

import org.jspecify.annotations.NullMarked;
