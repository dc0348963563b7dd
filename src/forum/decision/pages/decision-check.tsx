import type { Hono } from 'hono';
import { isId, newId } from '../../../kernel/id.ts';
import { parseInput } from '../../../platform/command/parse.ts';
import { Problem } from '../../../platform/problem/problem.ts';
import { one, readForm } from '../../../platform/web/typed.ts';
import type { TypedForm } from '../../../platform/web/typed.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Form } from '../../../ui/form.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Page } from '../../../ui/page.tsx';
import type { Crumb } from '../../../ui/page.tsx';
import { Facts, State } from '../../../ui/thing.tsx';
import { adoptDecision } from '../commands/adopt-decision.ts';
import { decide } from '../deciding.ts';
import { decisionWords } from '../messages.ts';
import { countFacts } from './decision-sheet.tsx';
import { outcomeState } from './state.ts';

/** Sent along once the summary was seen. */
const SEEN = '_sudah-diperiksa';

/**
 * A decision cannot be changed afterwards, so what it will be is shown before it is recorded. Whatever is wrong with
 * the form is left to the command, which says it at its field.
 */
export function checkFirst(app: Hono<PageEnv>, path: string, crumbs: (visit: Visit) => Crumb[]): void {
  app.post(`/:workspace${path}`, async (c, next) => {
    const visit = c.get('visit');
    const typed = await readForm(c);
    const preview = typed[SEEN] === undefined && visit.may(adoptDecision) ? await previewOf(typed, visit) : undefined;
    if (!preview) return next();
    const title = decisionWords(visit.language).check;
    return c.html(
      <Page frame={frameOf(c)} title={title} crumbs={crumbs(visit)} section="forum" narrow>
        <Summary {...preview} typed={typed} action={c.req.path} visit={visit} />
      </Page>,
    );
  });
}

/** What would be recorded and how it would end; undefined if the command will find something wrong with it. */
async function previewOf(typed: TypedForm, visit: Visit) {
  try {
    const input = parseInput(adoptDecision, typed);
    return { input, verdict: await visit.read((tx) => decide(tx, input.agenda_item_id, input)) };
  } catch (error) {
    if (error instanceof Problem) return undefined;
    throw error;
  }
}

type SummaryProps = NonNullable<Awaited<ReturnType<typeof previewOf>>> & {
  typed: TypedForm;
  action: string;
  visit: Visit;
};

function Summary({ input, verdict, typed, action, visit }: SummaryProps) {
  const { language } = visit;
  const say = decisionWords(language);
  const { agree = null, against = null, abstain = null, quorum = null, ...count } = input;
  const key = one(typed, '_key') ?? '';
  return (
    <>
      <h1>{say.check}</h1>
      <p class="lead">{say.checkIntro}</p>
      <Facts facts={[
        { term: say.outcome, says: <><State {...outcomeState(verdict.outcome, language)} /> {say.because[verdict.because]}</> },
        { term: say.commands.adoptDecision.fields.title.label, says: input.title },
        { term: say.reason, says: input.reason },
        { term: say.howDecided, says: say.methods[input.method] },
        ...countFacts({ ...count, agree, against, abstain, quorum }, language),
      ]} />
      <Form action={action} formKey={isId(key) ? key : newId()} submit={say.confirm}
        cancel={action.split('/agenda/')[0]}>
        {Object.entries(typed).filter(([name]) => name !== '_key').map(([name, value]) =>
          [value].flat().map((each) => <input type="hidden" name={name} value={each} />))}
        <input type="hidden" name={SEEN} value="ya" />
      </Form>
    </>
  );
}
