import { decimal } from '../../kernel/quantity.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Deed } from '../../ui/deed.tsx';
import { Thing } from '../../ui/thing.tsx';
import type { Importable } from './importable.ts';
import { Counts, WrongRows } from './look-at-table.tsx';
import { importWords } from './messages.ts';
import type { Report } from './report.ts';

/** A table is being recorded; the page looks again by itself and may be closed. */
export function TableWaits({ done, language, action }: { done: number; language: Language; action: string }) {
  const say = importWords(language);
  return (
    <>
      <Thing title={say.working}><p role="status">{say.workingSays(decimal(done, language))}</p></Thing>
      <Deed action={action} fields={{}} quiet>{say.again}</Deed>
    </>
  );
}

interface TableRecordedProps {
  report: Report;
  importable: Importable;
  visit: Visit;
  id: string;
}

/** What became of every row of a table. */
export function TableRecorded({ report, importable, visit, id }: TableRecordedProps) {
  const say = importWords(visit.language);
  return (
    <>
      <Thing kind={importable.command.words(visit.language).title} title={say.done}>
        <Counts counts={report.counts} words={say.recorded} visit={visit} />
      </Thing>
      {report.wrong.length > 0 && (
        <>
          <p>{say.mendSays}</p>
          <p><ButtonLink href={visit.at('impor', id, 'perbaiki')}>{say.mend}</ButtonLink></p>
        </>
      )}
      <WrongRows wrong={report.wrong} importable={importable} visit={visit} />
      <p><ButtonLink href={visit.at('impor')} quiet>{say.other}</ButtonLink></p>
    </>
  );
}
