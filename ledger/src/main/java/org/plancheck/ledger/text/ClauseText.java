package org.plancheck.ledger.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plancheck.ledger.source.OfficialText;

/**
 * An official text as a plan's encoding refers to it: letters, clauses, sentences and passages.
 */
public final class ClauseText {
    /** What stands between two units, unless it stands in brackets: 各县(市、区). */
    private static final Pattern UNIT_ENDS = Pattern.compile("[、,;](?![^()]*\\))");

    private static final Pattern UNITS = Pattern.compile("\\(责任单位:((?:[^()]|\\([^()]*\\))*)\\)。?");
    private static final String CLOSING = "\")";

    private final Letters letters;
    private final List<Clause> clauses;
    private final List<Passage> passages = new ArrayList<>();
    private final List<UnitList> unitLists = new ArrayList<>();

    /**
     * A list of responsible units as printed.
     *
     * @param clause the chapter, section or item it stands in
     * @param units names in order, in the form in which letters are compared
     */
    public record UnitList(Clause clause, Span span, List<String> units) {}

    ClauseText(Letters letters, List<Clause> clauses) {
        this.letters = letters;
        this.clauses = clauses;
        clauses.forEach(this::cut);
    }

    /** Reads the clauses of a text. */
    public static ClauseText of(OfficialText source) {
        return ClauseReader.read(source.lines());
    }

    public Letters letters() {
        return letters;
    }

    /** All clauses in the text's order, the foreword first. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Everything that is accounted for, in the text's order. */
    public List<Passage> passages() {
        return passages;
    }

    /** Every list of responsible units, in the text's order. */
    public List<UnitList> unitLists() {
        return unitLists;
    }

    /** The clause with exactly this number, paragraphs apart. */
    public Optional<Clause> clause(String code) {
        return clauses.stream().filter(c -> c.code().equals(code)).findFirst();
    }

    /** Where a clause as plans cite it stands: {@code 三(一)4} or the paragraph {@code 四(三)¶2}. */
    public Optional<Span> place(String cited) {
        int sign = cited.indexOf('¶');
        if (sign < 0) {
            return clause(cited).map(Clause::whole);
        }
        int number = Integer.parseInt(cited.substring(sign + 1));
        return clause(cited.substring(0, sign))
                .map(Clause::paragraphs)
                .filter(p -> number >= 1 && number <= p.size())
                .map(p -> p.get(number - 1));
    }

    /** Where a wording stands within a stretch. */
    public List<Span> occurrences(String wording, Span stretch) {
        String wanted = Letters.normalise(wording);
        List<Span> found = new ArrayList<>();
        int at = wanted.isEmpty() ? -1 : letters.normal().indexOf(wanted, stretch.from());
        while (at >= 0 && at + wanted.length() <= stretch.to()) {
            found.add(new Span(at, at + wanted.length()));
            at = letters.normal().indexOf(wanted, at + 1);
        }
        return found;
    }

    /** The passage in which a letter stands. */
    public Passage passageAt(int position) {
        return passages.stream()
                .filter(p -> p.span().from() <= position && position < p.span().to())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no passage at " + position));
    }

    /** The paragraph in which a letter stands, the heading where it stands in one. */
    public Span paragraphAround(int position) {
        return clauses.stream()
                .flatMap(c -> Stream.concat(Stream.of(c.heading()), c.paragraphs().stream()))
                .filter(p -> p.from() <= position && position < p.to())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no paragraph at " + position));
    }

    /** How a place is cited: an item by its number, an unnumbered paragraph by ¶ and its position. */
    public String citation(int position) {
        return passageAt(position).clause();
    }

    private void cut(Clause clause) {
        if (!clause.heading().isEmpty()) {
            passages.add(new Passage(clause.heading(), Passage.Kind.HEADING, clause.code(), clause.heading()));
        }
        for (int i = 0; i < clause.paragraphs().size(); i++) {
            boolean numbered = clause.code().matches(".*\\d");
            String cited =
                    numbered || clause.code().equals(Clause.FOREWORD) ? clause.code() : clause.code() + "¶" + (i + 1);
            cutParagraph(clause, cited, clause.paragraphs().get(i));
        }
    }

    private void cutParagraph(Clause clause, String cited, Span paragraph) {
        Matcher list = UNITS.matcher(letters.normal()).region(paragraph.from(), paragraph.to());
        int from = paragraph.from();
        while (list.find()) {
            cutSentences(cited, new Span(from, list.start()));
            Span span = new Span(list.start(), list.end());
            passages.add(new Passage(span, Passage.Kind.UNITS, cited, span));
            unitLists.add(new UnitList(clause, span, units(list.group(1))));
            from = list.end();
        }
        cutSentences(cited, new Span(from, paragraph.to()));
    }

    private static List<String> units(String list) {
        List<String> units = new ArrayList<>();
        for (String unit : UNIT_ENDS.split(list)) {
            units.add(unit.replaceFirst("等$", ""));
        }
        return List.copyOf(units);
    }

    private void cutSentences(String cited, Span stretch) {
        int from = stretch.from();
        for (int at = stretch.from(); at < stretch.to(); at++) {
            boolean stop = "。!?".indexOf(letters.normal().charAt(at)) >= 0;
            while (stop
                    && at + 1 < stretch.to()
                    && CLOSING.indexOf(letters.normal().charAt(at + 1)) >= 0) {
                at++;
            }
            if (stop || at == stretch.to() - 1) {
                cutPassages(cited, new Span(from, at + 1));
                from = at + 1;
            }
        }
    }

    private void cutPassages(String cited, Span sentence) {
        int from = sentence.from();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (at == sentence.to() - 1 || isComma(at)) {
                passages.add(new Passage(new Span(from, at + 1), Passage.Kind.BODY, cited, sentence));
                from = at + 1;
            }
        }
    }

    /** A comma between passages, not one that parts the thousands of a number. */
    private boolean isComma(int at) {
        String text = letters.normal();
        boolean between = at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
        return ",;:".indexOf(text.charAt(at)) >= 0 && !between;
    }
}
