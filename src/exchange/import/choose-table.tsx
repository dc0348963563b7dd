import type { Language } from '../../platform/i18n/messages.ts';
import { isOptional, metaOf } from '../../platform/command/fields.ts';
import type { Problem } from '../../platform/problem/problem.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { newId } from '../../kernel/id.ts';
import { Choice } from '../../ui/choice.tsx';
import { formProblem } from '../../ui/command-form.tsx';
import { FileField } from '../../ui/controls.tsx';
import { Form } from '../../ui/form.tsx';
import { Empty } from '../../ui/list.tsx';
import { Details, Table } from '../../ui/table.tsx';
import { Thing } from '../../ui/thing.tsx';
import { importedFields } from './columns.ts';
import type { Importable } from './importable.ts';
import { importWords } from './messages.ts';

interface ChooseTableProps {
  /** What this person may import. */
  open: readonly Importable[];
  visit: Visit;
  back?: { chosen?: string; problem: Problem };
}

/** Choosing what to import and from which file, with the columns that each kind of table has. */
export function ChooseTable({ open, visit, back }: ChooseTableProps) {
  const { language } = visit;
  const say = importWords(language);
  const options = open.map(({ command }) => ({ value: command.name, label: command.words(language).title }));
  return (
    <>
      <Thing title={say.title}><p>{say.intro}</p></Thing>
      {open.length === 0 && <Empty belongs={say.nothing} />}
      {open.length > 0 && (
        <Form action={visit.at('impor')} formKey={newId()} submit={say.submit} files
          typed={back && { what: back.chosen }} problem={back && formProblem(back.problem, language)}
          labels={{ what: say.what, file: say.file }}>
          <Choice name="what" label={say.what} options={options} />
          <FileField name="file" label={say.file} help={say.fileHelp} accept=".csv,.txt,text/csv" />
        </Form>
      )}
      {open.map((importable) => <ColumnsOf importable={importable} visit={visit} />)}
    </>
  );
}

function ColumnsOf({ importable: { command }, visit }: { importable: Importable; visit: Visit }) {
  const say = importWords(visit.language);
  const words = command.words(visit.language);
  const rows = importedFields(command).map((name) => {
    const { label, help } = words.fields[name] ?? { label: name };
    const needed = isOptional(command.fields[name]!) ? '' : say.needed;
    return [label, [help, optionsIn(command, name, visit.language)].filter(Boolean).join(' '), needed];
  });
  const columns = [{ label: say.column }, { label: say.says }, { label: say.needed }];
  return (
    <Details summary={say.columns(words.title)}>
      <Table caption={say.columns(words.title)} captionHidden columns={columns} rows={rows} />
      <p><a href={visit.at('impor', `${command.name}.csv`)}>{say.sample}</a></p>
    </Details>
  );
}

function optionsIn(command: Importable['command'], name: string, language: Language): string | undefined {
  const { options } = metaOf(command.fields[name]!);
  const words = command.words(language).fields[name]?.options ?? {};
  return options && importWords(language).options(options.map((value) => words[value] ?? value).join(', '));
}
