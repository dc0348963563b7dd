export const answers = ['present', 'absent'] as const;
/** What a participant says of having been there. */
export type Answer = (typeof answers)[number];

/** How consent to an answer entered for somebody else was given. */
export const consents = ['in_person', 'by_phone', 'by_message', 'in_writing'] as const;
export type Consent = (typeof consents)[number];

/** How what the organiser recorded and what the participant says stand to one another. */
export type Accord = 'confirmed' | 'disputed' | 'awaited' | 'said_only' | 'absent' | 'open';

interface Told {
  /** What the organiser recorded; null until then. */
  attended: boolean | null;
  /** What the participant says; null until then. */
  answer: Answer | null;
}

/** The counts of `delivery.participation_counts` follow the same words. */
export function accordOf({ attended, answer }: Told): Accord {
  if (attended === null) return answer === null ? 'open' : 'said_only';
  if (answer === null) return attended ? 'awaited' : 'absent';
  if (attended !== (answer === 'present')) return 'disputed';
  return attended ? 'confirmed' : 'absent';
}
