package org.plancheck.model.judging;

/**
 * What a rule may do: decide a verdict, refuse a value, report something. The rule's id comes from the
 * engine, its words from the rule's own folder; a consequence names neither.
 */
public interface Ruling {

    /** Decides the verdict of a due triple. Two decisions on one triple fail the run. */
    void decide(Due due, Verdict verdict);

    /** Refuses a reported value (强制性审核): whatever rests on it is questioned. */
    void refuse(Reported reported);

    /** Asks the unit for an explanation (提示性审核); the value stands. */
    void ask(Reported reported);

    /** Reports something about a judged triple beside its verdict. */
    void report(Judged judged);

    /** Reports something about a due triple beside its verdict. */
    void report(Due due);

    /** Replaces the verdict by WAIVED; the replaced one is kept and shown. */
    void waive(Judged judged);

    /** Sets the light of a judged triple. Each needs exactly one. */
    void light(Judged judged, Light light);

    /** Reports a city figure that differs from the sum of its counties. */
    void report(Reconciled reconciled);

    /** Reports all that one unit left out, as one finding. */
    void report(Unreported unreported);

    /** Reports what nobody asked for. */
    void report(Unused unused);

    /** Reports what is not applicable without a reason. */
    void report(Unexplained unexplained);

    /** Reports a refused file. */
    void report(RefusedFile refused);

    /** Reports what became of an earlier finding. */
    void report(FollowedUp followed);
}
