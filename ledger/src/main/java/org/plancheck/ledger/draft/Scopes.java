package org.plancheck.ledger.draft;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.plancheck.ledger.text.Vocabulary;
import org.plancheck.ledger.text.Wording;
import org.plancheck.model.plan.Scope;
import org.plancheck.model.registry.Jurisdiction;

/** For whom something is due: the units that a sentence begins with or speaks of one by one. */
final class Scopes {
    private static final String EACH = "(?:各|每)(?:个|所|家|座)?";
    private static final String COUNTY = "(?:县(?!域)|区(?![镇域])|市\\(?县|市、?区)";
    private static final Pattern COUNTIES = Pattern.compile("^(?:全市)?(?:各地区?|" + EACH + COUNTY + ")");
    private static final Pattern EVERY_COUNTY = Pattern.compile("每个?" + COUNTY);

    /** Units below the county, by the word behind 每 or, at the beginning of a passage, 各. */
    private static final Map<String, String> BELOW = below();

    /** Parts of a year, each of which is counted. */
    private static final Map<String, String> CALENDAR =
            Map.of("每季", "each-quarter", "每个?月", "each-month", "每半年", "each-half-year");

    private final boolean county;

    /**
     * @param area the plan's own: one without counties below it has none to judge
     */
    Scopes(Jurisdiction area) {
        this.county = area.level() == Jurisdiction.Level.COUNTY;
    }

    private static Map<String, String> below() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("(?:中小学|学校|校|中学|小学|高中|幼儿园)", "each-school");
        units.put("(?:乡镇|街道|镇|乡|区镇)", "each-town");
        units.put("(?:行政村|村)", "each-village");
        units.put("社区", "each-community");
        units.put("医院", "each-hospital");
        units.put("企业", "each-enterprise");
        units.put("(?:基地|场馆|科普馆)", "each-base");
        return units;
    }

    /** The scope of a figure. */
    Guess ofFigure(Wording wording) {
        if (Vocabulary.CITY_LEVEL.matcher(wording.passage()).find()) {
            return guess(Scope.CITY_LEVEL, null);
        }
        String lead = wording.lead();
        String near = wording.near();
        for (Map.Entry<String, String> unit : BELOW.entrySet()) {
            if (Pattern.compile("(?:^|[,;])" + EACH + unit.getKey() + "|每(?:个|所|家)?" + unit.getKey())
                    .matcher(near)
                    .find()) {
                return guess(new Scope(unit.getValue()), Doubt.EACH_UNIT);
            }
        }
        for (Map.Entry<String, String> part : CALENDAR.entrySet()) {
            if (Pattern.compile(part.getKey()).matcher(near).find()) {
                return guess(new Scope(part.getValue()), Doubt.EACH_UNIT);
            }
        }
        return ofCounties(lead, near);
    }

    /** The scope of a duty: each county where the sentence begins with the counties. */
    Guess ofDuty(Wording wording) {
        return ofCounties(wording.lead(), wording.near());
    }

    private Guess ofCounties(String lead, String near) {
        boolean first = COUNTIES.matcher(lead).find();
        boolean here =
                COUNTIES.matcher(near).find() || EVERY_COUNTY.matcher(near).find();
        if (county || !first && !here) {
            return guess(Scope.CITY, null);
        }
        return guess(Scope.EACH_COUNTY, here ? null : Doubt.EACH_UNIT);
    }

    private static Guess guess(Scope scope, @Nullable Doubt doubt) {
        return new Guess("scope", scope.code(), doubt);
    }
}
