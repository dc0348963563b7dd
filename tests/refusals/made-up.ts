import type { z } from 'zod';
import { newId } from '../../src/kernel/id.ts';
import type { Command } from '../../src/platform/command/command.ts';
import { isOptional, metaOf } from '../../src/platform/command/fields.ts';

/** What is tried for a field, the likeliest first; the field itself says what it takes. */
function candidates(field: z.core.$ZodType, ref: string): unknown[] {
  const { control, options = [] } = metaOf(field);
  switch (control) {
    case 'day':
      return ['2026-12-15'];
    case 'money':
      return ['1000000'];
    case 'number':
      return ['1', '30', '2026'];
    case 'choice':
      return [...options];
    case 'many':
      return [[options[0]], ['Uji coba'], [ref]];
    case 'ref':
      return [ref];
    case 'flag':
      return ['ya'];
    case 'password':
      return [];
    case 'line':
    case 'text':
      return ['Uji coba keperluan', 'https://contoh.go.id/uji', '09:00', ref];
  }
}

/**
 * Input for a command made up from its declaration alone: what it must have, and everything by which it
 * refers to other records, which is `ref`.
 */
export function madeUp(command: Command, ref: string): Record<string, unknown> {
  const refers = referring(command);
  const asked = Object.entries(command.fields).filter(
    ([name, field]) => !isOptional(field) || metaOf(field).control === 'flag' || refers.includes(name),
  );
  return Object.fromEntries(asked.map(([name, field]) => [name, fitting(field, ref)]));
}

/** The fields by which a command refers to other records. */
export function referring(command: Command): string[] {
  const fits = (field: z.core.$ZodType, ref: string) => JSON.stringify(fitting(field, ref));
  return Object.entries(command.fields)
    .filter(([, field]) => fits(field, newId()) !== fits(field, newId()))
    .map(([name]) => name);
}

function fitting(field: z.core.$ZodType, ref: string): unknown {
  return candidates(field, ref).find((value) => (field as z.ZodType).safeParse(value).success);
}
