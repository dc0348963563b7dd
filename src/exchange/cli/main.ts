import { openApi } from '../api/openapi.ts';
import type { Command } from '../../platform/command/command.ts';
import { call, describe } from './call.ts';
import { importFile } from './import.ts';
import { backup, linkForOperator, restore, verify } from './operate.ts';
import type { Here } from './operate.ts';
import type { Server } from './server.ts';
import { signIn } from './sign-in.ts';
import { Stop } from './stop.ts';
import { findToken } from './token.ts';

const USAGE = `Rembug from the command line.

Over the network, at REMBUG_URL (http://localhost:3000):
  sign-in [--print]                       keep a token, or print it for REMBUG_TOKEN
  commands [slice.verb]                   what can be done, with its fields
  slice.verb --workspace NAME --FIELD …   do it; --key UUID makes sending again harmless
  import slice.verb FILE --workspace NAME [--check]

On the machine of the server, with its settings:
  verify                                  whether the audit hangs together
  backup FILE · restore FILE              the embedded database
  operator-link                           a one-time link for the first operator
  openapi                                 the description of the API`;

interface Surroundings {
  commands: readonly Command[];
  environment: NodeJS.ProcessEnv;
  now: Date;
  /** The installation on this machine; asked for only where it is needed. */
  here(): Here;
}

/** Carries out one line. Returns the exit code. */
export async function main(args: string[], around: Surroundings): Promise<number> {
  try {
    return await carryOut(args, around);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    console.error(error.message);
    return 1;
  }
}

async function carryOut([verb = 'help', ...args]: string[], around: Surroundings): Promise<number> {
  const { commands, environment } = around;
  const named = (name: string) => commands.find((command) => command.name === name);
  const command = named(verb);
  if (command) return say(await call(serverOf(environment), command, args));
  switch (verb) {
    case 'help':
    case '--help':
      return say(USAGE);
    case 'sign-in':
      return say(await signIn(serverOf(environment), environment, args.includes('--print')));
    case 'commands':
      return say(args[0] ? describe(named(args[0]) ?? missing(args[0])) : commands.map(oneLine).join('\n'));
    case 'import':
      return say(await importFile(serverOf(environment), args, console.error));
    case 'verify': {
      const { says, holds } = await verify(around.here());
      return say(says, holds ? 0 : 2);
    }
    case 'backup':
      return say(await backup(around.here(), fileIn(args)));
    case 'restore':
      return say(await restore(around.here(), fileIn(args), around.now));
    case 'operator-link':
      return say(await linkForOperator(around.here()));
    case 'openapi':
      return say(JSON.stringify(openApi(commands), null, 2));
    default:
      return missing(verb);
  }
}

function serverOf(environment: NodeJS.ProcessEnv): Server {
  const { REMBUG_URL, PUBLIC_URL, PORT = '3000', LANG = '' } = environment;
  const url = (REMBUG_URL ?? PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/$/, '');
  const token = findToken(environment, url);
  return { url, authorization: token && `Bearer ${token}`, language: LANG.startsWith('id') ? 'id' : 'en' };
}

function say(text: string, exitCode = 0): number {
  console.log(text);
  return exitCode;
}

function fileIn([file]: string[]): string {
  if (!file) throw new Stop('Say which file.');
  return file;
}

function missing(verb: string): never {
  throw new Stop(`There is no “${verb}”. See: commands, help.`);
}

function oneLine(command: Command): string {
  return `${command.name.padEnd(36)} ${command.words('en').title}`;
}
