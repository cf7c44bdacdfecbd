/** Where a sentence may have names: known, quoted, made by a pattern, of persons. */
package org.declgraph.entity.name;
