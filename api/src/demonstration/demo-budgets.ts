import { type BudgetAccount, type BudgetLine, isBudgetAccount } from '@maillage/domain';
import type { DemoCalendar } from './past/demo-calendar';
import type { Row } from './past/live-through';

type DemoLine = readonly [account: string, label: string | null, forecast: number, actual: number | null, comment?: string];

interface DemoBudget {
  readonly isForecastSettled: boolean;
  readonly lines: readonly DemoLine[];
  readonly texts?: Row;
}

/** Budgets of initiatives of the present plan, by number: one whose year is being told, one that is being prepared. Amounts in euros. */
const BUDGETS: Readonly<Partial<Record<number, DemoBudget>>> = {
  8: {
    isForecastSettled: true,
    lines: [
      ['60', 'Supports de formation', 1500, 1210],
      ['61', 'Location de salles', 2000, 2000],
      [
        '62',
        'Intervenants, déplacements, impression',
        24_500,
        28_340,
        'Une session de plus à l’Est, demandée par onze CCAS\u202f; deux intervenantes au lieu d’une.',
      ],
      ['64', 'Coordination', 18_000, 17_150],
      ['65', null, 0, 300],
      ['indirect', null, 3000, 3000],
      ['74', 'État', 40_000, 40_000],
      ['75', 'Cotisations des CCAS', 9000, 12_000],
      ['86', 'Mise à disposition de salles par les villes', 4400, 4400],
      ['87', 'Mise à disposition de salles par les villes', 4400, 4400],
    ],
    texts: {
      overhead_key: '5\u202f% du temps de paie de l’Union.',
      in_kind_method: 'Demi-journées prêtées × tarif public de la salle.',
      story: 'Six sessions d’une journée, accueil puis encadrement, dans les quatre territoires.',
      people: '68 agents d’accueil et 22 responsables, de 31 CCAS sur 39.',
      places: 'De février à novembre, dans les mairies de six communes.',
    },
  },
  1: {
    isForecastSettled: false,
    lines: [
      ['60', 'Guide d’animation', 2500, null],
      ['62', 'Animation des coordinations locales', 26_000, null],
      ['64', 'Chargée de mission', 28_500, null],
      ['indirect', null, 3000, null],
      ['74', 'Département', 55_000, null],
      ['75', 'Cotisations des CCAS', 5000, null],
    ],
  },
};

const lineOf = ([account, label, forecast, actual, comment]: DemoLine): BudgetLine => ({
  account: isBudgetAccount(account) ? account : ('65' satisfies BudgetAccount),
  label,
  forecastCents: forecast === 0 ? null : forecast * 100,
  revisedCents: null,
  actualCents: actual === null ? null : actual * 100,
  comment: comment ?? null,
  shares: [],
});

/** The budget of an initiative of the present plan, where it has one. */
export function demoBudget(number: number, initiativeId: string, calendar: DemoCalendar): Row | null {
  const budget = BUDGETS[number];
  if (!budget) return null;
  return {
    initiative_id: initiativeId,
    stage: budget.isForecastSettled ? 'forecast_settled' : 'draft',
    exercise_starts_on: `${calendar.planYear(2026)}-01-01`,
    exercise_ends_on: `${calendar.planYear(2026)}-12-31`,
    lines: budget.lines.map(lineOf),
    ...budget.texts,
  };
}
