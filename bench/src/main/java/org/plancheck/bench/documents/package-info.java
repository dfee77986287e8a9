/** What the documents of an annual run cost. */
package org.plancheck.bench.documents;
