import pg from 'pg';

const INT8 = 20;
const DATE = 1082;
const NUMERIC = 1700;

/**
 * Both engines read the same SQL type as the same JavaScript value: `bigint` as BigInt (money),
 * `date` as the text YYYY-MM-DD (a day has no zone), `numeric` as number (measurements).
 */
const readers: Record<number, (text: string) => unknown> = {
  [INT8]: (text) => BigInt(text),
  [DATE]: (text) => text,
  [NUMERIC]: (text) => Number(text),
};

export const pgliteParsers = readers;

export const pgTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
    readers[oid] ?? pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
};
