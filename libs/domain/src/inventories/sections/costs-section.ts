import type { EditionFigure, EditionTable } from '../../editions/edition-content';
import { spreadOf } from '../../forms/results/spread';
import { typeset } from '../../text/typeset';
import type { InventoryAnswers } from '../inventory-answers';
import type { InventorySectionRule, InventoryWhole } from '../inventory-rules.type';

const TABLE = 'couts';
/** CCAS under which no quartile is told: it would be somebody's price. */
const MOST_HIDDEN = 7;
/** Quartiles are rounded to so many euros, and cents a head to so many: none is the exact price of a CCAS. */
const [STEP, STEP_A_HEAD] = [100, 0.05];

/** What a CCAS pays itself for its software in a year; null where it says nothing of it. */
export function ownCost(answers: InventoryAnswers): number | null {
  const paid = answers.rows(TABLE).filter((row) => answers.value(row.of('charge')) === 'ccas');
  const known = paid.flatMap((row) => answers.number(row.of('cout')) ?? []);
  return known.length > 0 ? known.reduce((sum, cost) => sum + cost, 0) : null;
}

const toStep = (value: number, step: number): number => Math.round(Math.round(value / step) * step * 100) / 100;
const aHead = (cost: number, population: number | null): number | null => (population ? cost / population : null);

function quartiles(title: string, numbers: readonly number[], step: number): EditionTable['rows'][number] {
  const { count, lower, median, upper } = spreadOf(numbers);
  return [title, toStep(lower, step), toStep(median, step), toStep(upper, step), count];
}

function spread({ everybody, isWholeNetwork }: InventoryWhole): EditionTable | null {
  const costs = everybody.flatMap(({ answers, population }) => {
    const cost = ownCost(answers);
    return cost === null ? [] : [{ cost, each: aHead(cost, population) }];
  });
  // of a part of the network, quartiles beside those of the whole would tell of the others
  if (!isWholeNetwork || costs.length <= MOST_HIDDEN) return null;
  const each = costs.flatMap((one) => one.each ?? []);
  return {
    is: 'table',
    caption: 'Quartiles du réseau',
    columns: [
      { key: 'what', title: 'Coût annuel', kind: 'text' },
      { key: 'lower', title: 'Un quart paie moins de', kind: 'money' },
      { key: 'median', title: 'La moitié paie moins de', kind: 'money' },
      { key: 'upper', title: 'Un quart paie plus de', kind: 'money' },
      { key: 'count', title: 'CCAS', kind: 'integer' },
    ],
    rows: [
      quartiles(
        'À la charge du CCAS',
        costs.map(({ cost }) => cost),
        STEP,
      ),
      ...(each.length > MOST_HIDDEN ? [quartiles('Par habitant', each, STEP_A_HEAD)] : []),
    ],
    notes: [typeset('Arrondis, sans nom, sur les réponses vérifiées de huit CCAS au moins. Un contrat de la Ville n’y compte pas.')],
  };
}

function costs(whole: InventoryWhole) {
  const read = whole.heard.flatMap(({ ccas, answers, isRead, population }) => {
    const cost = isRead ? ownCost(answers) : null;
    return cost === null ? [] : [{ name: ccas.name, cost, each: aHead(cost, population) }];
  });
  const table = spread(whole);
  const [only] = read;
  const isOne = read.length === 1;
  const figures: EditionFigure[] = only && isOne ? [{ label: `${only.name}, par an`, value: Math.round(only.cost), unit: '€' }] : [];
  const listed: EditionTable = {
    is: 'table',
    caption: 'CCAS par CCAS',
    columns: [
      { key: 'ccas', title: 'CCAS', kind: 'text' },
      { key: 'cost', title: 'Coût annuel', kind: 'money' },
      { key: 'each', title: 'Par habitant', kind: 'money' },
    ],
    rows: read.map(({ name, cost, each }) => [name, Math.round(cost), each === null ? null : Math.round(each * 100) / 100]),
  };
  if (read.length === 0 && table === null) return null;
  return {
    ...{ id: 'couts', title: 'Ce que coûtent les logiciels', countedBy: null },
    lead: typeset(
      'Un prix est une donnée commerciale : chacun lit le sien, la référence territoriale ceux de son EPT, la coordination tous ; les autres, des quartiles.',
    ),
    parts: [...(figures.length > 0 ? [{ is: 'figures' as const, figures }] : []), ...(table ? [table] : []), ...(read.length > 1 ? [listed] : [])],
    // a file goes out: it names no price of anybody
    onPaper: table
      ? [table]
      : [{ is: 'text' as const, text: typeset('Un document ne dit aucun coût : des quartiles de tout le réseau, de huit CCAS au moins, ou rien.') }],
  };
}

/** What software costs: one's own, those whose return one reads, and quartiles of the network. */
export const COSTS: InventorySectionRule = { of: [], make: costs };
