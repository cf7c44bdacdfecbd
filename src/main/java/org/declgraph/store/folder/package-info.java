/** The folder of a store: who may write it, and what a build that was broken off leaves in it. */
package org.declgraph.store.folder;
