import { decimal } from '../../../kernel/quantity.ts';
import type { Language } from '../../../platform/i18n/messages.ts';
import { FictionalLabel } from '../../../ui/thing.tsx';
import { clusterWords } from '../messages.ts';

interface OnRecordCountProps {
  /** Null for one to four workers. */
  counted: number | null;
  fictional: boolean;
  language: Language;
}

/** How many are on record, labelled where they are fictional, without a number below five. */
export function OnRecordCount({ counted, fictional, language }: OnRecordCountProps) {
  const number = counted === null ? clusterWords(language).fewerThanFive : decimal(counted, language);
  return <span>{number} {fictional && <FictionalLabel />} </span>;
}
