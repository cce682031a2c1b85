import { addDays, CONVENTION_VOLETS, type ConventionActKind, type ConventionKind } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import { STARTING_ARTICLES } from '../conventions';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import type { DemoNetwork } from './demo-network';
import type { Row } from './insert-rows';
import { fictitiousName } from './people';

type Acts = Readonly<Partial<Record<ConventionActKind, string>>>;

/** One convention of the demonstration: its dates count from January of the year of loading (`year`), or from the day (`daysAgo`). */
interface DemoConvention {
  readonly kind: ConventionKind;
  readonly title: string;
  readonly effectiveOn?: string;
  readonly endsOn?: string;
  readonly renewal?: 'express' | 'tacit';
  readonly renewalsMax?: number;
  readonly noticeMonths?: number;
  readonly acts: Acts;
  readonly committeeOn?: string;
  readonly coveredVolets?: number;
}

const FRAMEWORK = 'Convention-cadre Ville/CCAS';

/** The acts of a convention signed in due form before it takes effect on 1 January of the year. */
const inDueForm = (year: number): Acts => ({
  negotiation: `${year - 1}-03-10`,
  agreed_draft: `${year - 1}-09-16`,
  ca_deliberation: `${year - 1}-10-08`,
  council_deliberation: `${year - 1}-11-18`,
  signature: `${year - 1}-12-02`,
  transmission: `${year - 1}-12-05`,
  receipt: `${year - 1}-12-06`,
  publication: `${year - 1}-12-09`,
});

/** Thirteen situations, each met by three CCAS; empty: nothing was begun. `daysAgo` gives a date from the day of loading. */
function situations(year: number, daysAgo: (days: number) => string): readonly (readonly DemoConvention[])[] {
  const threeYears = (from: number): DemoConvention => ({
    kind: 'framework',
    title: FRAMEWORK,
    effectiveOn: `${from}-01-01`,
    endsOn: `${from + 2}-12-31`,
    renewal: 'tacit',
    renewalsMax: 2,
    noticeMonths: 3,
    acts: inDueForm(from),
    committeeOn: daysAgo(120),
    coveredVolets: 11,
  });
  return [
    [threeYears(year - 1)],
    [
      {
        kind: 'cpom',
        title: 'Contrat pluriannuel d’objectifs et de moyens',
        effectiveOn: `${year}-01-01`,
        endsOn: `${year + 3}-12-31`,
        acts: inDueForm(year),
        committeeOn: daysAgo(60),
        coveredVolets: 13,
      },
      {
        kind: 'premises',
        title: 'Mise à disposition des locaux du CCAS',
        effectiveOn: `${year - 2}-07-01`,
        endsOn: `${year + 4}-06-30`,
        acts: inDueForm(year - 2),
        coveredVolets: 1,
      },
    ],
    [],
    [{ kind: 'framework', title: FRAMEWORK, acts: { negotiation: daysAgo(200) } }],
    [
      {
        kind: 'framework',
        title: FRAMEWORK,
        effectiveOn: `${year - 2}-01-01`,
        endsOn: `${year}-12-31`,
        renewal: 'express',
        renewalsMax: 1,
        noticeMonths: 3,
        acts: inDueForm(year - 2),
        committeeOn: daysAgo(400),
        coveredVolets: 8,
      },
    ],
    [{ kind: 'framework', title: FRAMEWORK, effectiveOn: `${year - 4}-01-01`, endsOn: `${year - 1}-12-31`, acts: inDueForm(year - 4), coveredVolets: 6 }],
    [
      {
        kind: 'framework',
        title: FRAMEWORK,
        effectiveOn: `${year - 1}-07-01`,
        endsOn: `${year + 2}-06-30`,
        acts: {
          negotiation: `${year - 2}-10-01`,
          agreed_draft: `${year - 1}-04-02`,
          ca_deliberation: `${year - 1}-05-14`,
          signature: `${year - 1}-06-20`,
          transmission: `${year - 1}-06-25`,
          receipt: `${year - 1}-06-26`,
        },
        coveredVolets: 9,
      },
    ],
    [{ ...threeYears(year - 3), endsOn: `${year}-12-31`, coveredVolets: 7 }],
    [{ kind: 'framework', title: FRAMEWORK, acts: { negotiation: daysAgo(330), agreed_draft: daysAgo(90), ca_deliberation: daysAgo(25) }, coveredVolets: 10 }],
    [
      {
        kind: 'framework',
        title: FRAMEWORK,
        effectiveOn: `${year + 1}-01-01`,
        endsOn: `${year + 3}-12-31`,
        renewal: 'tacit',
        renewalsMax: 2,
        noticeMonths: 3,
        acts: {
          negotiation: daysAgo(300),
          agreed_draft: daysAgo(120),
          ca_deliberation: daysAgo(60),
          council_deliberation: daysAgo(40),
          signature: daysAgo(22),
          transmission: daysAgo(20),
        },
        coveredVolets: 12,
      },
    ],
    [
      { ...threeYears(year), coveredVolets: 13 },
      {
        kind: 'secondment',
        title: 'Mise à disposition de personnel',
        effectiveOn: `${year - 1}-01-01`,
        endsOn: `${year + 1}-12-31`,
        acts: inDueForm(year - 1),
        coveredVolets: 1,
      },
    ],
    [],
    [{ kind: 'framework', title: FRAMEWORK, acts: { negotiation: daysAgo(160), agreed_draft: daysAgo(12) }, coveredVolets: 10 }],
  ];
}

/** The rows of the conventions of the demonstration, ready to insert in this order. Statuses are derived from them, as for any network. */
export function buildDemoConventions(
  { networkId, ccasIds }: DemoNetwork,
  sirenOfTown: (codeInsee: string) => string | null,
  today: string,
): readonly (readonly [table: string, rows: readonly Row[]])[] {
  const year = Number(today.slice(0, 4));
  const daysAgo = (days: number): string => addDays(today, -days);
  const all = situations(year, daysAgo);
  const templateId = randomUUID();
  const templateVersionId = randomUUID();
  const rows = {
    convention_template: [{ id: templateId, network_id: networkId, title: 'Convention-cadre Ville/CCAS' }] as Row[],
    convention_template_version: [
      { id: templateVersionId, template_id: templateId, number: 1, articles: STARTING_ARTICLES, change_note: null, published_on: `${year - 1}-06-18` },
    ] as Row[],
    convention: [] as Row[],
    convention_party: [] as Row[],
    convention_act: [] as Row[],
    convention_volet: [] as Row[],
    convention_grant: [] as Row[],
    convention_means: [] as Row[],
    convention_secondment: [] as Row[],
    convention_rider: [] as Row[],
  };

  const add = (ccasIndex: number, one: DemoConvention): void => {
    const id = randomUUID();
    const [codeInsee = '', siren = '', name = ''] = CCAS_OF_SEINE_SAINT_DENIS[ccasIndex] ?? [];
    rows.convention.push({
      id,
      network_id: networkId,
      ccas_id: ccasIds[ccasIndex],
      kind: one.kind,
      title: one.title,
      reference: one.acts.signature ? `${one.kind === 'cpom' ? 'CPOM' : 'CONV'}-${one.acts.signature.slice(0, 4)}-${rows.convention.length + 1}` : null,
      effective_on: one.effectiveOn ?? null,
      ends_on: one.endsOn ?? null,
      renewal: one.renewal ?? 'none',
      renewal_months: one.renewal ? 12 : null,
      renewals_max: one.renewalsMax ?? null,
      notice_months: one.noticeMonths ?? null,
      preparation_months: 3,
      template_version_id: one.kind === 'framework' && (one.acts.agreed_draft ?? '') > `${year - 1}-06-18` ? templateVersionId : null,
    });
    const signed = one.acts.signature;
    const party = (side: string, partyName: string, partySiren: string | null, person: number, capacity: string): Row => ({
      convention_id: id,
      side,
      name: partyName,
      siren: partySiren,
      signatory_name: signed ? fictitiousName(person) : null,
      signatory_capacity: signed ? capacity : null,
      mandate_starts_on: signed ? (signed < '2026-03-29' ? '2020-07-05' : '2026-03-29') : null,
      mandate_ends_on: signed && signed < '2026-03-29' && ccasIndex % 9 === 0 ? '2026-03-28' : null,
    });
    rows.convention_party.push(
      party('town', `Commune ${name.replace(/^CCAS /, '')}`, sirenOfTown(codeInsee), ccasIndex * 3 + 2, 'Maire'),
      party('ccas', name, siren, ccasIndex * 3 + 41, 'Vice-présidente ou vice-président du CCAS'),
    );
    for (const [kind, happenedOn] of Object.entries(one.acts)) {
      const isDeliberation = kind.endsWith('deliberation');
      const reference = isDeliberation ? `${happenedOn.slice(0, 4)}-${kind.startsWith('ca') ? 'CA' : 'CM'}-${ccasIndex + 11}` : null;
      rows.convention_act.push({ convention_id: id, kind, happened_on: happenedOn, year: null, reference });
    }
    if (one.committeeOn) rows.convention_act.push({ convention_id: id, kind: 'committee', happened_on: one.committeeOn, year: null, reference: null });
    if (one.effectiveOn && one.effectiveOn < `${year}-01-01` && ccasIndex % 3 !== 0)
      rows.convention_act.push({ convention_id: id, kind: 'yearly_report', happened_on: `${year}-05-20`, year: year - 1, reference: null });
    CONVENTION_VOLETS.slice(0, one.coveredVolets ?? 0).forEach((volet, n) =>
      rows.convention_volet.push({ convention_id: id, volet, coverage: (n + ccasIndex) % 6 === 5 ? 'partly' : 'covered', article: `art. ${n + 2}` }),
    );
    if (!signed || !['framework', 'cpom'].includes(one.kind)) return;
    for (const granted of [year - 1, year]) {
      const votedCents = (180 + ((ccasIndex * 37 + granted) % 90) * 12) * 1_000_00;
      rows.convention_grant.push({
        convention_id: id,
        year: granted,
        voted_cents: votedCents,
        voted_on: `${granted}-03-26`,
        paid_cents: granted === year ? votedCents / 2 : votedCents,
        paid_on: granted === year ? `${granted}-07-02` : `${granted}-12-10`,
      });
    }
    rows.convention_means.push(
      { convention_id: id, year: year - 1, volet: 'premises', label: 'Locaux de l’accueil social', valued_cents: (24 + ccasIndex) * 1_000_00 },
      { convention_id: id, year: year - 1, volet: 'it', label: 'Postes de travail, réseau et téléphonie', valued_cents: (9 + (ccasIndex % 7)) * 1_000_00 },
    );
  };

  ccasIds.forEach((_, index) => {
    for (const one of all[index % all.length] ?? []) add(index, one);
  });
  for (const secondment of rows.convention.filter(({ kind }) => kind === 'secondment'))
    rows.convention_secondment.push(
      { convention_id: secondment['id'], post: 'Responsable de l’accueil social', time_percent: 100, starts_on: `${year - 1}-01-01`, ends_on: `${year}-12-31` },
      { convention_id: secondment['id'], post: 'Gestionnaire comptable', time_percent: 50, starts_on: `${year - 1}-01-01`, ends_on: `${year + 1}-12-31` },
    );
  const extended = rows.convention.find(({ kind }) => kind === 'premises');
  if (extended)
    rows.convention_rider.push({
      convention_id: extended['id'],
      number: 1,
      subject: 'Ajout de l’antenne sociale de quartier',
      ca_deliberated_on: `${year - 1}-03-12`,
      council_deliberated_on: `${year - 1}-03-27`,
      signed_on: `${year - 1}-04-03`,
      received_on: `${year - 1}-04-07`,
      effective_on: `${year - 1}-05-01`,
      new_ends_on: null,
    });
  return Object.entries(rows);
}
