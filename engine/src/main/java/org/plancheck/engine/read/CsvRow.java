package org.plancheck.engine.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plancheck.engine.yaml.Problems;

/**
 * A row of a CSV file that is not blank.
 *
 * @param line where it begins, 1-based
 * @param cells stripped, without the blank ones at the end that spreadsheets add at will
 */
public record CsvRow(int line, List<String> cells) {
    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvParser.Feature.WRAP_AS_ARRAY)
            .enable(CsvParser.Feature.TRIM_SPACES)
            .build();

    /**
     * All rows of a file.
     *
     * @param limit rows beyond refuse the file
     * @return null when the file cannot be read; the problems say why
     */
    public static @Nullable List<CsvRow> all(byte[] bytes, int limit, Problems problems) {
        String text = TextBytes.decodedOfSpreadsheet(bytes);
        if (text == null) {
            problems.add("file.encoding", Map.of());
            return null;
        }
        try (MappingIterator<String[]> rows = MAPPER.readerFor(String[].class).readValues(text)) {
            return all(rows, limit, problems);
        } catch (JsonProcessingException e) {
            problems.add(
                    e.getLocation() == null ? 0 : e.getLocation().getLineNr(),
                    0,
                    "",
                    "file.syntax",
                    Map.of("detail", e.getOriginalMessage()));
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable List<CsvRow> all(MappingIterator<String[]> rows, int limit, Problems problems)
            throws IOException {
        List<CsvRow> all = new ArrayList<>();
        int line = 1;
        while (rows.hasNextValue()) {
            List<String> cells = withoutTrailingBlanks(rows.nextValue());
            if (!cells.isEmpty()) {
                all.add(new CsvRow(line, cells));
            }
            if (all.size() > limit) {
                problems.add("submission.too-many-rows", Map.of("limit", limit - 1));
                return null;
            }
            // A row ends where the next begins; cells may hold line breaks.
            line = rows.getCurrentLocation().getLineNr();
        }
        return all;
    }

    private static List<String> withoutTrailingBlanks(String[] row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row) {
            cells.add(cell == null ? "" : cell.strip().replace("\r\n", "\n"));
        }
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        return cells;
    }
}
