package org.plancheck.model.collect;

import java.util.List;
import org.plancheck.model.judging.Input;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.text.Bilingual;

/**
 * What one unit owes and has sent for the year.
 *
 * @param id id of a responsible unit, or a county's code
 * @param asked how many rows it owes
 * @param shared how many of these more than one plan asks for
 * @param open what of that is not reported yet, in the order of the plans
 * @param files what it sent, in the order of the files' names
 */
public record UnitReturn(
        String id,
        Bilingual name,
        Jurisdiction jurisdiction,
        State state,
        int asked,
        int shared,
        List<OpenItem> open,
        List<SentFile> files) {

    /** How far a unit has come, the most to be done first. */
    public enum State {
        /** Nothing came in. */
        NOTHING,
        /** What came in was refused, and nothing stands. */
        REFUSED,
        /** Something stands, but a verdict of the year still waits for more. */
        PARTIAL,
        /** No verdict of the year waits for anything. */
        COMPLETE
    }

    /**
     * What is asked for and not there.
     *
     * @param required whether the year's verdict waits for it; the rest may be sent along
     */
    public record OpenItem(Bilingual title, String clause, Bilingual document, boolean required) {}

    /** How many rows are there. */
    public int answered() {
        return asked - open.size();
    }

    /** What the year's verdicts wait for. */
    public List<OpenItem> required() {
        return open.stream().filter(OpenItem::required).toList();
    }

    /** Files that were refused; a refused restatement stands beside the one that counts. */
    public List<SentFile> refused() {
        return files.stream().filter(f -> f.status() == Input.Status.REFUSED).toList();
    }

    /** Whether the office has to remind the unit. */
    public boolean isToBeReminded() {
        return state != State.COMPLETE || !refused().isEmpty();
    }
}
