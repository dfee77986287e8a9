package org.plancheck.workbook.template;

import org.plancheck.workbook.layout.Column;
import org.plancheck.workbook.layout.Layout.Label;

/** A label and the place beside it, each over one or more columns. */
record Slot(Label label, Column labelFrom, Column labelTo, Column from, Column to) {

    static Slot of(Label label, Column labelAt, Column at) {
        return new Slot(label, labelAt, labelAt, at, at);
    }
}
