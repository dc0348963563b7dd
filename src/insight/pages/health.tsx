import { Hono } from 'hono';
import { longDate } from '../../kernel/calendar.ts';
import { decimal, percent } from '../../kernel/quantity.ts';
import { learningWords, perceptionByParty, perceptionOfAll } from '../../learning/index.ts';
import { notFound } from '../../platform/problem/problem.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Health } from '../../ui/chart/health.tsx';
import type { HealthRow } from '../../ui/chart/health.tsx';
import { Figure, Figures } from '../../ui/figure.tsx';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { List, Row } from '../../ui/list.tsx';
import { Page } from '../../ui/page.tsx';
import { Table } from '../../ui/table.tsx';
import { Thing } from '../../ui/thing.tsx';
import { insightWords } from '../messages.ts';
import { evidenceRecords, evidenceSums } from '../queries/health.ts';
import type { EvidenceRecord } from '../queries/measures.ts';
import { byDistance, elementCodes, readingsOf } from '../rules/elements.ts';
import type { Reading } from '../rules/elements.ts';
import type { Paths } from './stations.tsx';

/** Of the whole way from weak to strong: from here on the two are worth a word on the page. */
const FAR_APART = 0.3;

/** Collaboration health: all twenty elements, and one element with the records behind it. */
export function healthPages(paths: Paths): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/:workspace/kesehatan', async (c) => {
    const visit = c.get('visit');
    const words = insightWords(visit.language);
    const readings = await visit.read(async (tx) =>
      readingsOf(await evidenceSums(tx, visit.today), await perceptionOfAll(tx)),
    );
    return c.html(
      <Page frame={frameOf(c)} title={words.health.title} section="data">
        <Thing title={words.health.title} action={visit.isMember && surveyLink(visit)}>
          <p>{words.health.intro}</p>
        </Thing>
        <Health title={words.health.title} describes={words.health.describes}
          rows={byDistance(readings).map((reading) => rowOf(reading, visit))} />
        <p>{words.health.frameworks} {words.health.draft}</p>
        <p><a href={visit.at('janji')}>{words.health.promises}</a></p>
      </Page>,
    );
  });

  app.get('/:workspace/kesehatan/:code', async (c) => {
    const visit = c.get('visit');
    const words = insightWords(visit.language);
    const code = elementCodes.find((each) => each === c.req.param('code'));
    if (!code) throw notFound();
    const [records, all, groups] = await visit.read(async (tx) => [
      await evidenceRecords(tx, code, visit.today),
      await perceptionOfAll(tx),
      await perceptionByParty(tx, code),
    ] as const);
    const sum = (pick: (record: EvidenceRecord) => number) => records.reduce((total, each) => total + pick(each), 0);
    const sums = [{ code, part: sum((each) => each.part), whole: sum((each) => each.whole) }];
    const [reading] = readingsOf(sums, all.filter((each) => each.code === code), [code]);
    const { name } = words.elements[code];
    return c.html(
      <Page frame={frameOf(c)} title={name} section="data"
        crumbs={[{ label: words.health.title, href: visit.at('kesehatan') }]}>
        <Thing kind={code} title={name} />
        {reading && <ElementFigures reading={reading} visit={visit} />}
        {groups.length > 0 && (
          <Table caption={words.health.byGroup} columns={[{ label: words.health.group }, { label: words.health.perception, figures: true }]}
            rows={groups.map((each) => [
              learningWords(visit.language).parties[each.party],
              words.health.answers(decimal(each.mean, visit.language, 1), each.answers),
            ])} />
        )}
        {records.length > 0 && <h2>{words.health.records}</h2>}
        <List>{records.map((record) => <RecordRow record={record} visit={visit} paths={paths} />)}</List>
      </Page>,
    );
  });
  return app;
}

function surveyLink(visit: Visit) {
  return <ButtonLink href={visit.at('survei')}>{insightWords(visit.language).health.survey}</ButtonLink>;
}

function ElementFigures({ reading, visit }: { reading: Reading; visit: Visit }) {
  const words = insightWords(visit.language);
  const shown = (value?: number) => (value === undefined ? undefined : percent(value, visit.language));
  const { evidence, perception, code } = reading;
  const apart = evidence !== undefined && perception !== undefined && Math.abs(evidence - perception) >= FAR_APART;
  return (
    <>
      <Figures>
        <Figure label={words.health.evidence} value={shown(evidence)}
          note={[words.elements[code].measure, evidence === undefined ? missingOf(reading, visit) : ofWhole(reading, visit)]
            .filter(Boolean).join(' ')} />
        <Figure label={words.health.perception} value={shown(perception)}
          note={perception === undefined ? words.health.fewAnswers : answersOf(reading, visit)} />
      </Figures>
      {apart && <p>{words.health.apart}</p>}
    </>
  );
}

function rowOf(reading: Reading, visit: Visit): HealthRow {
  const { code, evidence, perception } = reading;
  return {
    code,
    label: insightWords(visit.language).elements[code].name,
    href: visit.at('kesehatan', code),
    evidence,
    evidenceSays: evidence === undefined ? undefined : `${percent(evidence, visit.language)} (${ofWhole(reading, visit)})`,
    perception,
    perceptionSays: perception === undefined ? undefined : answersOf(reading, visit),
    missing: evidence === undefined ? missingOf(reading, visit) : undefined,
  };
}

function missingOf({ code }: Reading, visit: Visit): string {
  const words = insightWords(visit.language);
  return words.elements[code].unmeasured ?? words.health.noRecords;
}

function ofWhole({ part, whole }: Pick<Reading, 'part' | 'whole'>, { language }: Visit): string {
  return insightWords(language).health.of(decimal(part, language, 0), decimal(whole, language, 0));
}

function answersOf({ mean = 0, answers }: Reading, { language }: Visit): string {
  return insightWords(language).health.answers(decimal(mean, language, 1), answers);
}

function RecordRow({ record, visit, paths }: { record: EvidenceRecord; visit: Visit; paths: Paths }) {
  const words = insightWords(visit.language).health;
  const { part, whole } = record;
  const single = whole === 1;
  const word = single ? (part > 0 ? words.counted : words.notCounted) : ofWhole(record, visit);
  return (
    <Row href={visit.at(paths[record.kind] ?? '', record.id)} title={record.title}
      state={{ word, tone: part >= whole ? 'good' : 'plain' }}
      meta={record.day ? longDate(record.day, visit.language) : undefined} />
  );
}
