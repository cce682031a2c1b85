import { addMonths, type CivilDateText } from '../../calendar/civil-date';
import { ADOPTED_PARTS } from '../../forms/models/adopting';
import { DIGITAL_TOOLS } from '../../forms/models/digital-tools';
import { typeset } from '../../text/typeset';
import { quarterStart } from '../../timeline/time-scale';
import { isInPlaceAt } from '../topics/adopted-cells';
import type { HeardCcas, InventorySectionRule, InventoryWhole } from '../inventory-rules.type';

const TOOLS = Object.entries(DIGITAL_TOOLS);
const QUARTERS_SHOWN = 10;

const quarterName = (day: CivilDateText): string => `T${Math.ceil(Number(day.slice(5, 7)) / 3)} ${day.slice(0, 4)}`;
const placedOf = (heard: readonly HeardCcas[], tool: string): readonly HeardCcas[] => heard.filter(({ answers }) => isInPlaceAt(answers, tool));
const daysOf = (heard: readonly HeardCcas[], tool: string): CivilDateText[] =>
  placedOf(heard, tool)
    .flatMap(({ answers }) => answers.value(`${tool}_${ADOPTED_PARTS.since}`) ?? [])
    .toSorted();

function sinceWhen({ heard, today }: InventoryWhole) {
  const last = quarterStart(today);
  const quarters = Array.from({ length: QUARTERS_SHOWN }, (_, index) => addMonths(last, 3 * (index - QUARTERS_SHOWN + 1)));
  const series = TOOLS.map(([code, name]) => {
    const days = daysOf(heard, code);
    return { name, values: quarters.map((quarter) => days.filter((day) => day < addMonths(quarter, 3) && day <= today).length) };
  });
  const rows = TOOLS.map(([code, name]) => {
    const [placed, days] = [placedOf(heard, code), daysOf(heard, code)];
    const products = new Map<string, number>();
    for (const { answers } of placed) {
      const product = answers.value(`${code}_${ADOPTED_PARTS.tool}`)?.trim();
      if (product) products.set(product, (products.get(product) ?? 0) + 1);
    }
    const told = [...products].toSorted(([one, a], [other, b]) => b - a || one.localeCompare(other, 'fr')).map(([product, count]) => `${product} (${count})`);
    return [name, placed.length, days[0] ?? null, days[Math.floor((days.length - 1) / 2)] ?? null, placed.length - days.length, told.join(', ') || null];
  });
  return {
    ...{ id: 'depuis', title: typeset('Depuis quand, et avec quoi'), countedBy: null },
    lead: typeset('CCAS où l’outil est en place à la fin de chaque trimestre, parmi ceux qui disent depuis quand.'),
    parts: [
      { is: 'line', caption: 'CCAS où l’outil est en place', categories: quarters.map(quarterName), series, unit: 'CCAS' },
      {
        is: 'table',
        caption: 'Outil par outil',
        columns: [
          { key: 'tool', title: 'Outil', kind: 'text' },
          { key: 'placed', title: 'En place', kind: 'integer' },
          { key: 'first', title: 'Premier CCAS', kind: 'date' },
          { key: 'half', title: 'La moitié des CCAS dès le', kind: 'date' },
          { key: 'undated', title: 'Sans date', kind: 'integer' },
          { key: 'products', title: 'Avec quoi', kind: 'text' },
        ],
        rows,
      },
    ],
  } as const;
}

/** Since when each digital tool serves, and with what; read of words and days. */
export const SINCE_WHEN: InventorySectionRule = {
  of: TOOLS.flatMap(([code]) => [code, `${code}_${ADOPTED_PARTS.since}`, `${code}_${ADOPTED_PARTS.tool}`]),
  make: sinceWhen,
};
