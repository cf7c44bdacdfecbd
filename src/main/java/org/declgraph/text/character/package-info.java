/** What characters are: script, marks, figures, brackets. */
package org.declgraph.text.character;
