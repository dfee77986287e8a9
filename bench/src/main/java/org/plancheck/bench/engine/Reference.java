package org.plancheck.bench.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plancheck.engine.Request;
import org.plancheck.engine.reference.ReferenceVerdicts;

/** The second judge of the tests: plain Java that knows the whole law of verdicts, written to be read and not to be fast. */
final class Reference implements Judge {
    private static final Pattern COUNTY = Pattern.compile(Region.PLAN + "/(.+)@(?!" + Region.CITY + ")(\\d+)/(\\d+)");

    private final Cities cities;

    Reference(Cities cities) {
        this.cities = cities;
    }

    @Override
    public String name() {
        return "plain Java, whole law";
    }

    @Override
    public Judged judge(Workload workload, int threads) throws Exception {
        return Judged.timed(() -> cities.judged(workload, threads, Reference::judge));
    }

    private static void judge(Request request, Cities.Verdicts verdicts) {
        ReferenceVerdicts.of(request).forEach((key, verdict) -> {
            Matcher county = COUNTY.matcher(key);
            if (county.matches()) {
                verdicts.add(county.group(1), county.group(2), Integer.parseInt(county.group(3)), verdict);
            }
        });
    }
}
