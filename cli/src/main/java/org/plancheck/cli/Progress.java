package org.plancheck.cli;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
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

    /** A bar when a person is watching and reads text. */
    static Progress onTerminal(Lang lang, boolean wanted) {
        boolean watched = wanted && System.console() != null && !"dumb".equals(System.getenv("TERM"));
        return new Progress(
                lang,
                watched
                        ? new ProgressBarBuilder()
                                .setTaskName("")
                                .setInitialMax(STAGES)
                                .setStyle(ProgressBarStyle.ASCII)
                                .setUpdateIntervalMillis(100)
                                .clearDisplayOnFinish()
                                .build()
                        : null);
    }

    /** A stage begins. */
    void begin(String stage) {
        if (bar != null) {
            bar.setExtraMessage(Failures.MESSAGES.in(lang, "stage." + stage));
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
