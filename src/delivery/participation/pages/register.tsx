import type { Context } from 'hono';
import { isId, newId } from '../../../kernel/id.ts';
import type { Visit } from '../../../platform/web/visit.ts';
import { clusterOptions } from '../../../registry/index.ts';
import { PullDown } from '../../../ui/choice.tsx';
import type { Option } from '../../../ui/choice.tsx';
import { CommandForm } from '../../../ui/command-form.tsx';
import { frameOf } from '../../../ui/frame-of.ts';
import type { PageEnv } from '../../../ui/frame-of.ts';
import { Empty, Filter } from '../../../ui/list.tsx';
import { Page } from '../../../ui/page.tsx';
import { ownActivity } from '../../activity/pages/activity-forms.ts';
import { crumbs } from '../../activity/pages/crumbs.ts';
import { registerParticipants } from '../commands/register-participants.ts';
import { participationWords } from '../messages.ts';
import { MOST_NAMES, artisansToRegister } from '../queries/artisans-to-register.ts';
import { seatsLeft } from '../rules/seats.ts';

/** Ticking artisans of the registry, of all clusters or of one: `?sentra=…`. */
export async function registerPage(c: Context<PageEnv>) {
  const visit = c.get('visit');
  visit.mustBeAllowed(registerParticipants);
  const { language } = visit;
  const say = participationWords(language);
  const id = c.req.param('id') ?? '';
  const asked = c.req.query('sentra');
  const cluster = asked !== undefined && isId(asked) ? asked : undefined;
  const [activity, clusters, artisans] = await visit.read(async (tx) => [
    await ownActivity(tx, visit, id),
    await clusterOptions(tx),
    await artisansToRegister(tx, id, cluster),
  ]);
  const left = activity.state === 'planned' ? seatsLeft(activity.seats, activity.registered) : undefined;
  const worker_ids = artisans.map(({ help, ...each }) => ({ ...each, help: help ?? undefined }));
  return c.html(
    <Page frame={frameOf(c)} title={say.commands.registerParticipants.title} section="activities" narrow
      crumbs={[...crumbs(visit), { label: activity.title, href: visit.at('kegiatan', id) }]}>
      <h1>{say.commands.registerParticipants.title}</h1>
      <p class="lead">{activity.title}{left !== undefined && `. ${say.choose.left(left)}`}</p>
      {clusters.length > 0 && <ByCluster visit={visit} id={id} clusters={clusters} cluster={cluster} />}
      {artisans.length === MOST_NAMES && <p>{say.choose.many(MOST_NAMES)}</p>}
      {artisans.length === 0
        ? <Empty belongs={cluster ? say.choose.none : say.choose.noneAtAll}><p>{say.choose.noneHow}</p></Empty>
        : <CommandForm command={registerParticipants} language={language} action={visit.at('kegiatan', id, 'peserta')}
            formKey={newId()} cancel={visit.at('kegiatan', id)} fixed={{ activity_id: id }} options={{ worker_ids }} />}
    </Page>,
  );
}

interface ByClusterProps {
  visit: Visit;
  id: string;
  clusters: readonly Option[];
  cluster?: string;
}

function ByCluster({ visit, id, clusters, cluster }: ByClusterProps) {
  const say = participationWords(visit.language).choose;
  const active = clusters.find((each) => each.value === cluster)?.label;
  return (
    <Filter action={visit.at('kegiatan', id, 'peserta')} active={active}>
      <PullDown name="sentra" label={say.cluster} options={clusters} value={cluster} />
    </Filter>
  );
}
