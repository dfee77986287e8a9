package org.plancheck.workbook.template;

import java.util.Map;
import org.plancheck.model.text.Lang;
import org.plancheck.model.text.Messages;

/** The template's words in its language. */
record Words(Lang lang) {
    static final Messages MESSAGES = Messages.beside(Words.class, "template");

    String of(String code) {
        return MESSAGES.in(lang, code);
    }

    String of(String code, Map<String, ?> args) {
        return MESSAGES.in(lang, code, args);
    }
}
