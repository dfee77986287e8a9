package org.plancheck.engine.rules;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.plancheck.engine.rules.Outcome.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs facts through the rules, a fresh session for each batch. A rule that throws or does not end is
 * named and set aside; everything else still comes out.
 */
public final class RuleRunner {
    /** Facts a session; a fresh session for each few hundred is the measured optimum. */
    private static final int BATCH = 300;

    /** Stands for the rule's name when a condition fails without naming it. */
    private static final String UNKNOWN = "(condition)";

    /** How Drools says which rule's condition failed, and in which file. */
    private static final Pattern CONDITION =
            Pattern.compile("^Error evaluating constraint .* in \\[Rule \"([^\"]+)\"", Pattern.DOTALL);

    private static final Logger LOG = LoggerFactory.getLogger(RuleRunner.class);

    private final RuleBook book;
    private final Duration budget;

    /**
     * @param budget time that one batch may take before its firing rule is taken for a runaway
     */
    public RuleRunner(RuleBook book, Duration budget) {
        this.book = book;
        this.budget = budget;
    }

    /** Judges all facts; facts do not see each other. */
    public Outcome run(List<?> facts) {
        Outcome all = Outcome.empty();
        for (int start = 0; start < facts.size(); start += BATCH) {
            all.add(batch(facts.subList(start, Math.min(start + BATCH, facts.size()))));
        }
        return all;
    }

    private Outcome batch(List<?> facts) {
        while (true) {
            Attempt attempt = new Attempt(facts, Set.copyOf(book.runaways()));
            if (!attempt.endsWithin(budget)) {
                String rule = attempt.ruling.rule();
                LOG.warn("rule {} did not end within {}", rule, budget);
                if (rule.isEmpty() || !book.runaways().add(rule)) {
                    return allFailed(facts, UNKNOWN, "did not end within " + budget.toSeconds() + " s");
                }
                continue;
            }
            if (attempt.thrown == null) {
                return attempt.outcome;
            }
            return facts.size() == 1 ? failed(attempt, facts.get(0)) : oneByOne(facts);
        }
    }

    private Outcome oneByOne(List<?> facts) {
        Outcome all = Outcome.empty();
        facts.forEach(fact -> all.add(batch(List.of(fact))));
        return all;
    }

    private static Outcome failed(Attempt attempt, Object fact) {
        Throwable thrown = attempt.thrown;
        String message = thrown == null ? "" : String.valueOf(thrown.getMessage());
        Matcher inCondition = CONDITION.matcher(message);
        boolean condition = inCondition.find();
        String fired = attempt.ruling.rule();
        String rule = condition ? inCondition.group(1) : fired.isEmpty() ? UNKNOWN : fired;
        LOG.warn("rule {} failed", rule, thrown);
        attempt.outcome.failures().add(new Failure(rule, fact, condition ? message : String.valueOf(root(thrown))));
        return attempt.outcome;
    }

    private static @Nullable Throwable root(@Nullable Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static Outcome allFailed(List<?> facts, String rule, String detail) {
        Outcome outcome = Outcome.empty();
        facts.forEach(fact -> outcome.failures().add(new Failure(rule, fact, detail)));
        return outcome;
    }

    /** One session over one batch, on a thread of its own so that it can be left behind. */
    private final class Attempt {
        private final Outcome outcome = Outcome.empty();
        private final RecordingRuling ruling = new RecordingRuling(outcome);
        private final List<?> facts;
        private final Set<String> setAside;
        private volatile @Nullable KieSession session;
        private volatile @Nullable Throwable thrown;

        Attempt(List<?> facts, Set<String> setAside) {
            this.facts = facts;
            this.setAside = setAside;
        }

        boolean endsWithin(Duration time) {
            Thread thread = new Thread(this::fire, "plancheck-rules");
            thread.setDaemon(true);
            thread.start();
            try {
                thread.join(time.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            if (!thread.isAlive()) {
                return true;
            }
            KieSession running = session;
            if (running != null) {
                running.halt();
            }
            thread.interrupt();
            return false;
        }

        private void fire() {
            KieSession running = book.base().newKieSession();
            session = running;
            try {
                running.setGlobal("ruling", ruling);
                running.addEventListener(new DefaultAgendaEventListener() {
                    @Override
                    public void beforeMatchFired(BeforeMatchFiredEvent event) {
                        ruling.firing(event.getMatch().getRule().getName(), fact(event.getMatch()));
                    }
                });
                facts.forEach(running::insert);
                running.fireAllRules(this::accept);
            } catch (RuntimeException | StackOverflowError | LinkageError e) {
                thrown = e;
            } finally {
                running.dispose();
            }
        }

        private boolean accept(Match match) {
            String rule = match.getRule().getName();
            if (setAside.contains(rule)) {
                outcome.failures()
                        .add(new Failure(rule, fact(match), "did not end within " + budget.toSeconds() + " s"));
                return false;
            }
            return !book.isSwitchedOff(rule);
        }

        private Object fact(Match match) {
            return match.getObjects().isEmpty() ? "" : match.getObjects().get(0);
        }
    }
}
