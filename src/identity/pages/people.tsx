import { Hono } from 'hono';
import { shortDate } from '../../kernel/calendar.ts';
import { Problem } from '../../platform/problem/problem.ts';
import type { Visit } from '../../platform/web/visit.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { frameOf } from '../../ui/frame-of.ts';
import type { PageEnv } from '../../ui/frame-of.ts';
import { Empty, List, Pager, Row } from '../../ui/list.tsx';
import { Page } from '../../ui/page.tsx';
import { FictionalLabel, Thing } from '../../ui/thing.tsx';
import { addPerson } from '../commands/add-person.ts';
import { beginTenure } from '../commands/begin-tenure.ts';
import { endTenure } from '../commands/end-tenure.ts';
import { invitePerson } from '../commands/invite-person.ts';
import { identityWords } from '../messages.ts';
import { pageWords } from '../page-messages.ts';
import { peopleList, personPage } from '../queries/people.ts';
import type { PersonSheet } from '../queries/people.ts';
import { addInvitation } from './invitation.tsx';
import { addPeopleForms, crumbs } from './people-forms.ts';

/** People and their roles, for members; what is done with them, for the secretariat. */
export function peoplePages(publicUrl: string): Hono<PageEnv> {
  const app = new Hono<PageEnv>();

  app.get('/:workspace/orang', async (c) => {
    const visit = membersOnly(c.get('visit'));
    const say = pageWords(visit.language).people;
    const from = c.req.query('dari');
    const { rows, next } = await visit.read((tx) => peopleList(tx, from));
    const add = { href: visit.at('orang', 'baru'), label: addPerson.words(visit.language).title };
    return c.html(
      <Page frame={frameOf(c)} title={say.title} section="more">
        <Thing title={say.title} action={visit.may(addPerson) && add}><p>{say.intro}</p></Thing>
        <Links visit={visit} links={[
          visit.may(endTenure) && { path: ['ganti'], label: say.change },
          visit.may(beginTenure) && { path: ['peran'], label: say.begin },
        ]} />
        {rows.length === 0 && <Empty belongs={say.empty} />}
        <List>
          {rows.map((person) => (
            <Row href={visit.at('orang', person.id)} title={person.name}
              meta={<>{rolesNow(person, visit)} {person.fictional && <FictionalLabel />}</>}
              state={!person.was_in && visit.may(invitePerson) ? { word: say.neverIn, tone: 'ended' } : undefined} />
          ))}
        </List>
        <Pager next={next && `?dari=${next}`} first={from && visit.at('orang')} />
      </Page>,
    );
  });

  addPeopleForms(app);
  addInvitation(app, publicUrl);

  app.get('/:workspace/orang/:id', async (c) => {
    const visit = membersOnly(c.get('visit'));
    const say = pageWords(visit.language).people;
    const person = await visit.read((tx) => personPage(tx, c.req.param('id')));
    const invite = { href: visit.at('orang', person.id, 'tautan'), label: say.invite };
    const holds = person.tenures.some((tenure) => tenure.valid_to === null);
    return c.html(
      <Page frame={frameOf(c)} title={person.name} section="more" crumbs={crumbs(visit)}>
        <Thing kind={say.one} title={[person.title, person.name].filter(Boolean).join(' ')}
          fictional={person.fictional} action={visit.may(invitePerson) && invite} />
        <Roles person={person} visit={visit} />
        <Links visit={visit} links={[
          holds && visit.may(endTenure) && { path: [person.id, 'akhiri'], label: say.end },
          visit.may(beginTenure) && { path: ['peran'], label: say.begin },
        ]} />
      </Page>,
    );
  });
  return app;
}

function Roles({ person, visit }: { person: PersonSheet; visit: Visit }) {
  const say = pageWords(visit.language).people;
  const roles = identityWords(visit.language).roles;
  return (
    <section>
      <h2>{say.roles}</h2>
      {person.tenures.length === 0 && <p>{say.noRole}</p>}
      <ul>
        {person.tenures.map(({ role, organisation_id, organisation_name, valid_from, valid_to }) => (
          <li>
            {roles[role]}, <a href={visit.at('organisasi', organisation_id)}>{organisation_name}</a>,{' '}
            {valid_to ? say.until(shortDate(valid_from), shortDate(valid_to)) : say.since(shortDate(valid_from))}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LinksProps {
  visit: Visit;
  links: readonly (false | { path: string[]; label: string })[];
}

function Links({ visit, links }: LinksProps) {
  const given = links.filter((link) => link !== false);
  if (given.length === 0) return null;
  return (
    <div class="actions">
      {given.map(({ path, label }) => <ButtonLink href={visit.at('orang', ...path)} quiet>{label}</ButtonLink>)}
    </div>
  );
}

function rolesNow({ tenures }: PersonSheet, { language, today }: Visit): string {
  const say = pageWords(language).people;
  const now = tenures.filter(({ valid_from, valid_to }) => valid_from <= today && (!valid_to || valid_to >= today));
  const roles = identityWords(language).roles;
  return now.map((each) => say.role(roles[each.role], each.organisation_name)).join('; ') || say.noRole;
}

/** @throws Problem for the public: who holds which role is for members */
function membersOnly(visit: Visit): Visit {
  if (!visit.visitor.account) throw new Problem('not-signed-in');
  if (!visit.isMember) throw new Problem('not-allowed');
  return visit;
}
