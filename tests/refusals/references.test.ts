import { expect } from 'vitest';
import { it } from './two-regions.ts';

it('one table refers to another within the workspace only', async ({ two }) => {
  const across = two.tables.filter(({ ofWorkspaces }) => ofWorkspaces).flatMap(({ name, references }) =>
    references
      .filter(({ to }) => two.tables.some((table) => table.name === to && table.ofWorkspaces))
      .filter(({ columns, toColumns }) => columns[0] !== 'workspace_id' || toColumns[0] !== 'workspace_id')
      .map(({ columns, to }) => `${name} (${columns.join(', ')}) → ${to}`));
  expect(across).toEqual([]);
});

/** Ids that refer to whatever was audited, chained or sealed, of any kind, or outlive it. */
const referToAnything = [
  'platform.audit.key', 'platform.audit.person_id', 'platform.audit.organisation_id', 'platform.audit.subject_id',
  'platform.audit.sealed_for', 'platform.audit_chain.audit_id', 'platform.personal_key.person_id',
];

it('every id of another record is a reference that the database checks', async ({ two }) => {
  const loose = two.tables.filter(({ ofWorkspaces }) => ofWorkspaces).flatMap(({ name, columns, references }) => {
    const checked = new Set(references.flatMap((each) => each.columns));
    return columns
      .filter((column) => column.type === 'uuid' && column.name !== 'id' && !checked.has(column.name))
      .map((column) => `${name}.${column.name}`);
  });
  expect(loose.filter((column) => !referToAnything.includes(column) && !column.endsWith('.workspace_id'))).toEqual([]);
});
