import { sql } from 'kysely';
import { expect } from 'vitest';
import { it } from '../../../tests/support/world.ts';
import { together } from './together.ts';

it('answers several questions with one statement, each with its own rows and parameters', async ({ world }) => {
  const counted = counting();
  const [names, days] = await world.read('member', (tx) =>
    together(
      counted.through(tx),
      (own) => sql<{ n: string }>`select x as n from unnest(${['a', 'b']}::text[]) x order by x`.execute(own),
      (own) => sql<{ day: string }>`select ${'2026-11-22'}::date as day`.execute(own),
    ),
  );
  expect(names.rows).toEqual([{ n: 'a' }, { n: 'b' }]);
  expect(days.rows).toEqual([{ day: '2026-11-22' }]);
  expect(counted.statements()).toBe(1);
});

it('asks in a second statement what depends on a first answer', async ({ world }) => {
  const [sum] = await world.read('member', (tx) =>
    together(tx, async (own) => {
      const first = await sql<{ n: number }>`select 1 as n`.execute(own);
      const second = await sql<{ n: number }>`select ${first.rows[0]?.n ?? 0}::int + 1 as n`.execute(own);
      return second.rows[0]?.n;
    }),
  );
  expect(sum).toBe(2);
});

it('fails for everybody who asked when the statement fails', async ({ world }) => {
  const asking = world.read('member', (tx) =>
    together(tx, (own) => sql`select 1`.execute(own), (own) => sql`select * from nowhere`.execute(own)),
  );
  await expect(asking).rejects.toThrow(/nowhere/);
});

/** A transaction through which the statements are counted. */
function counting() {
  let statements = 0;
  return {
    statements: () => statements,
    through: <T extends object>(tx: T): T =>
      new Proxy(tx, {
        get(target, name) {
          const value: unknown = Reflect.get(target, name, target);
          if (typeof value !== 'function') return value;
          if (name === 'executeQuery') statements += 1;
          return value.bind(target) as unknown;
        },
      }),
  };
}
