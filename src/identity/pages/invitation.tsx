import type { Hono } from 'hono';
import { newId, isId } from '../../kernel/id.ts';
import { Problem } from '../../platform/problem/problem.ts';
import { one, readForm } from '../../platform/web/typed.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { Page } from '../../ui/page.tsx';
import { invitePerson } from '../commands/invite-person.ts';
import { pageWords } from '../page-messages.ts';
import { personPage } from '../queries/people.ts';
import { crumbs } from './people-forms.ts';
import { RevealedLink } from './revealed-link.tsx';

/** Making a sign-in link for a person; the link is shown on the answer, once, and never again. */
export function addInvitation(app: Hono<PageEnv>, publicUrl: string): void {
  const path = '/:workspace/orang/:id/tautan';

  app.get(path, async (c) => {
    const visit = c.get('visit');
    if (!visit.visitor.account) throw new Problem('not-signed-in');
    if (!visit.may(invitePerson)) throw new Problem('not-allowed');
    const { id, name } = await visit.read((tx) => personPage(tx, c.req.param('id')));
    const words = invitePerson.words(visit.language);
    return c.html(
      <Page frame={frameOf(c)} title={words.title} crumbs={crumbs(visit)} section="more" narrow>
        <h1>{words.title}</h1>
        <p>{pageWords(visit.language).invitation.lead(name)}</p>
        <Form action={c.req.path} formKey={newId()} submit={words.submit} cancel={visit.at('orang', id)} />
      </Page>,
    );
  });

  app.post(path, async (c) => {
    const visit = c.get('visit');
    const key = one(await readForm(c), '_key') ?? '';
    const { id, reveal } = await visit.run(invitePerson, { person_id: c.req.param('id') }, isId(key) ? key : newId());
    const { name } = await visit.read((tx) => personPage(tx, id));
    const say = pageWords(visit.language).invitation;
    c.header('cache-control', 'no-store');
    return c.html(
      <Page frame={frameOf(c)} title={say.title} crumbs={crumbs(visit)} section="more" narrow>
        <RevealedLink name={name} token={reveal} publicUrl={publicUrl} />
        <div class="actions">
          <ButtonLink href={visit.at('orang', id)}>{say.done}</ButtonLink>
          {!reveal && <ButtonLink href={visit.at('orang', id, 'tautan')} quiet>{say.another}</ButtonLink>}
        </div>
      </Page>,
    );
  });
}
