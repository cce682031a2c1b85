import type { NewsKind } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import type { Row, Step } from './past/live-through';

const STAINS = CCAS_OF_SEINE_SAINT_DENIS.findIndex(([codeInsee]) => codeInsee === '93072');

/** A piece of news: who is told what by whom, how long ago, and whether she has read it. */
interface Told {
  readonly to: string;
  readonly kind: NewsKind;
  readonly by: string | null;
  readonly daysAgo: number;
  readonly isRead?: boolean;
  readonly ccasId?: string | null;
  readonly subject: readonly [type: string, id: string];
  readonly about?: string;
}

/** Who is away, and what each person whom one can be was told: some of it waits to be read. `lived`: the rest of the year. */
export function buildDemoNews(
  { networkId, ccasIds, newsByIds, teamIds, personIds }: DemoNetwork,
  lived: readonly Step[],
  calendar: DemoCalendar,
): readonly Step[] {
  const [camille = '', yasmine = '', loic = '', awa = ''] = teamIds;
  const { director, contributor, referent, dpo } = personIds;
  const stains = ccasIds[STAINS] as string;
  const rowsOf = (table: string): readonly Row[] => lived.filter((step) => step.table === table && !step.isChange).flatMap(({ rows }) => rows);
  const planId = String(rowsOf('reminder').at(-1)?.['plan_id']);
  const initiatives = rowsOf('initiative').filter((row) => row['plan_id'] === planId);
  const initiative = (n: number): readonly [string, string] => ['initiative', String(initiatives[n % initiatives.length]?.['id'])];

  const absence = (account_id: string, from: number, until: number, deputy_account_id: string) => ({
    ...{
      id: randomUUID() as string,
      account_id,
      network_id: networkId,
      starts_on: calendar.daysAgo(from),
      ends_on: calendar.daysAgo(until),
      deputy_account_id,
    },
  });
  const away = {
    loic: absence(loic, 2, -6, yasmine),
    director: absence(director, -12, -26, contributor),
    awa: absence(awa, -20, -27, dpo),
    elsewhere: absence(newsByIds[4] as string, 3, -11, camille),
  };
  const standsIn = ({ id, account_id, deputy_account_id }: (typeof away)['loic'], daysAgo: number, isRead = false): Told => ({
    ...{ to: deputy_account_id, kind: 'deputy_named', by: account_id, daysAgo, isRead, subject: ['network', networkId], about: id },
  });

  const told: readonly Told[] = [
    { to: director, kind: 'news_reminder', by: camille, daysAgo: 1, ccasId: stains, subject: ['plan', planId] },
    { to: director, kind: 'news_reminder', by: camille, daysAgo: 34, isRead: true, ccasId: stains, subject: ['plan', planId] },
    { to: contributor, kind: 'news_reminder', by: camille, daysAgo: 1, ccasId: stains, subject: ['plan', planId] },
    { to: camille, kind: 'blocker_addressed', by: referent, daysAgo: 1, ccasId: ccasIds[2], subject: initiative(1) },
    { to: camille, kind: 'mail_refused', by: null, daysAgo: 2, ccasId: ccasIds[6], subject: ['ccas', ccasIds[6] as string], about: randomUUID() },
    { to: camille, kind: 'blocker_addressed', by: director, daysAgo: 5, isRead: true, ccasId: stains, subject: initiative(4) },
    { to: referent, kind: 'blocker_addressed', by: camille, daysAgo: 2, ccasId: ccasIds[10], subject: initiative(2) },
    { to: referent, kind: 'blocker_addressed', by: yasmine, daysAgo: 9, isRead: true, ccasId: ccasIds[12], subject: initiative(3) },
    standsIn(away.loic, 3, true),
    standsIn(away.director, 1),
    standsIn(away.awa, 2),
    standsIn(away.elsewhere, 4),
  ];
  return [
    ...Object.values(away).map((row, n) => ({ at: calendar.at(5 - n, 8), by: row.account_id, table: 'absence', rows: [row] })),
    { at: calendar.at(0, 8), by: null, table: 'notification', rows: told.map((one) => rowOf(networkId, one, calendar)) },
  ];
}

function rowOf(networkId: string, { to, kind, by, daysAgo, isRead = false, ccasId = null, subject: [type, id], about }: Told, calendar: DemoCalendar): Row {
  return {
    id: randomUUID(),
    account_id: to,
    kind,
    network_id: networkId,
    ccas_id: ccasId,
    subject_type: type,
    subject_id: id,
    about: about ?? null,
    merged_by: `${ccasId ?? ''} ${about ?? calendar.daysAgo(daysAgo)}`,
    by_id: by,
    at: calendar.at(daysAgo, 10),
    times: 1,
    read_at: isRead ? calendar.at(daysAgo - 1, 11) : null,
  };
}
