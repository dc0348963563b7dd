import { CompiledQuery, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { DatabaseConnection, Driver, QueryResult } from 'kysely';
import type { Tx } from './scope.ts';

type Rows = Record<string, unknown>[];

interface Asked {
  query: CompiledQuery;
  answer(rows: Rows): void;
  fail(error: unknown): void;
}

/**
 * Asks several independent questions in one round trip. Each is given a handle of its own; whatever they ask at
 * the same time is put into one statement, and each gets its own rows back. For reading only. Rows travel as
 * JSON: days stay texts, but money must be selected as text and moments come as texts.
 */
export async function together<T extends readonly ((tx: Tx) => Promise<unknown>)[]>(
  tx: Tx,
  ...questions: T
): Promise<{ [I in keyof T]: Awaited<ReturnType<T[I]>> }> {
  const collector = new Collector(tx);
  const handle = new Kysely<{}>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => collector,
      createIntrospector: (db) => new PostgresIntrospector(db),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
  // It runs inside the transaction it was given; only its type does not know.
  const answers = await Promise.all(questions.map((ask) => ask(handle as unknown as Tx)));
  return answers as { [I in keyof T]: Awaited<ReturnType<T[I]>> };
}

/** Collects what is asked until nobody asks any more, then asks it all at once. */
class Collector implements Driver {
  readonly #tx: Tx;
  #waiting: Asked[] = [];

  constructor(tx: Tx) {
    this.#tx = tx;
  }

  async init() {}

  async acquireConnection(): Promise<DatabaseConnection> {
    return {
      executeQuery: <R>(query: CompiledQuery) => this.#ask(query) as Promise<QueryResult<R>>,
      streamQuery: () => {
        throw new Error('what is asked together cannot be streamed');
      },
    };
  }

  async beginTransaction() {}
  async commitTransaction() {}
  async rollbackTransaction() {}
  async releaseConnection() {}
  async destroy() {}

  #ask(query: CompiledQuery): Promise<{ rows: Rows }> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => void this.#askAll());
      this.#waiting.push({ query, answer: (rows) => resolve({ rows }), fail: reject });
    });
  }

  async #askAll(): Promise<void> {
    const asked = this.#waiting;
    this.#waiting = [];
    try {
      const { rows } = await this.#tx.executeQuery<Record<string, Rows>>(statementOf(asked.map(({ query }) => query)));
      for (const [at, { answer }] of asked.entries()) answer(rows[0]?.[`q${at}`] ?? []);
    } catch (error) {
      for (const { fail } of asked) fail(error);
    }
  }
}

/** One statement with a column of JSON for each query, their parameters counted through. */
function statementOf(queries: readonly CompiledQuery[]): CompiledQuery {
  const parameters: unknown[] = [];
  const columns = queries.map((query, at) => {
    const before = parameters.length;
    parameters.push(...query.parameters);
    const renumbered = query.sql.replaceAll(/\$(\d+)/g, (_, number: string) => `$${Number(number) + before}`);
    return `(select coalesce(json_agg(r), '[]') from (${renumbered}) r) as q${at}`;
  });
  return CompiledQuery.raw(`select ${columns.join(', ')}`, parameters);
}
