import { expect, it } from 'vitest';
import { ballotOf } from './count.ts';
import type { Count } from './count.ts';

const vote: Count = { method: 'majority', eligible: 12, present: 10, agree: 6, against: 3, abstain: 1, quorum: 'half' };

it('takes a full count of a vote', () => {
  expect(ballotOf(vote, 0)).toEqual({
    ballot: {
      method: 'majority', eligible: 12, present: 10, quorum: 'half', votes: { agree: 6, against: 3, abstain: 1 },
    },
  });
});

it('a consent needs no count of hands', () => {
  expect(ballotOf({ method: 'consent', eligible: 12, present: 10 }, 1)).toEqual({
    ballot: { method: 'consent', standing: 1 },
  });
});

it('nobody votes twice', () => {
  expect(ballotOf({ ...vote, agree: 7 }, 0)).toEqual({ field: 'agree', fault: 'more_votes_than_present' });
});

it('nobody votes who is not entitled to', () => {
  expect(ballotOf({ ...vote, present: 13 }, 0)).toEqual({ field: 'present', fault: 'more_present_than_eligible' });
});

it('a number that was not counted is not nought', () => {
  expect(ballotOf({ ...vote, against: undefined }, 0)).toEqual({ field: 'against', fault: 'required' });
  expect(ballotOf({ ...vote, method: 'consensus', abstain: undefined }, 0)).toEqual({ field: 'abstain', fault: 'required' });
  expect(ballotOf({ ...vote, quorum: undefined }, 0)).toEqual({ field: 'quorum', fault: 'required' });
});
