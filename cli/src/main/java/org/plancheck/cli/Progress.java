package org.plancheck.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.plancheck.model.text.Bilingual;
import org.plancheck.model.text.Lang;

/** A progress bar on the terminal's error stream while a run goes on; nothing at all elsewhere. */
final class Progress implements AutoCloseable {
    /** Reading, checking, judging, following up, accounting, reporting. */
    private static final int STAGES = 6;

    private final Lang lang;
    private final @Nullable ProgressBar bar;

    private Progress(Lang lang, @Nullable ProgressBar bar) {
        this.lang = lang;
        this.bar = bar;
    }

    /** A bar over the stages of a run when a person is watching and reads text. */
    static Progress onTerminal(Lang lang, boolean wanted) {
        return onTerminal(lang, wanted, STAGES);
    }

    /** A bar over a number of steps when a person is watching and reads text. */
    static Progress onTerminal(Lang lang, boolean wanted, int steps) {
        boolean watched = wanted && System.console() != null && !"dumb".equals(System.getenv("TERM"));
        return new Progress(
                lang,
                watched
                        ? new ProgressBarBuilder()
                                .setTaskName("")
                                .setInitialMax(steps)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setUpdateIntervalMillis(100)
                                .clearDisplayOnFinish()
                                .build()
                        : null);
    }

    /** A stage begins. */
    void begin(String stage) {
        advance(Failures.MESSAGES.of("stage." + stage));
    }

    /** As many steps more to come. */
    void extend(int steps) {
        if (bar != null) {
            bar.maxHint(bar.getMax() + steps);
        }
    }

    /** One step further, with a word about it. */
    void advance(Bilingual about) {
        if (bar != null) {
            bar.setExtraMessage(about.in(lang));
            bar.step();
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
