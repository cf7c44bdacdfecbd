/** What stands at the addresses of the server: the explorer, the API, resources. */
package org.declgraph.web.servlet;
