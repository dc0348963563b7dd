import { z } from 'zod';
import { parseDay } from '../../kernel/calendar.ts';
import { parseRupiah } from '../../kernel/money.ts';
import { parseDecimal } from '../../kernel/quantity.ts';
import { isId } from '../../kernel/id.ts';

/** How a field is asked for on a form and described in the API. */
export interface FieldMeta {
  control: 'line' | 'text' | 'day' | 'money' | 'number' | 'choice' | 'ref' | 'many' | 'flag' | 'password';
  max?: number;
  options?: readonly string[];
  /** Sealed in the audit under the key of the person it is about. */
  personal?: boolean;
}

// Control characters but tab and line break: PostgreSQL refuses NUL and nobody types the rest. It refuses
// half a surrogate pair, too, which some old keyboards send for half an emoji.
// oxlint-disable-next-line no-control-regex -- refusing them is the point
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/;

const words = (min: number, max: number) =>
  z
    .string()
    .trim()
    .min(min)
    .max(max)
    .refine(isPrintable, { error: 'text' });

function isPrintable(text: string): boolean {
  return text.isWellFormed() && !unprintable.test(text);
}

/** One line of text. */
export const line = (max = 160, min = 1) => words(min, max).meta({ control: 'line', max });

/** Several lines of text. */
export const text = (max = 4000, min = 1) => words(min, max).meta({ control: 'text', max });

/** A calendar day, as YYYY-MM-DD or as Indonesians write it. */
export const day = () => read(z.string(), parseDay, 'day').meta({ control: 'day' });

/** Whole rupiah, more than nothing. Numbers are taken as they are, texts as people write them. */
export const rupiah = () =>
  read(z.union([z.string(), z.number().int()]), (value) => asRupiah(value), 'money').meta({ control: 'money' });

function asRupiah(value: string | number): bigint | undefined {
  const amount = typeof value === 'number' ? BigInt(value) : parseRupiah(value);
  return amount !== undefined && amount > 0n && amount < 10n ** 15n ? amount : undefined;
}

/** A measured number; texts may have a decimal comma. */
export const decimal = () =>
  read(
    z.union([z.string(), z.number()]),
    (value) => (typeof value === 'number' ? value : parseDecimal(value)),
    'number',
  ).meta({ control: 'number' });

/** A whole number between two bounds. */
export const whole = (min: number, max: number) =>
  decimal()
    .refine((n) => Number.isInteger(n), { error: 'number' })
    .refine((n) => n >= min, { error: `least:${min}` })
    .refine((n) => n <= max, { error: `most:${max}` })
    .meta({ control: 'number' });

/** One of a few words. */
export const choice = <const T extends readonly [string, ...string[]]>(options: T) =>
  z.enum(options).meta({ control: 'choice', options });

/** Another record of the workspace. That it is there for this reader, the handler finds out. */
export const ref = () => z.string().trim().refine(isId, { error: 'unknown' }).meta({ control: 'ref' });

/** Several other records, or several words. A single one, as a form sends it, is a list of one. */
export const many = <T extends z.ZodType>(each: T) =>
  z.preprocess((value) => listOf(value), z.array(each).max(2000)).meta({ control: 'many' });

function listOf(value: unknown): unknown {
  if (value === undefined || value === '') return [];
  if (typeof value === 'string') return value.includes(';') ? value.split(';') : [value];
  return value;
}

/** Yes or no: a ticked box, `true`, or "ya". */
export const flag = () =>
  z
    .preprocess((value) => ['on', 'true', 'ya', 'yes', '1', true].includes(value as string | boolean), z.boolean())
    .meta({ control: 'flag' });

/** A link to something outside, on the web. */
export const link = () =>
  z
    .url({ protocol: /^https?$/, error: 'link' })
    .max(500)
    .refine(isPrintable, { error: 'link' })
    .meta({ control: 'line', max: 500 });

function read<In extends z.ZodType, Out>(
  source: In,
  parse: (value: z.output<In>) => Out | undefined,
  rule: string,
) {
  return source.transform((value, context) => {
    const parsed = parse(value);
    if (parsed !== undefined) return parsed;
    context.addIssue({ code: 'custom', message: rule });
    return z.NEVER;
  });
}

/** The meta of a field, looked up through `optional()` and the like. */
export function metaOf(field: z.core.$ZodType): FieldMeta {
  const own = z.globalRegistry.get(field) as FieldMeta | undefined;
  if (own?.control) return own;
  const inner = (field._zod.def as { innerType?: z.core.$ZodType }).innerType;
  if (!inner) throw new Error('a command field was not made by platform/command/fields.ts');
  return metaOf(inner);
}

/** Whether a field may be left empty. */
export function isOptional(field: z.core.$ZodType): boolean {
  return field._zod.optin === 'optional' || metaOf(field).control === 'many' || metaOf(field).control === 'flag';
}
