import { choice, decimal, line, text } from '../../platform/command/fields.ts';
import { bases } from './rules/measures.ts';

/** What a source states: the number, what it counts, when, and who says so. */
export const statedFields = {
  value: decimal(),
  unit: line(40),
  definition: text(500),
  as_of: line(60).optional(),
  source: line(500),
  source_url_or_doi: line(500).optional(),
  basis: choice(bases),
  note: text(1000).optional(),
};
