// The two engines that the example runs on, each as one way to ask: values are bound, never written into a query.

/** PostgreSQL, by the environment's PGHOST, PGPORT, PGUSER, PGPASSWORD and PGDATABASE. A query that takes too long is ended. */
export async function postgres({timeout = 10_000, ...connection} = {}) {
  const {default: pg} = await import("pg");
  for (const type of [20, 1700]) pg.types.setTypeParser(type, Number); // counts come as text
  const pool = new pg.Pool({max: 4, options: "-c TimeZone=UTC -c jit=off", statement_timeout: timeout, ...connection});
  return {
    partitioned: true,
    ask: async ({sql, values = []}) => (await pool.query(sql, values)).rows,
    close: () => pool.end()
  };
}

/** DuckDB, in a file or in memory. */
export async function duckdb({file = ":memory:"} = {}) {
  const {DuckDBInstance} = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(file);
  return {
    partitioned: false,
    async ask({sql, values = []}) {
      const connection = await instance.connect();
      try {
        const rows = (await connection.runAndReadAll(sql, values)).getRowObjectsJS();
        return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, d]) => [key, typeof d === "bigint" ? Number(d) : d])));
      } finally {
        connection.closeSync();
      }
    },
    close: () => instance.closeSync()
  };
}
