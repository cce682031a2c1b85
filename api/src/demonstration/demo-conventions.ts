import { CONVENTION_VOLETS } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import { STARTING_ARTICLES } from '../conventions';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import { type DemoConvention, situations } from './convention-situations';
import { crcSteps } from './demo-crc';
import type { DemoNetwork } from './demo-network';
import { fictitiousName } from './people';
import type { DemoCalendar } from './past/demo-calendar';
import type { Row, Step } from './past/live-through';

/** CCAS in each situation. */
const SITUATIONS = 13;
/** The last elections: who signed before them has no mandate any more. */
const ELECTED_ON = '2026-03-29';

/** The conventions of the demonstration, as they came to be. Statuses are derived from them, as for any network. */
export function buildDemoConventions(network: DemoNetwork, sirenOfTown: (codeInsee: string) => string | null, calendar: DemoCalendar): readonly Step[] {
  const { networkId, ccasIds, teamIds, newsByIds } = network;
  const { today } = calendar;
  const year = Number(today.slice(0, 4));
  const daysAgo = (days: number): string => calendar.daysAgo(days);
  const jurist = teamIds[1] ?? null;
  const templateId = randomUUID();
  const templateVersionId = randomUUID();
  const templateOn = `${year - 1}-06-18`;
  const steps: Step[] = [];
  /** What is of a day to come is not known yet. */
  const add = (day: string, by: string | null, table: string, ...rows: Row[]) => {
    if (day <= today) steps.push({ at: calendar.on(day), by, table, rows });
  };
  const change = (day: string, by: string | null, table: string, row: Row) => {
    if (day <= today) steps.push({ at: calendar.on(day, 11), by, table, rows: [row], isChange: true });
  };

  add(templateOn, jurist, 'convention_template', { id: templateId, network_id: networkId, title: 'Convention-cadre Ville/CCAS' });
  add(templateOn, jurist, 'convention_template_version', {
    ...{ id: templateVersionId, template_id: templateId, number: 1, articles: STARTING_ARTICLES, change_note: null, published_on: templateOn },
  });

  let number = 0;
  const addConvention = (place: number, one: DemoConvention): void => {
    const id = randomUUID();
    const by = newsByIds[place] ?? jurist;
    const [codeInsee = '', siren = '', name = ''] = CCAS_OF_SEINE_SAINT_DENIS[place] ?? [];
    const acts = Object.entries(one.acts);
    const beganOn = acts.map(([, day]) => day).sort()[0] ?? today;
    const signedOn = one.acts.signature;
    number += 1;
    add(beganOn, by, 'convention', {
      id,
      network_id: networkId,
      ccas_id: ccasIds[place],
      kind: one.kind,
      title: one.title,
      effective_on: one.effectiveOn ?? null,
      ends_on: one.endsOn ?? null,
      renewal: one.renewal ?? 'none',
      renewal_months: one.renewal ? 12 : null,
      renewals_max: one.renewalsMax ?? null,
      notice_months: one.noticeMonths ?? null,
      preparation_months: 3,
      template_version_id: one.kind === 'framework' && (one.acts.agreed_draft ?? '') > templateOn ? templateVersionId : null,
    });
    if (signedOn) change(signedOn, by, 'convention', { id, reference: `${one.kind === 'cpom' ? 'CPOM' : 'CONV'}-${signedOn.slice(0, 4)}-${number}` });
    const party = (side: string, partyName: string, partySiren: string | null, person: number, capacity: string): void => {
      const partyId = randomUUID();
      add(beganOn, by, 'convention_party', { id: partyId, convention_id: id, side, name: partyName, siren: partySiren });
      if (signedOn)
        change(signedOn, by, 'convention_party', {
          id: partyId,
          signatory_name: fictitiousName(person),
          signatory_capacity: capacity,
          mandate_starts_on: signedOn < ELECTED_ON ? '2020-07-05' : ELECTED_ON,
          mandate_ends_on: signedOn < ELECTED_ON && place === 0 ? '2026-03-28' : null,
        });
    };
    party('town', `Commune ${name.replace(/^CCAS /, '')}`, sirenOfTown(codeInsee), place * 3 + 2, 'Maire');
    party('ccas', name, siren, place * 3 + 41, 'Vice-présidente ou vice-président du CCAS');
    const addAct = (kind: string, happenedOn: string, of: number | null = null, reference: string | null = null): void =>
      add(happenedOn, by, 'convention_act', { convention_id: id, kind, happened_on: happenedOn, year: of, reference });
    for (const [kind, happenedOn] of acts) {
      const isDeliberation = kind.endsWith('deliberation');
      addAct(kind, happenedOn, null, isDeliberation ? `${happenedOn.slice(0, 4)}-${kind.startsWith('ca') ? 'CA' : 'CM'}-${place + 11}` : null);
    }
    if (one.committeeOn) addAct('committee', one.committeeOn);
    if (one.effectiveOn && one.effectiveOn < `${year}-01-01` && place % 18 !== 15) addAct('yearly_report', `${year}-05-20`, year - 1);
    const draftedOn = one.acts.agreed_draft ?? beganOn;
    const volets = CONVENTION_VOLETS.slice(0, one.coveredVolets ?? 0).map((volet, n) => ({
      ...{ convention_id: id, volet, coverage: (n + place) % 6 === 5 ? 'partly' : 'covered', article: `art. ${n + 2}` },
    }));
    add(draftedOn, by, 'convention_volet', ...volets);
    if (one.kind === 'secondment') addSecondments(id, by);
    if (one.kind === 'premises') addRider(id, by);
    if (signedOn && ['framework', 'cpom'].includes(one.kind)) addMoney(id, place, by, signedOn);
  };

  function addMoney(conventionId: string, place: number, by: string | null, signedOn: string): void {
    for (const granted of [year - 1, year]) {
      const id = randomUUID();
      const votedOn = `${granted}-03-26`;
      const paidOn = granted === year ? `${granted}-07-02` : `${granted}-12-10`;
      if (votedOn < signedOn) continue;
      const votedCents = (180 + ((place * 37 + granted) % 90) * 12) * 1_000_00;
      add(votedOn, by, 'convention_grant', { id, convention_id: conventionId, year: granted, voted_cents: votedCents, voted_on: votedOn });
      change(paidOn, by, 'convention_grant', { id, paid_cents: granted === year ? votedCents / 2 : votedCents, paid_on: paidOn });
    }
    const means = (volet: string, label: string, thousands: number): Row => ({
      ...{ convention_id: conventionId, year: year - 1, volet, label, valued_cents: thousands * 1_000_00 },
    });
    add(
      signedOn,
      by,
      'convention_means',
      means('premises', 'Locaux de l’accueil social', 24 + place),
      means('it', 'Postes de travail, réseau et téléphonie', 9 + (place % 7)),
    );
  }

  function addSecondments(conventionId: string, by: string | null): void {
    const post = (title: string, percent: number, until: number): Row => ({
      ...{ convention_id: conventionId, post: title, time_percent: percent, starts_on: `${year - 1}-01-01`, ends_on: `${until}-12-31` },
    });
    add(`${year - 1}-01-01`, by, 'convention_secondment', post('Responsable de l’accueil social', 100, year), post('Gestionnaire comptable', 50, year + 1));
  }

  let hasRider = false;
  function addRider(conventionId: string, by: string | null): void {
    if (hasRider) return;
    hasRider = true;
    add(`${year - 1}-04-07`, by, 'convention_rider', {
      convention_id: conventionId,
      number: 1,
      subject: 'Ajout de l’antenne sociale de quartier',
      ca_deliberated_on: `${year - 1}-03-12`,
      council_deliberated_on: `${year - 1}-03-27`,
      signed_on: `${year - 1}-04-03`,
      received_on: `${year - 1}-04-07`,
      effective_on: `${year - 1}-05-01`,
      new_ends_on: null,
    });
  }

  for (const place of ccasIds.keys())
    for (const one of situations(year, daysAgo, Math.floor(place / SITUATIONS))[place % SITUATIONS] ?? []) addConvention(place, one);
  return [...steps, ...crcSteps(network, calendar)];
}
