import { ABS_ENTRIES, ABS_STEPS, STEP_PARTS } from '../../forms/models/social-needs-analysis';
import { typeset } from '../../text/typeset';
import { wordDay } from '../../calendar/word-day';
import { type AbsTold, absTold } from '../abs-state';
import { absDueOn, absDueYear } from '../general-renewals';
import type { InventorySectionRule, InventoryWhole } from '../inventory-rules.type';
import { ccasShare } from './inventory-section';

const STANDS = {
  done: 'Présentée cette année-là et déclarée',
  to_declare: 'Présentée, à déclarer',
  under_way: 'Engagée',
  not_begun: 'Non engagée',
  silent: 'À renseigner',
} as const;
type Stand = keyof typeof STANDS;
const ENOUGH_FOR_A_MEDIAN = 5;

const standOf = ({ duty, isToDeclare, state }: AbsTold): Stand =>
  duty === 'done' ? 'done' : isToDeclare ? 'to_declare' : state === 'not_begun' ? 'not_begun' : 'under_way';

function duty({ heard, silent, today }: InventoryWhole) {
  const told = heard.map(({ ccas, ept, answers }) => ({ name: ccas.name, ept, told: absTold(answers, today) }));
  const all = [
    ...told.map(({ name, ept, told: abs }) => ({ name, ept, stand: standOf(abs) })),
    ...silent.map(({ name, ept }) => ({ name, ept, stand: 'silent' as const })),
  ];
  const [year, dueOn] = [absDueYear(today), absDueOn(today)];
  const stands = Object.entries(STANDS) as [Stand, string][];
  const of = (stand: Stand, ept?: string): string[] =>
    all.filter((one) => one.stand === stand && (ept === undefined || one.ept === ept)).map(({ name }) => name);
  const epts = [...new Set(all.flatMap(({ ept }) => ept ?? []))].toSorted((one, other) => one.localeCompare(other, 'fr'));
  const months = told.flatMap(({ told: abs }) => abs.months ?? []).toSorted((one, other) => one - other);
  const median = months[Math.floor((months.length - 1) / 2)];
  return {
    ...{ id: 'obligation', title: `L’obligation de ${year}`, countedBy: null },
    lead: typeset(
      today > dueOn
        ? `Le rapport devait être présenté au conseil d’administration avant le ${wordDay(dueOn)} : qui ne l’a pas fait et déclaré est hors délai.`
        : `Le rapport se présente au conseil d’administration du 1er janvier au ${wordDay(dueOn)}. La date est la même pour tous, aussi pour qui n’a encore rien dit.`,
    ),
    parts: [
      {
        is: 'figures',
        figures: [
          ...stands.map(([stand, label]) => ccasShare(label, of(stand).length, all.length)),
          ...(median !== undefined && months.length >= ENOUGH_FOR_A_MEDIAN
            ? [{ label: 'Délai médian, du lancement au conseil d’administration', value: median, unit: 'mois', reserve: `${months.length} CCAS` }]
            : []),
        ],
      },
      ...(epts.length > 1
        ? [
            {
              ...{ is: 'stacked' as const, caption: 'Par EPT', categories: epts, unit: 'CCAS' },
              series: stands.map(([stand, name]) => ({ name, values: epts.map((ept) => of(stand, ept).length) })),
            },
          ]
        : []),
      {
        is: 'table',
        caption: 'Qui en est où',
        columns: [
          { key: 'stand', title: 'Situation', kind: 'text' },
          { key: 'count', title: 'CCAS', kind: 'integer' },
          { key: 'names', title: 'Lesquels', kind: 'text' },
        ],
        rows: stands.map(([stand, label]) => [label, of(stand).length, of(stand).join(', ') || null]),
      },
    ],
  } as const;
}

/** Where each CCAS stands before the year that is due ends. */
export const DUTY: InventorySectionRule = {
  of: [...Object.keys(ABS_STEPS).flatMap((step) => [step, `${step}_${STEP_PARTS.done}`]), ABS_ENTRIES.declaredForDueYear],
  make: duty,
};
