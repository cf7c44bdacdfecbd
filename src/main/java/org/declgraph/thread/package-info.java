/** Work that goes on beside other work. */
package org.declgraph.thread;
