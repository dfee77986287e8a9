package org.plancheck.workbook.ledger;

import org.plancheck.engine.yaml.Node;

/**
 * A ledger as read.
 *
 * @param year the assessed year of the run that handed it out
 * @param tree its entries, in the shape of the YAML form
 */
record FilledLedger(int year, Node tree) {}
