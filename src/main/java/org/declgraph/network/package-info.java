/** Discourse networks: who agrees and disagrees with which claims or issues, by year. */
package org.declgraph.network;
