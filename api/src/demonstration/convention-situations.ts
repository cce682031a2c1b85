import type { ConventionActKind, ConventionKind } from '@maillage/domain';

type Acts = Readonly<Partial<Record<ConventionActKind, string>>>;

/** One convention of the demonstration: its dates count from January of the year of loading (`year`), or from the day (`daysAgo`). */
export interface DemoConvention {
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

/** The acts of a convention signed in due form in the course of the year, a month before it takes effect. */
const leadingTo = (daysAgo: (days: number) => string, effective: number): Acts => ({
  negotiation: daysAgo(effective + 210),
  agreed_draft: daysAgo(effective + 105),
  ca_deliberation: daysAgo(effective + 84),
  council_deliberation: daysAgo(effective + 43),
  signature: daysAgo(effective + 30),
  transmission: daysAgo(effective + 28),
  receipt: daysAgo(effective + 27),
  publication: daysAgo(effective + 24),
});

/**
 * Thirteen situations, each met by three CCAS; empty: nothing was begun. `daysAgo` gives a date from the day of loading; `rank` (0 to 2) is that of the CCAS
 * among the three, which sign one after the other.
 */
export function situations(year: number, daysAgo: (days: number) => string, rank: number): readonly (readonly DemoConvention[])[] {
  const cpomSince = 322 - rank * 96;
  const frameworkSince = 258 - rank * 101;
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
        effectiveOn: daysAgo(cpomSince),
        endsOn: `${year + 3}-12-31`,
        acts: leadingTo(daysAgo, cpomSince),
        committeeOn: daysAgo(9 + rank * 5),
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
        committeeOn: daysAgo(rank === 0 ? 400 : 300),
        coveredVolets: 8,
      },
    ],
    [
      {
        kind: 'framework',
        title: FRAMEWORK,
        effectiveOn: `${year - 4}-01-01`,
        endsOn: rank === 0 ? `${year - 1}-12-31` : daysAgo(-25 - rank * 30),
        acts: inDueForm(year - 4),
        committeeOn: daysAgo(150),
        coveredVolets: 6,
      },
    ],
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
          ...(rank === 0 ? {} : { publication: `${year - 1}-06-30` }),
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
          signature: daysAgo(rank === 0 ? 22 : 12),
          transmission: daysAgo(rank === 0 ? 20 : 10),
        },
        coveredVolets: 12,
      },
    ],
    [
      {
        ...threeYears(year),
        effectiveOn: daysAgo(frameworkSince),
        endsOn: daysAgo(frameworkSince - 3 * 365),
        acts: leadingTo(daysAgo, frameworkSince),
        committeeOn: undefined,
        coveredVolets: 13,
      },
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
