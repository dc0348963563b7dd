import { identityWords } from '../../../identity/index.ts';
import { shortDate } from '../../../kernel/calendar.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { Facts, Thing } from '../../../ui/thing.tsx';
import type { Tone } from '../../../ui/thing.tsx';
import { regionName } from '../../region/regions.ts';
import type { Regions } from '../../region/regions.ts';
import { stakeholderWords } from '../messages.ts';
import type { stakeholderPage } from '../queries/stakeholder-page.ts';

type Stakeholder = Awaited<ReturnType<typeof stakeholderPage>>;

const tones: Record<Stakeholder['status'], Tone> = {
  active: 'good', dormant: 'ended', dissolved: 'ended', unknown: 'plain',
};

/** Whether an organisation is at work, as a word. */
export function stateOf(status: Stakeholder['status'], visit: Visit) {
  const word = status === 'unknown'
    ? stakeholderWords(visit.language).statusUnknown
    : identityWords(visit.language).statuses[status];
  return { word, tone: tones[status] };
}

interface StakeholderSheetProps {
  organisation: Stakeholder;
  visit: Visit;
  regions: Regions;
}

/** One organisation: what it is there for, who acts for it, and where its promises stand. */
export function StakeholderSheet({ organisation, visit, regions }: StakeholderSheetProps) {
  const say = stakeholderWords(visit.language);
  const words = identityWords(visit.language);
  const { name, groups, form, status, part, aliases, founded, region_code, source, fictional } = organisation;
  const facts = [
    { term: say.groups, says: groups.map((group) => words.groups[group]).join(', ') },
    { term: say.form, says: words.forms[form] },
    { term: say.role, says: part },
    { term: say.aliases, says: aliases.join(', ') },
    { term: say.founded, says: founded },
    { term: say.region, says: region_code && regionName(regions, region_code) },
    { term: say.source, says: source },
  ];
  return (
    <>
      <Thing kind={say.one} title={name} fictional={fictional} state={stateOf(status, visit)} />
      <Facts facts={facts.filter(({ says }) => says)} />
      <section>
        <h2>{say.promises}</h2>
        <p>{say.promisesIntro}</p>
        <p><a href={visit.at('organisasi', organisation.id, 'janji')}>{say.seePromises}</a></p>
      </section>
      <People organisation={organisation} visit={visit} />
    </>
  );
}

function People({ organisation: { tenures }, visit }: Omit<StakeholderSheetProps, 'regions'>) {
  const say = stakeholderWords(visit.language);
  const { roles } = identityWords(visit.language);
  if (!visit.isMember) return <section><h2>{say.people}</h2><p>{say.peopleHidden}</p></section>;
  return (
    <section>
      <h2>{say.people}</h2>
      {tenures.length === 0 && <p>{say.nobody}</p>}
      <Facts facts={tenures.map(({ person_name, role, valid_from, valid_to }) => ({
        term: roles[role],
        says: `${person_name}, ${valid_to === null
          ? say.since(shortDate(valid_from))
          : say.between(shortDate(valid_from), shortDate(valid_to))}`,
      }))} />
    </section>
  );
}
