/**
 * Public web pages: the document with its citable rows, and the ten scores as a chart.
 */
@NullMarked
package org.prongsai.document;

import org.jspecify.annotations.NullMarked;
