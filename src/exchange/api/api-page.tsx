import { Hono } from 'hono';
import { isOptional, metaOf } from '../../platform/command/fields.ts';
import type { Command } from '../../platform/command/command.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { catalogue } from '../../platform/problem/catalogue.ts';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { PlainPage } from '../../ui/page.tsx';
import { Details, Table } from '../../ui/table.tsx';
import { Facts } from '../../ui/thing.tsx';
import { commandsOfWorkspaces } from './commands.ts';
import { apiWords } from './messages.ts';
import { publicLists } from './public-lists.ts';
import { KEY_HEADER } from './request.ts';

const SIGN_IN = `curl -H 'Content-Type: application/json' \\
  -d '{"name": "ani@contoh.id", "password": "…"}' https://…/api/sign-in`;

const COMMAND = `curl -H 'Authorization: Bearer …' -H 'Content-Type: application/json' \\
  -H '${KEY_HEADER}: 01990000-0000-7000-8000-000000000000' \\
  -d '{"title": "…", "story": "…"}' \\
  https://…/api/kota-pekalongan/commands/forum.raise-problem`;

/** The API in plain words: how to ask, what there is, and what problems mean. */
export function apiPages(commands: readonly Command[]): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  app.get('/api', (c) => {
    const { language } = c.get('visit');
    const say = apiWords(language);
    return c.html(
      <PlainPage frame={frameOf(c)} title={say.title} description={say.intro}>
        <h1>{say.title}</h1>
        <p>{say.intro}</p>
        <p><a href="/api/openapi.json">{say.description}</a></p>
        <section>
          <h2>{say.how}</h2>
          <p>{say.signIn}</p>
          <Sample text={SIGN_IN} />
          <p>{say.command}</p>
          <Sample text={COMMAND} />
        </section>
        <section>
          <h2>{say.lists}</h2>
          <p>{say.listsIntro}</p>
          <ul>{publicLists.map(({ name }) => <li><code>GET /api/…/{name}</code></li>)}</ul>
        </section>
        <section>
          <h2>{say.commands}</h2>
          {commandsOfWorkspaces(commands).map((command) => (
            <CommandFields command={command} language={language} />
          ))}
        </section>
        <section>
          <h2>{say.problems}</h2>
          <p>{say.problemsIntro}</p>
          <Problems language={language} />
        </section>
      </PlainPage>,
    );
  });
  return app;
}

function Sample({ text }: { text: string }) {
  return <div class="scroll" tabindex={0} role="region" aria-label="curl"><pre>{text}</pre></div>;
}

function CommandFields({ command, language }: { command: Command; language: Language }) {
  const say = apiWords(language);
  const words = command.words(language);
  const rows = Object.entries(command.fields).map(([name, field]) => [
    <code>{name}</code>,
    words.fields[name]?.label ?? '',
    [metaOf(field).control, metaOf(field).options?.join(' | ')].filter(Boolean).join(': '),
    isOptional(field) ? '' : say.needed,
  ]);
  const columns = [{ label: say.field }, { label: say.means }, { label: say.kind }, { label: say.needed }];
  return (
    <Details summary={`${words.title}: ${command.name}`}>
      <p><code>POST /api/…/commands/{command.name}</code></p>
      <Table caption={command.name} captionHidden columns={columns} rows={rows} />
    </Details>
  );
}

function Problems({ language }: { language: Language }) {
  const facts = Object.entries(catalogue(language)).map(([code, { happened, todo }]) => ({
    term: code,
    says: <span id={code}>{happened} {todo}</span>,
  }));
  return <Facts facts={facts} />;
}
