/** What a generation keeps beside its database: the files and texts that it was built from. */
package org.declgraph.store.file;
