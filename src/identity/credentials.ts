import { fieldProblem } from '../platform/problem/problem.ts';

/** Addresses made up for accounts of people without e-mail end like this; no mail can ever reach one. */
export const NO_ADDRESS = '@orang.rembug.invalid';

export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;

/** @throws Problem at the field `password` when it is too short or too long to be one */
export function mustBePassword(password: string): void {
  if (password === '') throw fieldProblem('password', { rule: 'required' });
  if (password.length < SHORTEST_PASSWORD) throw fieldProblem('password', { rule: 'short', limit: SHORTEST_PASSWORD });
  if (password.length > LONGEST_PASSWORD) throw fieldProblem('password', { rule: 'long', limit: LONGEST_PASSWORD });
}

/** Whether the text looks like an e-mail address; whether it reaches anybody, nothing here can tell. */
export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}
