import { identityWords } from '../../../identity/index.ts';
import { longDate } from '../../../kernel/calendar.ts';
import type { Day } from '../../../kernel/calendar.ts';
import type { Role } from '../../../platform/access/actor.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import type { Tone } from '../../../ui/thing.tsx';
import { commitmentWords } from '../messages.ts';
import { isLate, standingOn } from '../rules/commitment.ts';
import type { CommitmentFacts, Standing } from '../rules/commitment.ts';

const tones: Record<Standing, Tone> = {
  open: 'plain',
  late: 'attention',
  kept: 'good',
  renegotiated: 'ended',
  withdrawn: 'ended',
  broken: 'attention',
};

/** How a commitment stands today, in a word. */
export function commitmentState(facts: CommitmentFacts, visit: Visit): { word: string; tone: Tone } {
  const standing = standingOn(facts, visit.today);
  const say = commitmentWords(visit.language).states;
  const keptLate = standing === 'kept' && isLate(facts, visit.today);
  return { word: keptLate ? say.keptLate : say[standing], tone: tones[standing] };
}

/** The office that promised: the organisation and the role in it. */
export function officeName(owner: string, role: Role, language: Language): string {
  return `${owner} (${identityWords(language).roles[role]})`;
}

interface Owned {
  owner: string;
  owner_role: Role;
  due_on: Day;
}

/** Who does it, and by when: what a list says of a commitment below its title. */
export function ownerAndDay({ owner, owner_role, due_on }: Owned, language: Language): string {
  return `${officeName(owner, owner_role, language)} · ${longDate(due_on, language)}`;
}
