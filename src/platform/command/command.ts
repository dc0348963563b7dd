import type { z } from 'zod';
import type { Actor } from '../access/actor.ts';
import type { Rule } from '../access/policy.ts';
import type { Tx } from '../database/scope.ts';
import type { Language } from '../i18n/messages.ts';
import type { Day } from '../../kernel/calendar.ts';

/** What a handler is given besides its input. Handlers take the time from here, never from the clock. */
export interface Context {
  tx: Tx;
  actor: Actor;
  workspaceId: string;
  now: Date;
  /** The calendar day of `now` where the workspace is. */
  today: Day;
}

/** What a command did: the thing it was done to, and how that looked before and after. */
export interface Outcome {
  kind: string;
  id: string;
  /** How the thing is called in the audit. Left out where that would be a person's name. */
  title?: string;
  before?: Record<string, unknown>;
  after?: Record<string, unknown>;
  /** The person whose personal values were given; they are sealed under that person's key. */
  about?: string;
  /** Shown once to whoever asked, never stored: a sign-in link. */
  reveal?: string;
}

export interface FieldWords {
  label: string;
  help?: string;
  /** For a choice: the words of each option. */
  options?: Record<string, string>;
}

/** What people read of a command: on its form, its button, after it, and in the audit. */
export interface CommandWords<Field extends string = string> {
  /** Heading of the form: "Sampaikan masalah". */
  title: string;
  /** The button: "Kirim". */
  submit: string;
  /** Said once afterwards: "Masalah Anda sudah tercatat." */
  done: string;
  /** In the audit, after the name of who did it: "menyampaikan masalah". */
  did: string;
  fields: Record<Field, FieldWords>;
}

/**
 * One verb of the product, declared once. The form, the JSON API and its OpenAPI page, the command line,
 * the import row and the audit sentence all come from this declaration.
 */
export interface Command<Shape extends z.ZodRawShape = z.ZodRawShape> {
  /** `slice.verb-noun` */
  name: string;
  fields: Shape;
  may: Rule;
  words(language: Language): CommandWords<keyof Shape & string>;
  handle(context: Context, input: z.output<z.ZodObject<Shape>>): Promise<Outcome>;
}

/** Declares a command; exists so that the types of its fields reach its handler. */
export function command<Shape extends z.ZodRawShape>(declaration: Command<Shape>): Command<Shape> {
  return declaration;
}
