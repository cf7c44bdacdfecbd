/** What a generation was read from, looked up without reading it again. */
package org.declgraph.catalogue;
