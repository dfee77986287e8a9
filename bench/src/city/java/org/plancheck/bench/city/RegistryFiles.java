package org.plancheck.bench.city;

import java.io.IOException;
import java.util.stream.Collectors;

/** What the plans of a city share: its areas, its departments, what is measured. */
record RegistryFiles(City city) {
    void write(CityFolder folder) throws IOException {
        folder.write("registry/jurisdictions.yaml", jurisdictions());
        folder.write("registry/responsible-units.yaml", units());
        folder.write("registry/indicators.yaml", indicators());
    }

    private String jurisdictions() {
        return "jurisdictions:\n"
                + jurisdiction(Area.PROVINCE, "province", "")
                + jurisdiction(Area.CITY, "city", parent(Area.PROVINCE))
                + city.counties().stream()
                        .map(county -> jurisdiction(county, "county", parent(Area.CITY)))
                        .collect(Collectors.joining());
    }

    private static String jurisdiction(Area area, String level, String parent) {
        return "  - {code: \"%s\", zh: %s, en: %s, level: %s%s}\n"
                .formatted(area.code(), area.zh(), area.en(), level, parent);
    }

    private static String parent(Area area) {
        return ", parent: \"" + area.code() + "\"";
    }

    private String units() {
        return """
                units:
                  - {id: leading-group-office, zh: 全民科学素质工作领导小组办公室, en: Office of the Leading Group}
                  - {id: all-county-governments, zh: 各县区政府, en: County and district governments, collective: true}
                """ + city.departments().stream().map(RegistryFiles::unit).collect(Collectors.joining());
    }

    private static String unit(Department department) {
        return "  - {id: %s, zh: %s, en: %s}\n".formatted(department.id(), department.zh(), department.en());
    }

    private String indicators() {
        return "indicators:\n"
                + city.promises().stream().map(RegistryFiles::indicator).collect(Collectors.joining());
    }

    private static String indicator(Promise promise) {
        return "  - {id: %s, zh: %s, en: %s, unit: \"%s\", addsUp: %s}\n"
                .formatted(
                        promise.indicator(),
                        promise.zh(),
                        promise.en(),
                        promise.shape().unit,
                        promise.shape().addsUp());
    }
}
