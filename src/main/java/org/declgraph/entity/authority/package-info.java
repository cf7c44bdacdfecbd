/** The entities that are known, and whom and what names stand for: 俄方, 上合组织. */
package org.declgraph.entity.authority;
