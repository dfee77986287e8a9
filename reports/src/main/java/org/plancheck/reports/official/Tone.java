package org.plancheck.reports.official;

import org.plancheck.model.judging.Light;

/** A colour with a meaning; the same colours in every format. */
public enum Tone {
    NONE("595959"),
    GREEN("2E7D32"),
    YELLOW("C98A00"),
    RED("C0392B"),
    GREY("7F8C8D"),
    BLUE("1F5FA8"),
    /** An estimate (推算), not a reported figure. */
    ESTIMATE("A9BCD6");

    private final String rgb;

    Tone(String rgb) {
        this.rgb = rgb;
    }

    /** Six hexadecimal digits. */
    public String rgb() {
        return rgb;
    }

    /** The tone of a light. */
    public static Tone of(Light light) {
        return light == Light.NONE ? NONE : valueOf(light.name());
    }
}
