import type { Hono } from 'hono';
import { percent } from '../../../kernel/quantity.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { Shares } from '../../../ui/chart/shares.tsx';
import { commandPage } from '../../../ui/command-page.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { placeCrumb } from '../../../ui/places.ts';
import { Thing } from '../../../ui/thing.tsx';
import { clusterOptions } from '../../cluster/queries/cluster-options.ts';
import { recordPublishedAnswer } from '../commands/record-published-answer.ts';
import { figureWords } from '../messages.ts';
import { dataWords } from '../page-messages.ts';
import { publishedAnswers } from '../queries/published-answers.ts';
import type { PublishedAnswer } from '../queries/published-answers.ts';

/** Questions that somebody's published survey asked in clusters, and the answers as printed. */
export function clusterQuestionPage(app: Hono<PageEnv>): void {
  const crumbs = (visit: Visit) => [placeCrumb('data', visit)];

  app.get('/:workspace/data/pertanyaan-sentra', async (c) => {
    const visit = c.get('visit');
    const say = dataWords(visit.language).questions;
    const answers = await visit.read((tx) => publishedAnswers(tx));
    const action = visit.may(recordPublishedAnswer) && (
      <ButtonLink href={visit.at('data', 'pertanyaan-sentra', 'baru')}>
        {recordPublishedAnswer.words(visit.language).title}
      </ButtonLink>
    );
    return c.html(
      <Page frame={frameOf(c)} title={say.title} section="data" crumbs={crumbs(visit)}>
        <Thing title={say.title} action={action}><p class="lead">{say.intro}</p></Thing>
        {answers.length === 0 && <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>}
        {[...Map.groupBy(answers, ({ question }) => question)].map(([question, given]) => (
          <Question question={question} answers={given} visit={visit} />
        ))}
      </Page>,
    );
  });

  commandPage(app, {
    path: '/data/pertanyaan-sentra/baru',
    command: recordPublishedAnswer,
    section: 'data',
    crumbs,
    content: async (tx) => ({ options: { cluster: await clusterOptions(tx) } }),
  });
}

interface QuestionProps {
  question: string;
  answers: PublishedAnswer[];
  visit: Visit;
}

function Question({ question, answers, visit }: QuestionProps) {
  const { language } = visit;
  const say = dataWords(language).questions;
  const words = figureWords(language);
  const clusters = [...Map.groupBy(answers, ({ cluster }) => cluster)];
  const wholes = clusters.map(([label, given]) => ({
    label,
    href: visit.at('sentra', given[0]?.cluster_id ?? ''),
    parts: given.map((each) => ({
      label: words.answers[each.answer] ?? each.answer, share: each.percent / 100,
    })),
  }));
  const first = wholes[0]?.parts[0]?.label ?? '';
  const saidFirst = wholes.flatMap(({ label, parts }) =>
    parts.filter((part) => part.label === first).map(({ share }) => `${label} ${percent(share, language)}`));
  const notes = [...new Set(answers.flatMap(({ note }) => note ?? []))];
  const numbers = clusters.flatMap(([label, [one]]) =>
    (one?.respondents ? say.respondents(label, one.respondents) : []));
  return (
    <section>
      <Shares title={question} describes={say.describes(first, saidFirst.join(', '))}
        wholeWord={dataWords(language).hub.clustersTitle} wholes={wholes} />
      <h3>{say.notes}</h3>
      {numbers.map((number) => <p>{number}</p>)}
      {answers.some(({ respondents }) => respondents === null) && <p>{say.unknownNumber}</p>}
      {notes.map((note) => <p>{note}</p>)}
      <p class="figure-note">
        {dataWords(language).figures.source}: {[...new Set(answers.map(({ source }) => source))].join('; ')}
      </p>
    </section>
  );
}
