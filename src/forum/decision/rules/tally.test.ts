import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quorums, reaches, tally } from './tally.ts';
import type { Quorum, Votes } from './tally.ts';

const vote = (agree: number, against: number, abstain = 0): Votes => ({ agree, against, abstain });

const majority = (votes: Votes, present = 100, eligible = 100, quorum: Quorum = 'half') =>
  tally({ method: 'majority', eligible, present, quorum, votes });

const consensus = (votes: Votes, present: number, standing = 0) =>
  tally({ method: 'consensus', present, standing, votes });

const few = fc.nat({ max: 500 });
const someVotes = fc.record({ agree: few, against: few, abstain: few });

describe('by consent', () => {
  it('what nobody objects to is adopted', () => {
    expect(tally({ method: 'consent', standing: 0 })).toEqual({ outcome: 'adopted', because: 'no_objection' });
  });

  it('one objection that nothing has met is enough to hold it', () => {
    expect(tally({ method: 'consent', standing: 1 })).toEqual({ outcome: 'rejected', because: 'objection' });
  });
});

describe('by consensus', () => {
  it('is adopted when everybody present agrees or stands aside', () => {
    expect(consensus(vote(9, 0, 2), 11)).toEqual({ outcome: 'adopted', because: 'all_agree' });
  });

  it('one who blocks holds it, however many agree', () => {
    expect(consensus(vote(30, 1), 31)).toEqual({ outcome: 'rejected', because: 'blocked' });
    expect(consensus(vote(31, 0), 31, 1)).toEqual({ outcome: 'rejected', because: 'blocked' });
  });

  it('silence is no agreement: everybody present is asked', () => {
    expect(consensus(vote(9, 0, 1), 11)).toEqual({ outcome: 'rejected', because: 'not_everyone' });
  });

  it('what everybody stands aside from, nobody wants', () => {
    expect(consensus(vote(0, 0, 5), 5)).toEqual({ outcome: 'rejected', because: 'nobody_agrees' });
  });

  it('is never adopted over a block or an objection', () => {
    fc.assert(fc.property(someVotes, few, few, (votes, present, standing) => {
      const { outcome } = consensus(votes, present, standing);
      if (votes.against > 0 || standing > 0) expect(outcome).toBe('rejected');
    }));
  });
});

describe('by majority', () => {
  // Robert's Rules of Order Newly Revised, 12th ed., 44:1: of 19 votes cast a majority is 10, of 20 it is 11,
  // of 21 it is 11. 44:12: on a tie the motion is lost.
  it.each([[19, 10], [20, 11], [21, 11]])('of %i votes cast it takes %i, as in Robert’s Rules', (cast, needed) => {
    expect(majority(vote(needed, cast - needed)).outcome).toBe('adopted');
    expect(majority(vote(needed - 1, cast - needed + 1)).outcome).toBe('rejected');
  });

  it('a tie adopts nothing', () => {
    expect(majority(vote(10, 10))).toEqual({ outcome: 'rejected', because: 'tie' });
    expect(majority(vote(0, 0, 20))).toEqual({ outcome: 'rejected', because: 'tie' });
  });

  // California State Association of Parliamentarians, survival tips: of 100 members present 81 cast a vote,
  // half of which is 40½, so 41 is a majority.
  it('those who keep silent or abstain do not count', () => {
    expect(majority(vote(41, 40, 4)).outcome).toBe('adopted');
    expect(majority(vote(40, 41, 4)).outcome).toBe('rejected');
  });

  it('without a quorum nothing is adopted, even if all who came agree', () => {
    expect(majority(vote(6, 0), 6, 12)).toEqual({ outcome: 'rejected', because: 'no_quorum' });
    expect(majority(vote(7, 0), 7, 12)).toEqual({ outcome: 'adopted', because: 'more_agree' });
  });

  it('one more vote in favour never turns an adoption into a rejection', () => {
    fc.assert(fc.property(someVotes, few, few, fc.constantFrom(...quorums), (votes, present, eligible, quorum) => {
      const before = majority(votes, present, eligible, quorum);
      const after = majority({ ...votes, agree: votes.agree + 1 }, present, eligible, quorum);
      if (before.outcome === 'adopted') expect(after.outcome).toBe('adopted');
    }));
  });

  it('abstentions change nothing', () => {
    fc.assert(fc.property(someVotes, few, (votes, more) => {
      expect(majority({ ...votes, abstain: votes.abstain + more })).toEqual(majority(votes));
    }));
  });

  it('is adopted exactly when the yes-votes are more than half of the votes cast', () => {
    fc.assert(fc.property(someVotes, (votes) => {
      const cast = votes.agree + votes.against;
      expect(majority(votes).outcome === 'adopted').toBe(votes.agree > cast / 2);
    }));
  });
});

describe('the quorum', () => {
  // UU 23/2014, article 183 (2): lebih dari 1/2, paling sedikit 2/3, paling sedikit 3/4 (a council of 45 members).
  it.each([['half', 23], ['two_thirds', 30], ['three_quarters', 34]] as const)(
    'of a council of 45, %s is %i and not one fewer',
    (quorum, needed) => {
      expect(reaches(quorum, needed, 45)).toBe(true);
      expect(reaches(quorum, needed - 1, 45)).toBe(false);
    },
  );

  it('exactly half is not more than half', () => {
    expect(reaches('half', 20, 40)).toBe(false);
  });

  it('a stricter one is never reached by fewer people', () => {
    fc.assert(fc.property(few, few, (present, eligible) => {
      if (reaches('three_quarters', present, eligible)) expect(reaches('two_thirds', present, eligible)).toBe(true);
      if (eligible > 0 && reaches('two_thirds', present, eligible)) expect(reaches('half', present, eligible)).toBe(true);
    }));
  });
});
