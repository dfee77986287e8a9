package org.plancheck.model.text;

/** A language of messages and reports. Chinese is the default everywhere. */
public enum Lang {
    ZH,
    EN;

    /** The code used on the command line and in message file names: {@code zh} or {@code en}. */
    public String code() {
        return this == ZH ? "zh" : "en";
    }
}
