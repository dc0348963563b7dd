import { addDays } from '../../kernel/calendar.ts';
import type { Day } from '../../kernel/calendar.ts';
import { newId } from '../../kernel/id.ts';
import type { Actor } from '../../platform/access/actor.ts';
import type { Command } from '../../platform/command/command.ts';
import { run } from '../../platform/command/run.ts';
import type { Platform } from '../../platform/platform.ts';

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
  /** What earlier deeds and imports left behind, by name. */
  saved: Map<string, string>;
  /** Who a saved person is today in the story. */
  actorOf(personId: string): Promise<Actor>;
}

/** Tells a story through the same commands that people use, each deed on its own day. */
export async function tell(story: readonly Deed[], told: Told): Promise<void> {
  for (const [at, deed] of story.entries()) {
    try {
      await carryOut(deed, told);
    } catch (error) {
      const why = error instanceof Error ? `${error.message} ${JSON.stringify({ ...error })}` : String(error);
      throw new Error(`deed ${at + 1} of the story, ${deed.do} by ${deed.as}: ${why}`, { cause: error });
    }
  }
}

async function carryOut(deed: Deed, { platform, commands, workspaceId, today, saved, actorOf }: Told): Promise<void> {
  const command = commands.find(({ name }) => name === deed.do);
  if (!command) throw new Error(`there is no command ${deed.do}`);
  const day = addDays(today, deed.on);
  const receipt = await run(platform, command, {
    workspaceId,
    actor: await actorOf(lookUp(`$${deed.as}`, saved)),
    key: newId(),
    input: Object.fromEntries(Object.entries(deed.input).map(([name, value]) => [name, meant(value, saved, today)])),
    // Nine in the morning in Pekalongan.
    now: new Date(`${day}T02:00:00Z`),
  });
  if (deed.save) saved.set(deed.save, receipt.id);
}

function meant(value: unknown, saved: Map<string, string>, today: Day): unknown {
  if (Array.isArray(value)) return value.map((each) => meant(each, saved, today));
  if (typeof value !== 'string') return value;
  if (/^@[+-]?\d+$/.test(value)) return addDays(today, Number(value.slice(1)));
  return value.startsWith('$') ? lookUp(value, saved) : value;
}

function lookUp(name: string, saved: Map<string, string>): string {
  const id = saved.get(name.slice(1));
  if (!id) throw new Error(`nothing was saved as ${name.slice(1)}`);
  return id;
}
