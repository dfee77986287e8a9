package org.plancheck.bench.engine;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalInt;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** An analytical database in memory: figures appended to a table, verdicts read from one query. */
final class DuckDb implements Judge {
    private static final String TABLES = """
            create table target (commitment integer, target integer, strict boolean);
            create table filed (jurisdiction integer, commitment integer, year integer, figure integer);
            """;
    private static final String VERDICTS = """
            select jurisdiction, commitment, year,
              case when figure is null then %d
                   when figure > target or figure = target and not strict then %d
                   else %d end as verdict
            from filed join target using (commitment)
            """.formatted(NOT_REPORTED, MET, SHORT);

    @Override
    public String name() {
        return "DuckDB, SQL";
    }

    @Override
    public Judged judge(Workload workload, int threads) throws Exception {
        return Judged.timed(() -> verdicts(workload, threads));
    }

    private static byte[] verdicts(Workload workload, int threads) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("set threads to " + threads);
            statement.execute(TABLES);
            append(workload, (DuckDBConnection) connection);
            return verdicts(workload, statement);
        }
    }

    private static void append(Workload workload, DuckDBConnection connection) throws SQLException {
        try (DuckDBAppender targets = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "target")) {
            for (int commitment = 0; commitment < workload.commitments(); commitment++) {
                targets.beginRow();
                targets.append(commitment);
                targets.append(Workload.target(commitment));
                targets.append(Workload.isStrict(commitment));
                targets.endRow();
            }
        }
        try (DuckDBAppender filed = connection.createAppender(DuckDBConnection.DEFAULT_SCHEMA, "filed")) {
            for (int jurisdiction = 0; jurisdiction < workload.jurisdictions(); jurisdiction++) {
                for (int commitment = 0; commitment < workload.commitments(); commitment++) {
                    for (int year : workload.eachYear()) {
                        append(filed, jurisdiction, commitment, year, workload.figure(jurisdiction, commitment, year));
                    }
                }
            }
        }
    }

    private static void append(DuckDBAppender filed, int jurisdiction, int commitment, int year, OptionalInt figure)
            throws SQLException {
        filed.beginRow();
        filed.append(jurisdiction);
        filed.append(commitment);
        filed.append(year);
        if (figure.isEmpty()) {
            filed.appendNull();
        } else {
            filed.append(figure.getAsInt());
        }
        filed.endRow();
    }

    private static byte[] verdicts(Workload workload, Statement statement) throws SQLException {
        byte[] verdicts = new byte[workload.verdicts()];
        try (ResultSet rows = statement.executeQuery(VERDICTS)) {
            while (rows.next()) {
                verdicts[workload.cell(rows.getInt(1), rows.getInt(2), rows.getInt(3))] = (byte) rows.getInt(4);
            }
        }
        return verdicts;
    }
}
