package org.plancheck.bench.city;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A made-up city on disk: a home as the program's own with registry, scheme and one plan, and in it the folder that the
 * office assesses.
 *
 * @param home what {@code plancheck.home} names
 */
public record CityFolder(Path home) {
    /**
     * Writes a city; the same size and seed give the same files.
     *
     * @param shared a home whose units of measure and scheme are taken over
     */
    public static CityFolder write(Path home, Path shared, CitySize size, long seed) throws IOException {
        CityFolder folder = new CityFolder(home);
        City city = City.of(size, seed);
        folder.copy(shared, "registry/units-of-measure.yaml");
        folder.copy(shared, "schemes/default.yaml");
        new RegistryFiles(city).write(folder);
        new PlanFiles(city).write(folder);
        Figures figures = new Figures(city);
        new Decisions(city, figures).write(folder);
        new Filings(city, figures).write(folder);
        return folder;
    }

    /** The folder that is assessed. */
    public Path city() {
        return home.resolve("city");
    }

    void write(String file, String text) throws IOException {
        Path path = home.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
    }

    private void copy(Path shared, String file) throws IOException {
        write(file, Files.readString(shared.resolve(file), StandardCharsets.UTF_8));
    }
}
