import { addDays } from '../../kernel/calendar.ts';
import type { Day } from '../../kernel/calendar.ts';
import { newId } from '../../kernel/id.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { Command } from '../../platform/command/command.ts';
import { run } from '../../platform/command/run.ts';
import type { Platform } from '../../platform/platform.ts';
import { Problem } from '../../platform/problem/problem.ts';

/** One deed of a story: on which day, counted from the day it is told, who did what. */
export interface Deed {
  /** Days from today; -240 is eight months ago. */
  on: number;
  /** The name under which the person who acts was saved. */
  as: string;
  /** The command: `forum.raise-problem`. */
  do: string;
  /** Its input. `$name` stands for what was saved, `@-30` for the day thirty days ago. */
  input: Record<string, unknown>;
  /** A name for what comes of it, for later deeds. */
  save?: string;
}

interface Told {
  platform: Platform;
  commands: readonly Command[];
  workspaceId: string;
  today: Day;
  /** What earlier deeds and imports left behind, by name; also `tenure:NAME` of every saved person. */
  saved: Map<string, string>;
  /** Finds what deeds made without giving it a name: `participation:ACTIVITY:WORKER`, by saved ids or as written. */
  find(what: string, ids: string[]): Promise<string | undefined>;
  /** Who a saved person is today in the story. */
  actorOf(personId: string): Promise<Actor>;
}

/** Tells a story through the same commands that people use, each deed on its own day. */
export async function tell(story: readonly Deed[], told: Told): Promise<void> {
  for (const [at, deed] of story.entries()) {
    try {
      await carryOut(deed, told);
    } catch (error) {
      const why = error instanceof Problem ? JSON.stringify(error.fields) : '';
      throw new Error(`deed ${at + 1} of the story, ${deed.do} by ${deed.as}: ${String(error)} ${why}`, { cause: error });
    }
  }
}

async function carryOut(deed: Deed, told: Told): Promise<void> {
  const { platform, commands, workspaceId, today, saved, actorOf } = told;
  const command = commands.find(({ name }) => name === deed.do);
  if (!command) throw new Error(`there is no command ${deed.do}`);
  const day = addDays(today, deed.on);
  const receipt = await run(platform, command, {
    workspaceId,
    actor: await actorOf(await lookUp(deed.as, told)),
    key: newId(),
    input: (await meant(deed.input, told)) as Record<string, unknown>,
    // Nine in the morning in Pekalongan.
    now: new Date(`${day}T02:00:00Z`),
  });
  if (!deed.save) return;
  saved.set(deed.save, receipt.id);
  if (receipt.kind === 'person') saved.set(`tenure:${deed.save}`, (await actorOf(receipt.id)).tenureId ?? '');
}

/** An input as written in the story, with every `$name` and `@day` replaced by what it stands for. */
async function meant(value: unknown, told: Told): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((each) => meant(each, told)));
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).map(async ([name, each]) => [name, await meant(each, told)] as const);
    return Object.fromEntries(await Promise.all(entries));
  }
  if (typeof value !== 'string') return value;
  if (/^@[+-]?\d+$/.test(value)) return addDays(told.today, Number(value.slice(1)));
  return value.startsWith('$') ? lookUp(value.slice(1), told) : value;
}

async function lookUp(name: string, { saved, find }: Told): Promise<string> {
  const known = saved.get(name);
  if (known) return known;
  const [what = '', ...names] = name.split(':');
  const found = await find(what, names.map((each) => saved.get(each) ?? each));
  if (!found) throw new Error(`nothing was saved as ${name}`);
  return found;
}
