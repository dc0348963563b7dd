import { sql } from 'kysely';
import { addOrganisation, addPerson } from '../../identity/index.ts';
import { heritageCommands } from '../../heritage/index.ts';
import { registryCommands } from '../../registry/index.ts';
import { byName } from './by-name.ts';
import type { Importable, Lookup } from './importable.ts';

const organisations: Lookup = async (tx) => {
  const { rows } = await sql<{ id: string; name: string; aliases: string[] }>`
    select id, name, aliases from identity.organisations`.execute(tx);
  return byName(rows);
};

/** Every command that a table can carry out, in the order in which a new workspace needs them. */
export const importables: readonly Importable[] = [
  { command: addOrganisation },
  {
    command: addPerson,
    references: { organisation_id: organisations },
    headings: { name: ['nama'], phone: ['hp'] },
  },
  // Their own fields name clusters, businesses and people; nothing is left to look up here.
  ...[...registryCommands, ...heritageCommands]
    .filter(({ name }) => name !== 'registry.correct-figure')
    .map((command) => ({ command })),
];

export function findImportable(command: string): Importable | undefined {
  return importables.find((each) => each.command.name === command);
}
