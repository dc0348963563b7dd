import { z } from 'zod';
import { Problem } from '../problem/problem.ts';
import type { FieldFault, FieldFaults } from '../problem/problem.ts';
import type { Command } from './command.ts';

/**
 * Checks what was given against the command's fields. Blank texts count as absent, as a form sends them.
 * @throws Problem `input-invalid`, naming every faulty field at once
 */
export function parseInput<Shape extends z.ZodRawShape>(
  command: Command<Shape>,
  given: Record<string, unknown>,
): z.output<z.ZodObject<Shape>> {
  const filled = Object.fromEntries(Object.entries(given).filter(([, value]) => !isBlank(value)));
  const parsed = z.object(command.fields).safeParse(filled);
  if (parsed.success) return parsed.data;
  const fields: FieldFaults = {};
  for (const issue of parsed.error.issues) fields[String(issue.path[0])] ??= faultOf(issue, filled);
  throw new Problem('input-invalid', { fields });
}

function isBlank(value: unknown): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}

const simple = ['day', 'money', 'number', 'unknown', 'link', 'text', 'email', 'phone'] as const;

function faultOf(issue: z.core.$ZodIssue, given: Record<string, unknown>): FieldFault {
  if (given[String(issue.path[0])] === undefined) return { rule: 'required' };
  const [rule, limit] = issue.message.split(':');
  if (rule === 'least' || rule === 'most') return { rule, limit: Number(limit) };
  const known = simple.find((name) => name === issue.message);
  if (known) return { rule: known };
  if (issue.code === 'too_small') return { rule: 'short', limit: Number(issue.minimum) };
  if (issue.code === 'too_big') return { rule: 'long', limit: Number(issue.maximum) };
  if (issue.code === 'invalid_value') return { rule: 'choice' };
  return { rule: 'text' };
}
