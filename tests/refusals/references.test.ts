import { expect } from 'vitest';
import { it } from './two-regions.ts';

it('one table refers to another within the workspace only', async ({ two }) => {
  const bound = two.tables.filter(({ ofWorkspaces }) => ofWorkspaces);
  const names = new Set(bound.map(({ name }) => name));
  const across = bound.flatMap(({ name, references }) =>
    references
      .filter(({ to }) => names.has(to))
      .filter(({ columns, toColumns }) => `${columns[0]} ${toColumns[0]}` !== 'workspace_id workspace_id')
      .map(({ columns, to }) => `${name} (${columns.join(', ')}) → ${to}`),
  );
  expect(across).toEqual([]);
});

/** Ids that refer to whatever was audited, chained or sealed, of any kind, or outlive it. */
const referToAnything = [
  'platform.audit.key', 'platform.audit.person_id', 'platform.audit.organisation_id',
  'platform.audit.subject_id', 'platform.audit.sealed_for', 'platform.audit_chain.audit_id',
  'platform.personal_key.person_id',
];

it('every id of another record is a reference that the database checks', async ({ two }) => {
  const bound = two.tables.filter(({ ofWorkspaces }) => ofWorkspaces);
  const loose = bound.flatMap(({ name, columns, references }) => {
    const checked = new Set(['id', 'workspace_id', ...references.flatMap((each) => each.columns)]);
    return columns
      .filter((column) => column.type === 'uuid' && !checked.has(column.name))
      .map((column) => `${name}.${column.name}`);
  });
  expect(loose.filter((column) => !referToAnything.includes(column))).toEqual([]);
});
