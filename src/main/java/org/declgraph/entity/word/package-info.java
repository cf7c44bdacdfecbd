/** The words of which names are made, found in a sentence: 论坛, 外交部, 外长. */
package org.declgraph.entity.word;
