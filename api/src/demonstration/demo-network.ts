import { randomUUID } from 'node:crypto';
import { CCAS_OF_SEINE_SAINT_DENIS, FORMER_CCAS_OF_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { DEMO_ACCOUNTS, type DemoPerson, UNION_TEAM } from './demo-accounts';
import { DemoCalendar, LIVED_DAYS } from './past/demo-calendar';
import type { Row, Step } from './past/live-through';
import { fictitiousName, fictitiousPhone } from './people';
import { DEMO_FUNDERS, type DemoFunder } from './plan-content';

/** A director without account every fourth CCAS: the home page shows whom to invite. */
const hasAccount = (index: number): boolean => index % 4 !== 3;

const slug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\w\s-]/g, '')
    .toLowerCase()
    .replace(/[\s_]+/g, '-');

/** The rows of the demonstration network, its CCAS and its people, ready to insert in this order. */
export interface DemoNetwork {
  readonly networkId: string;
  readonly ccasIds: readonly string[];
  /** Account that gives the news of each CCAS. */
  readonly newsByIds: readonly string[];
  readonly teamIds: readonly string[];
  readonly funderIds: Readonly<Record<DemoFunder, string>>;
  /** The accounts that are shown to who tries the product, by role; the coordinator is the first of the team. */
  readonly personIds: Readonly<Record<DemoPerson, string>>;
  /** Names of the accounts. */
  readonly names: ReadonlyMap<string, string>;
  readonly steps: readonly Step[];
}

/** Builds them; `territoryIds` gives the present territory of an INSEE code or SIREN, `formerSaintDenisId` the commune before its merger. */
export function buildDemoNetwork(
  departementId: number,
  formerSaintDenisId: number,
  territoryIds: ReadonlyMap<string, number>,
  passwordHash: string,
  calendar: DemoCalendar,
): DemoNetwork {
  const networkId = randomUUID();
  const funderIds = { state: randomUUID(), departement: randomUUID(), caf: randomUUID(), health: randomUUID() };
  const ccas = CCAS_OF_SEINE_SAINT_DENIS.map(([codeInsee, siren, name]) => ({
    id: randomUUID() as string,
    name,
    siren,
    territory_id: territoryIds.get(codeInsee) as number,
    opened_on: siren === FORMER_CCAS_OF_SAINT_DENIS.successorSiren ? '2025-01-01' : null,
    closed_on: null as string | null,
    successor_id: null as string | null,
  }));
  const idOf = new Map(ccas.map(({ id }, i) => [CCAS_OF_SEINE_SAINT_DENIS[i]?.[0] as string, id]));
  const { siren, name, closedOn, codeInsee } = FORMER_CCAS_OF_SAINT_DENIS;
  const former = {
    id: randomUUID(),
    name,
    siren,
    territory_id: formerSaintDenisId,
    opened_on: null,
    closed_on: closedOn,
    successor_id: idOf.get(codeInsee) ?? null,
  };

  const accounts: (Row & { readonly id: string; readonly email: string; readonly full_name: string })[] = [];
  const roles: Row[] = [];
  const addAccount = (fullName: string, email: string, role: Row, phone: string | null = null): string => {
    const id = randomUUID();
    accounts.push({ id, email, full_name: fullName, phone, password_hash: passwordHash, is_fictitious: true });
    roles.push({ account_id: id, role: role['role'], network_id: networkId, territory_id: null, ccas_id: null, funder_id: null, ...role });
    return id;
  };

  const teamIds = UNION_TEAM.map(({ fullName, email }, place) => addAccount(fullName, email, { role: 'coordinator' }, fictitiousPhone(place + 180)));
  const directorIds = new Map<string, string>();
  const shown = DEMO_ACCOUNTS.filter(({ role }) => role !== 'coordinator').map((person) => {
    const scope = {
      dpo: { territory_id: departementId },
      referent: { territory_id: territoryIds.get(person.ept ?? '') },
      director: { ccas_id: idOf.get(person.ccas ?? '') },
      contributor: { ccas_id: idOf.get(person.ccas ?? '') },
      funder: { funder_id: funderIds.state },
    };
    const id = addAccount(
      person.fullName,
      person.email,
      person.role === 'admin' ? { role: 'admin', network_id: null } : { role: person.role, ...scope[person.role as keyof typeof scope] },
    );
    if (person.role === 'director') directorIds.set(idOf.get(person.ccas ?? '') ?? '', id);
    return { ...person, id };
  });

  const offices = ccas.flatMap(({ id, name: ccasName }, i) => {
    const director = shown.find(({ role, ccas: code }) => role === 'director' && idOf.get(code ?? '') === id)?.fullName ?? fictitiousName(i * 3);
    const email = `direction.${slug(ccasName)}@ccas.example`;
    if (!directorIds.has(id) && hasAccount(i)) directorIds.set(id, addAccount(director, email, { role: 'director', ccas_id: id }));
    const office = (function_: string, person: string, title: string, from: string, until: string | null, n: number): Row => ({
      ccas_id: id,
      function: function_,
      person_name: person,
      job_title: title,
      email: function_ === 'director' && until === null ? email : null,
      phone: until === null ? fictitiousPhone(n, function_ === 'deputy_director') : null,
      starts_on: from,
      ends_on: until,
      is_fictitious: true,
    });
    return [
      office('director', director, 'Directrice ou directeur du CCAS', i % 5 === 0 ? '2025-09-01' : '2022-03-01', null, i),
      ...(i % 5 === 0 ? [office('director', fictitiousName(i * 3 + 100), 'Directrice ou directeur du CCAS', '2019-01-07', '2025-08-31', i)] : []),
      ...(i % 2 === 0 ? [office('deputy_director', fictitiousName(i * 3 + 1), 'Adjointe ou adjoint à la direction', '2023-01-02', null, i + 50)] : []),
      office('president', fictitiousName(i * 3 + 2), 'Maire, présidente ou président', '2026-04-10', null, i + 100),
    ];
  });

  const daysSinceVisit = new Map(accounts.map(({ id, email }) => [id, DEMO_ACCOUNTS.find((person) => person.email === email)?.lastVisitDaysAgo] as const));
  const first = (table: string, rows: readonly Row[]): Step => ({ at: calendar.at(LIVED_DAYS), by: null, table, rows });
  const network = { id: networkId, name: 'Union départementale des CCAS de Seine-Saint-Denis', territory_id: departementId, is_demonstration: true };
  return {
    networkId,
    ccasIds: ccas.map(({ id }) => id),
    newsByIds: ccas.map(({ id }) => directorIds.get(id) ?? (teamIds[0] as string)),
    teamIds,
    funderIds,
    personIds: Object.fromEntries([['coordinator', teamIds[0]], ...shown.map(({ role, id }) => [role, id])]) as Record<DemoPerson, string>,
    names: new Map(accounts.map(({ id, full_name }) => [id, full_name])),
    steps: [
      first('network', [network]),
      first(
        'ccas',
        [...ccas, former].map((row) => ({ ...row, kind: 'ccas' })),
      ),
      first('office', offices),
      first(
        'funder',
        Object.entries(DEMO_FUNDERS).map(([key, funderName]) => ({ id: funderIds[key as DemoFunder], network_id: networkId, name: funderName })),
      ),
      first('account', accounts),
      first('role_assignment', roles),
      first(
        'account_visit',
        accounts.map(({ id }, place) => visitOf(id, place, daysSinceVisit.get(id), calendar)),
      ),
    ],
  };
}

/** When an account was last there: most of them of late, a few for months. Nobody never came. */
function visitOf(accountId: string, place: number, known: number | undefined, calendar: DemoCalendar): Row {
  const daysAgo = known ?? (place % 17 === 16 ? 74 + place : 1 + ((place * 7) % 24));
  return { account_id: accountId, last_visit_at: calendar.at(daysAgo, 15), previous_visit_at: calendar.at(daysAgo + 6, 10) };
}
