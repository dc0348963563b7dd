import { Hono } from 'hono';
import { addOrganisation, identityWords, stakeholderGroups } from '../../../identity/index.ts';
import type { StakeholderGroup } from '../../../identity/index.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { capital } from '../../../ui/capital.ts';
import { commandPage } from '../../../ui/command-page.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, List, Row } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { placeCrumb } from '../../../ui/places.ts';
import type { Slots } from '../../../ui/slots.ts';
import { FictionalLabel, Thing } from '../../../ui/thing.tsx';
import { RegionNotice } from '../../region/region-notice.tsx';
import { loadRegions } from '../../region/regions.ts';
import { recordRole } from '../commands/record-role.ts';
import { stakeholderWords } from '../messages.ts';
import { roleList, stakeholderList } from '../queries/stakeholder-list.ts';
import { stakeholderPage } from '../queries/stakeholder-page.ts';
import { StakeholderSheet, stateOf } from './stakeholder-sheet.tsx';

/** Stakeholders by group with the role of each group, and one organisation. */
export function stakeholderPages(slots: Slots): Hono<PageEnv> {
  const app = new Hono<PageEnv>();
  const crumbs = (visit: Visit) => [
    placeCrumb('data', visit), { label: stakeholderWords(visit.language).many, href: visit.at('organisasi') },
  ];

  app.get('/:workspace/organisasi', async (c) => {
    const visit = c.get('visit');
    const say = stakeholderWords(visit.language);
    const [organisations, roles] = await visit.read(async (tx) => [
      await stakeholderList(tx),
      await roleList(tx),
    ]);
    const add = visit.may(addOrganisation) && (
      <ButtonLink href={visit.at('organisasi', 'baru')}>
        {addOrganisation.words(visit.language).title}
      </ButtonLink>
    );
    return c.html(
      <Page frame={frameOf(c)} title={say.many} section="data" crumbs={[placeCrumb('data', visit)]}>
        <Thing title={say.many} action={add}><p class="lead">{say.intro}</p></Thing>
        {organisations.length === 0 && <Empty belongs={say.empty}><p>{say.emptyHow}</p></Empty>}
        {organisations.length > 0 && <p>{say.counted(organisations.length)}</p>}
        {stakeholderGroups.map((group) => (
          <Group group={group} visit={visit}
            roles={roles.filter((role) => role.stakeholder_group === group)}
            organisations={organisations.filter(({ groups }) => groups.includes(group))} />
        ))}
        {visit.may(recordRole) && (
          <p><a href={visit.at('organisasi', 'peran-baru')}>{recordRole.words(visit.language).title}</a></p>
        )}
      </Page>,
    );
  });

  commandPage(app, {
    path: '/organisasi/baru',
    command: addOrganisation,
    section: 'data',
    crumbs,
    content: async () => ({ fixed: { fictional: '' } }),
    after: ({ id }, visit) => visit.at('organisasi', id),
  });
  commandPage(app, { path: '/organisasi/peran-baru', command: recordRole, section: 'data', crumbs });

  app.get('/:workspace/organisasi/:id', async (c) => {
    const visit = c.get('visit');
    const id = c.req.param('id');
    const regions = await loadRegions();
    const [organisation, thread] = await visit.read(async (tx) => [
      await stakeholderPage(tx, id),
      await slots.thread(tx, visit, 'organisation', id),
    ]);
    return c.html(
      <Page frame={frameOf(c)} title={organisation.name} section="data" crumbs={crumbs(visit)}>
        <StakeholderSheet organisation={organisation} visit={visit} regions={regions} />
        {thread}
        {organisation.region_code && <RegionNotice />}
      </Page>,
    );
  });
  return app;
}

interface GroupProps {
  group: StakeholderGroup;
  roles: Awaited<ReturnType<typeof roleList>>;
  organisations: Awaited<ReturnType<typeof stakeholderList>>;
  visit: Visit;
}

function Group({ group, roles, organisations, visit }: GroupProps) {
  if (roles.length + organisations.length === 0) return null;
  const say = stakeholderWords(visit.language);
  const words = identityWords(visit.language);
  return (
    <section>
      <h2>{capital(words.groups[group])}</h2>
      {roles.map(({ role, actors, source }) => (
        <blockquote class="block">
          <p>{role}.</p>
          <p class="figure-note">{say.actors}: {actors.join(', ')}. {say.source}: {source}</p>
        </blockquote>
      ))}
      {organisations.length === 0 && <p>{say.noneInGroup}</p>}
      {organisations.length > 0 && (
        <List>
          {organisations.map(({ id, name, form, status, fictional }) => (
            <Row href={visit.at('organisasi', id)} title={name} state={stateOf(status, visit)}
              meta={<>{words.forms[form]} {fictional && <FictionalLabel />}</>} />
          ))}
        </List>
      )}
    </section>
  );
}
