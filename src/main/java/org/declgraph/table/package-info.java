/** CSV in and out, with every problem named as file and line; the only user of Commons CSV. */
package org.declgraph.table;
