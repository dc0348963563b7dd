import { parseArgs } from 'node:util';
import type { ParseArgsOptionsConfig } from 'node:util';
import { openWorkspace } from '../../identity/index.ts';
import { newId } from '../../kernel/id.ts';
import type { Command } from '../../platform/command/command.ts';
import { isOptional, metaOf } from '../../platform/command/fields.ts';
import { ask } from './server.ts';
import type { Server } from './server.ts';
import { Stop } from './stop.ts';

const KNOWN = ' (known before, nothing was done again)';

interface Receipt {
  kind: string;
  id: string;
  again: boolean;
  reveal?: string;
}

/** Carries out one command: `forum.raise-problem --workspace kota-pekalongan --title … --story …`. */
export async function call(server: Server, command: Command, args: string[]): Promise<string> {
  const { workspace, key = newId(), ...input } = readOptions(command, args);
  const isFirst = command.name === openWorkspace.name;
  if (!isFirst && !workspace) throw new Stop('Say in which workspace: --workspace kota-pekalongan');
  const path = isFirst ? '/api/workspaces' : `/api/${String(workspace)}/commands/${command.name}`;
  const receipt = await ask<Receipt>(server, path, { json: input, key: String(key) });
  const said = `${receipt.kind} ${receipt.id}${receipt.again ? KNOWN : ''}`;
  return receipt.reveal ? `${said}\n${server.url}/tautan/${receipt.reveal}` : said;
}

function readOptions(command: Command, args: string[]) {
  const options: ParseArgsOptionsConfig = { workspace: { type: 'string' }, key: { type: 'string' } };
  for (const [name, field] of Object.entries(command.fields)) {
    const { control } = metaOf(field);
    options[name] = { type: control === 'flag' ? 'boolean' : 'string', multiple: control === 'many' };
  }
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Stop(`${error instanceof Error ? error.message : ''}\n\n${describe(command)}`);
  }
}

/** A command with its fields, as one would type it. */
export function describe(command: Command): string {
  const words = command.words('en');
  const fields = Object.entries(command.fields).map(([name, field]) => {
    const { control, options } = metaOf(field);
    const kind = options?.join('|') ?? control;
    const says = [words.fields[name]?.label, words.fields[name]?.help].filter(Boolean).join(' · ');
    return `  --${name} <${kind}>${isOptional(field) ? '' : ' (needed)'}  ${says}`;
  });
  return [`${command.name}: ${words.title}`, ...fields].join('\n');
}
