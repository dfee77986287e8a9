package org.plancheck.ledger.draft;

import java.util.regex.Pattern;
import org.plancheck.ledger.text.Clause;
import org.plancheck.ledger.text.ClauseText;
import org.plancheck.ledger.text.Headings;

/** What each part of an official text is for, by its heading and its place. */
final class Roles {
    private static final Pattern BACKGROUND =
            Pattern.compile("前言|序言|引言|背景|基础$|发展基础|工作基础|现状|形势|回顾|成效|成就|机遇|挑战|意义|存在问题|为什么");
    private static final Pattern AIMS = Pattern.compile("指导思想|指导方针|原则|总体思路|总体要求|总的想法|工作思路|基本要求");
    private static final Pattern GOALS = Pattern.compile("目标|愿景");

    private final ClauseText text;
    private final Headings headings;

    Roles(ClauseText text) {
        this.text = text;
        this.headings = new Headings(text);
    }

    /** The parts of a plan. */
    enum Role {
        /** What was and is: letterhead, foreword, situation. */
        BACKGROUND,
        /** Stance and principles. */
        AIMS,
        /** What is to be reached. */
        GOALS,
        /** Words that only lead over to numbered parts. */
        LEAD,
        /** What is to be done. */
        WORK
    }

    /** The role of a cited clause. */
    Role of(String cited) {
        String code = cited.replaceFirst("¶.*", "");
        if (code.equals(Clause.FOREWORD)) {
            return Role.BACKGROUND;
        }
        if (!code.equals(cited) && hasParts(code)) {
            return Role.LEAD;
        }
        String chapter = code.replaceFirst("[(\\d].*", "");
        String section = code.replaceFirst("\\d+$", "");
        Role own = byHeading(section);
        // Numbered items under a stance are requirements, not a stance.
        boolean items = text.clauses().stream().anyMatch(c -> c.code().matches(Pattern.quote(section) + "\\d+"));
        if (own == Role.AIMS && items) {
            return Role.WORK;
        }
        return own == Role.WORK && !section.equals(chapter) && byHeading(chapter) == Role.BACKGROUND
                ? Role.BACKGROUND
                : own;
    }

    private boolean hasParts(String code) {
        String begin = Pattern.quote(code);
        return text.clauses().stream().anyMatch(c -> c.code().matches(begin + "(?:\\(.*|\\d+)"));
    }

    private Role byHeading(String code) {
        String heading = headings.above(code);
        if (GOALS.matcher(heading).find() && !AIMS.matcher(heading).find()) {
            return Role.GOALS;
        }
        if (AIMS.matcher(heading).find()) {
            return Role.AIMS;
        }
        return BACKGROUND.matcher(heading).find() ? Role.BACKGROUND : Role.WORK;
    }
}
