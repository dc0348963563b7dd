import { test } from './fixtures.ts';
import { artisansAreTrained, changeIsMeasured } from './job/activity.ts';
import { decisionCarriesCommitments, meetingDecides } from './job/forum.ts';
import { healthOpensItsRecords, officerChanges, threadIsWalked } from './job/look-back.ts';
import { departmentAnswersWithProgramme } from './job/plan.ts';
import { everybodyReads } from './job/public.ts';
import type { Journey } from './job/story.ts';
import { chairComesHome, chairRaisesProblem, problemBecomesProposal } from './job/voice.ts';

const steps: [says: string, step: (journey: Journey) => Promise<void>][] = [
  ['Bu Zakiyah, a chair, signs in with one tap and reads what waits for her', chairComesHome],
  ['she raises a problem in under a minute, and everybody can read it', chairRaisesProblem],
  ['she and a department make a proposal of it; others support it and object', problemBecomesProposal],
  ['a meeting that the secretariat planned decides it and keeps the reservation', meetingDecides],
  ['offices commit themselves, keep with evidence, and are late on both homes', decisionCarriesCommitments],
  ['the department answers with a programme, its aims and its money', departmentAnswersWithProgramme],
  ['artisans of the registry are trained, and Bu Sri confirms it herself', artisansAreTrained],
  ['before and after are measured, and the outcome says what changed and what it cost', changeIsMeasured],
  ['the red thread leads from the outcome to the problem and back', threadIsWalked],
  ['collaboration health opens its records; a survey is answered and not shown too early', healthOpensItsRecords],
  ['the chair changes, and Mbak Rina finds what the office owes', officerChanges],
  ['whoever comes by reads all of it, and reads of nobody', everybodyReads],
];

test('a voice in the forum becomes a measured outcome', async ({ as, passerBy, look, axe }) => {
  test.slow();
  const at = { problem: '', proposal: '', meeting: '', decision: '', programme: '', outcome: '' };
  for (const [says, step] of steps) await test.step(says, () => step({ as, passerBy, look, axe, at }));
});
