package org.plancheck.engine.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plancheck.model.number.Quantity;
import org.plancheck.model.plan.Measure;
import org.plancheck.model.registry.Indicator;
import org.plancheck.model.registry.Jurisdiction;
import org.plancheck.model.registry.Jurisdiction.Level;
import org.plancheck.model.registry.Registry;
import org.plancheck.model.registry.ResponsibleUnit;
import org.plancheck.model.registry.UnitOfMeasure;
import org.plancheck.model.text.Bilingual;

/** One made-up city with two to five counties, a zone that overlaps one, and sometimes a zone of its own. */
final class GeneratedRegistry {
    static final String CITY = "320700";
    static final String OVERLAPPING_ZONE = "zone-overlapping";

    private static final List<UnitOfMeasure> MEASURES = List.of(
            new UnitOfMeasure(new Bilingual("人", "people"), true, List.of("名"), Map.of()),
            new UnitOfMeasure(new Bilingual("个", "items"), true, List.of("家", "所"), Map.of()),
            new UnitOfMeasure(new Bilingual("次", "times"), true, List.of("场"), Map.of()),
            new UnitOfMeasure(Bilingual.same("%"), false, List.of("％"), Map.of()),
            new UnitOfMeasure(
                    new Bilingual("元", "yuan"),
                    false,
                    List.of("圆"),
                    Map.of("万元", Quantity.of(10_000), "亿元", Quantity.of(100_000_000))));

    private static final List<ResponsibleUnit> UNITS = List.of(
            unit(Registry.OFFICE, "市科学素质工作领导小组办公室", false),
            unit("education", "市教育局", false),
            unit("agriculture", "市农业农村局", false),
            unit("all-members", "各成员单位", true));

    private final Dice dice;
    private final List<Jurisdiction> areas = new ArrayList<>();
    private final List<Indicator> indicators = new ArrayList<>();

    GeneratedRegistry(Dice dice) {
        this.dice = dice;
        areas.add(area(CITY, "连云港市", Level.CITY, null, List.of()));
        int counties = dice.between(2, 5);
        for (int i = 1; i <= counties; i++) {
            areas.add(area("32072" + i, "第" + i + "县", Level.COUNTY, CITY, List.of()));
        }
        areas.add(area(OVERLAPPING_ZONE, "开发区", Level.ZONE, CITY, List.of("320721")));
        if (dice.chance(25)) {
            areas.add(area("zone-own", "新区", Level.ZONE, CITY, List.of()));
        }
    }

    /** A new indicator that suits the measure. */
    Indicator indicator(Measure measure) {
        String unit = switch (measure) {
            case SHARE -> "%";
            case EVENT -> "次";
            case EACH_UNIT -> "个";
            case FLOW, STOCK -> dice.oneOf("人", "个", "元");
        };
        String id = "indicator-" + (indicators.size() + 1);
        boolean survey = measure == Measure.SHARE && dice.chance(50);
        Indicator indicator = new Indicator(id, Bilingual.same(id), unit, dice.chance(60), survey);
        indicators.add(indicator);
        return indicator;
    }

    Registry registry() {
        return new Registry(indicators, areas, UNITS, MEASURES);
    }

    /** The same registry with its areas in another order. */
    static Registry withAreas(Registry registry, List<Jurisdiction> areas) {
        return new Registry(registry.indicators(), areas, registry.units(), MEASURES);
    }

    /** The same registry with one indicator and one department more. */
    static Registry withIndicator(Registry registry, Indicator added) {
        List<Indicator> indicators = new ArrayList<>(registry.indicators());
        indicators.add(added);
        List<ResponsibleUnit> units = new ArrayList<>(registry.units());
        units.add(unit("museum", "市科技馆", false));
        return new Registry(indicators, registry.jurisdictions(), units, MEASURES);
    }

    private static Jurisdiction area(String code, String name, Level level, String parent, List<String> overlaps) {
        return new Jurisdiction(code, Bilingual.same(name), level, parent, overlaps);
    }

    private static ResponsibleUnit unit(String id, String name, boolean collective) {
        return new ResponsibleUnit(id, new Bilingual(name, id), List.of(), List.of(), collective);
    }
}
