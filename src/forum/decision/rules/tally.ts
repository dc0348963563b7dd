/** How the forum decides; each method counts in its own way. */
export const methods = ['consent', 'consensus', 'majority'] as const;
export type Method = (typeof methods)[number];

/** The share of those entitled to a voice who must be there: more than 1/2, at least 2/3, at least 3/4. */
export const quorums = ['half', 'two_thirds', 'three_quarters'] as const;
export type Quorum = (typeof quorums)[number];

/** Hands or institutions as they were counted. */
export interface Votes {
  agree: number;
  against: number;
  /** Abstained in a vote; stood aside in a consensus. */
  abstain: number;
}

/** What the meeting said, all that an outcome may depend on. `standing` is the number of unmet objections. */
export type Ballot =
  | { method: 'consent'; standing: number }
  | { method: 'consensus'; standing: number; present: number; votes: Votes }
  | { method: 'majority'; eligible: number; present: number; quorum: Quorum; votes: Votes };

const adopting = ['no_objection', 'all_agree', 'more_agree'] as const;

/** Why an outcome is as it is: the first three adopt. */
export type Reason =
  | (typeof adopting)[number]
  | 'objection' | 'blocked' | 'not_everyone' | 'nobody_agrees' | 'no_quorum' | 'tie' | 'more_against';

export type Outcome = 'adopted' | 'rejected';

/** The outcome of a ballot and why it is so. */
export interface Verdict {
  outcome: Outcome;
  because: Reason;
}

/**
 * What was decided, from the method and the count alone.
 * - consent: adopted unless a reasoned objection stands (sociocracy: consent is the absence of objections);
 * - consensus: adopted if everybody present agrees or stands aside and nobody blocks;
 * - majority: adopted if the quorum is there and more are for than against. Abstentions are no votes, and a tie
 *   is no majority (Robert's Rules of Order Newly Revised, 12th ed., 44:1 and 44:12).
 */
export function tally(ballot: Ballot): Verdict {
  const because = reasonOf(ballot);
  const adopted = adopting.some((reason) => reason === because);
  return { outcome: adopted ? 'adopted' : 'rejected', because };
}

function reasonOf(ballot: Ballot): Reason {
  switch (ballot.method) {
    case 'consent':
      return ballot.standing > 0 ? 'objection' : 'no_objection';
    case 'consensus':
      return byConsensus(ballot);
    case 'majority':
      return byMajority(ballot);
  }
}

function byConsensus({ standing, present, votes }: Extract<Ballot, { method: 'consensus' }>): Reason {
  if (votes.against > 0 || standing > 0) return 'blocked';
  if (votes.agree + votes.abstain < present) return 'not_everyone';
  return votes.agree === 0 ? 'nobody_agrees' : 'all_agree';
}

function byMajority({ eligible, present, quorum, votes }: Extract<Ballot, { method: 'majority' }>): Reason {
  if (!reaches(quorum, present, eligible)) return 'no_quorum';
  if (votes.agree === votes.against) return 'tie';
  return votes.agree > votes.against ? 'more_agree' : 'more_against';
}

/**
 * Whether enough are there to decide. The shares are those of Indonesian councils: UU 23/2014, article 183 (2),
 * "lebih dari 1/2", "paling sedikit 2/3", "paling sedikit 3/4".
 */
export function reaches(quorum: Quorum, present: number, eligible: number): boolean {
  switch (quorum) {
    case 'half':
      return present * 2 > eligible;
    case 'two_thirds':
      return present * 3 >= eligible * 2;
    case 'three_quarters':
      return present * 4 >= eligible * 3;
  }
}
