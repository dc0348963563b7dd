import type { Language } from '../../kernel/language.ts';
import { shortRupiah } from '../../kernel/money.ts';
import { decimal } from '../../kernel/quantity.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { regionName } from '../region/regions.ts';
import type { Regions } from '../region/regions.ts';
import { figureWords } from './messages.ts';
import { COUNTRY, WORKSPACE } from './rules/subject.ts';

/** A figure with its unit, as it is read: '6.224 orang', '21,4%', 'Rp 2,9 triliun'. */
export function said({ value, unit }: { value: number; unit: string }, language: Language): string {
  if (unit === '%') return `${decimal(value, language)}%`;
  if (unit === 'rupiah' && Number.isInteger(value)) return shortRupiah(BigInt(value), language);
  return `${decimal(value, language)} ${unit}`;
}

/** What a figure is about, by name. */
export function subjectName(
  { subject, cluster_name }: { subject: string; cluster_name: string | null },
  visit: Visit,
  regions: Regions,
): string {
  const say = figureWords(visit.language);
  if (cluster_name !== null) return say.cluster(cluster_name);
  if (subject === COUNTRY) return say.country;
  return subject === WORKSPACE ? visit.workspace.name : regionName(regions, subject);
}

/** Whether the name of what a figure is about comes from the official list of regions. */
export function namesRegion({ subject }: { subject: string }): boolean {
  return /^\d/.test(subject) && subject !== COUNTRY;
}

/** A source with its date, which many a source bears in its own name. */
export function datedSource(
  { source, as_of }: { source: string; as_of: string | null },
  language: Language,
): string {
  const say = figureWords(language);
  if (as_of === null) return `${source} (${say.undated})`;
  return source.includes(as_of) ? source : `${source} (${say.asOf(as_of)})`;
}

/** The address behind what somebody gave as a link or DOI; undefined for anything else. */
export function addressOf(linkOrDoi: string | null): string | undefined {
  if (linkOrDoi === null) return undefined;
  if (/^https?:\/\//.test(linkOrDoi)) return linkOrDoi;
  const [doi] = /10\.\d{4,9}\/\S+$/.exec(linkOrDoi) ?? [];
  return doi && `https://doi.org/${doi}`;
}
