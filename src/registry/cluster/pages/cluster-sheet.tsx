import type { Visit } from '../../../platform/web/visit.ts';
import { Figure, Figures } from '../../../ui/figure.tsx';
import { List, Row } from '../../../ui/list.tsx';
import { Facts, FictionalLabel, Thing } from '../../../ui/thing.tsx';
import { figureWords } from '../../figure/messages.ts';
import { datedSource, said } from '../../figure/said.ts';
import { workforceWords } from '../../workforce/messages.ts';
import { clusterWords } from '../messages.ts';
import type { clusterPage } from '../queries/cluster-page.ts';
import { OnRecordCount } from './on-record-count.tsx';

interface ClusterSheetProps {
  cluster: Awaited<ReturnType<typeof clusterPage>>;
  visit: Visit;
}

/** One cluster: its names, what sources counted in it, and apart from that what is on record. */
export function ClusterSheet({ cluster, visit }: ClusterSheetProps) {
  const say = clusterWords(visit.language);
  const facts = [
    { term: say.aliases, says: cluster.aliases.join(', ') },
    { term: say.district, says: cluster.district ?? say.noDistrict },
    { term: say.village, says: cluster.village_hint && `${cluster.village_hint} ${say.inferred}` },
    { term: say.note, says: cluster.note },
    { term: say.source, says: cluster.source },
  ];
  return (
    <>
      <Thing kind={say.one} title={cluster.name} fictional={cluster.fictional} />
      <Facts facts={facts.filter(({ says }) => says)} />
      <Stated cluster={cluster} visit={visit} />
      <OnRecord cluster={cluster} visit={visit} />
    </>
  );
}

function Stated({ cluster: { figures }, visit }: ClusterSheetProps) {
  const say = clusterWords(visit.language);
  const words = figureWords(visit.language);
  return (
    <section>
      <h2>{say.figures}</h2>
      {figures.length === 0 && <p>{say.noFigures}</p>}
      <Figures>
        {figures.map((figure) => (
          <Figure label={words.measures[figure.measure]} value={said(figure, visit.language)}
            note={[figure.definition, figure.note].filter(Boolean).join(' ')}
            source={datedSource(figure, visit.language)} href={visit.at('angka', figure.id)} />
        ))}
      </Figures>
    </section>
  );
}

function OnRecord({ cluster, visit }: ClusterSheetProps) {
  const say = clusterWords(visit.language);
  const kinds = workforceWords(visit.language).businessKinds;
  const workers = cluster.workers.map((counts) => <OnRecordCount {...counts} language={visit.language} />);
  return (
    <section>
      <h2>{say.inRegistry}</h2>
      <p>{say.inRegistryIntro}</p>
      <Facts facts={[{
        term: say.workers,
        says: (
          <>
            {workers.length > 0 ? workers : say.workersNone}
            {visit.isMember && workers.length > 0 && (
              <a href={`${visit.at('data', 'pekerja')}?sentra=${cluster.id}`}>{say.seeWorkers}</a>
            )}
          </>
        ),
      }]} />
      <h3>{say.businesses}</h3>
      {cluster.businesses.length === 0 && <p>{say.noBusinesses}</p>}
      {cluster.businesses.length > 0 && (
        <List>
          {cluster.businesses.map(({ id, name, kind, fictional }) => (
            <Row href={visit.at('usaha', id)} title={name}
              meta={<>{kinds[kind]} {fictional && <FictionalLabel />}</>} />
          ))}
        </List>
      )}
    </section>
  );
}
