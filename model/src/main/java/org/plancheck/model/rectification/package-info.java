/** The rectification ledger (整改台账) as a workbook: its columns, its words, its hidden record; shared by who writes and who reads it. */
@NullMarked
package org.plancheck.model.rectification;

import org.jspecify.annotations.NullMarked;
