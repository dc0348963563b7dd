import { newId } from '../../kernel/id.ts';
import { decimal } from '../../kernel/quantity.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Table } from '../../ui/table.tsx';
import { Thing } from '../../ui/thing.tsx';
import type { Importable } from './importable.ts';
import { importWords } from './messages.ts';
import { sayReason } from './report.ts';
import type { JudgedRow, Report, Verdict } from './report.ts';

/** How many rows are shown of a table, and how many of those to mend. */
const SHOWN = 10;
const MENDED = 50;

interface LookAtTableProps {
  preview: Report & { rows: JudgedRow[] };
  importable: Importable;
  visit: Visit;
}

/** What importing a table would do, before it is done. */
export function LookAtTable({ preview, importable, visit }: LookAtTableProps) {
  const say = importWords(visit.language);
  const news = preview.counts.new;
  const first = preview.rows.slice(0, SHOWN);
  const own = preview.headings.map((label) => ({ label }));
  const columns = [{ label: say.row }, { label: say.verdict }, ...own];
  return (
    <>
      <Thing kind={say.check} title={importable.command.words(visit.language).title}>
        <Counts counts={preview.counts} words={say.counts} visit={visit} />
        {preview.ignored.length > 0 && <p>{say.ignored(preview.ignored.join(', '))}</p>}
      </Thing>
      {news === 0 && <p>{say.nothingNew}</p>}
      {news > 0
        ? <Form action={visit.visitor.path} formKey={newId()} cancel={visit.at('impor')}
            submit={say.record(decimal(news, visit.language))} />
        : <p><ButtonLink href={visit.at('impor')}>{say.other}</ButtonLink></p>}
      <WrongRows wrong={preview.wrong} importable={importable} visit={visit} />
      <Table caption={say.firstRows(first.length)} columns={columns}
        rows={first.map(({ number, verdict, cells }) => [number, say.counts[verdict], ...cells])} />
    </>
  );
}

interface CountsProps {
  counts: Record<Verdict, number>;
  words: Record<Verdict, string>;
  visit: Visit;
}

/** How many rows there are of each verdict, in words. */
export function Counts({ counts, words, visit }: CountsProps) {
  const said = (['new', 'known', 'repeated', 'wrong'] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${decimal(counts[verdict], visit.language)} ${words[verdict]}`);
  return <p class="lead">{said.join(', ')}.</p>;
}

interface WrongRowsProps {
  wrong: readonly JudgedRow[];
  importable: Importable;
  visit: Visit;
}

/** The rows to mend, each with what is wrong with it. */
export function WrongRows({ wrong, importable, visit }: WrongRowsProps) {
  const { language } = visit;
  const say = importWords(language);
  if (wrong.length === 0) return null;
  const rows = wrong.slice(0, MENDED).map(({ number, reason }) => [
    number,
    reason && sayReason(importable.command, reason, language),
  ]);
  return (
    <section>
      <Table caption={say.wrongRows} rows={rows}
        columns={[{ label: say.row }, { label: say.why }]} />
      {wrong.length > MENDED && <p>{say.moreWrong(decimal(wrong.length - MENDED, language))}</p>}
    </section>
  );
}
