import { COUNTERS_BY_RIGHT, NON_RECOURS_COUNTERS, NON_RECOURS_TABLES, type NonRecoursCounter } from '../../forms/models/non-recours-counters';
import type { EditionCell, EditionFigure, EditionPart, EditionTable } from '../../editions/edition-content';
import { typeset } from '../../text/typeset';
import { addCounts, countsByMonth, countsByRight, lostSight, type NonRecoursRow, nonRecoursRates } from '../non-recours-rates';
import { type ToldCounters, toldCounters } from '../non-recours-secrecy';
import type { HeardCcas, InventorySectionRule, InventoryWhole } from '../inventory-rules.type';
import { personShare } from './inventory-section';

const COUNTERS = Object.keys(NON_RECOURS_COUNTERS) as NonRecoursCounter[];
const SECRET = { untold: 'secret' } as const;
const FUNNEL = ['proposes', 'realises', 'avec'] as const;
const REQUESTS = ['detectes', 'deposes', 'ouverts', 'refuses', 'abandonnes', 'inconnus'] as const;

/** A share of persons: of one's own nothing is masked. */
const shareAs =
  (isOwn: boolean): typeof personShare =>
  (label, share, unit) =>
    isOwn && share ? { label, share, unit } : personShare(label, share, unit);

/** The same rows of several CCAS, added up row by row. */
const together = (all: readonly (readonly NonRecoursRow[])[]): NonRecoursRow[] =>
  (all[0] ?? []).map(({ code, label }, index) => ({ code, label, counts: addCounts(all.flatMap((rows) => rows[index]?.counts ?? [])) }));
const isKnown = ({ counts }: Pick<NonRecoursRow, 'counts'>): boolean => Object.values(counts).some((count) => count !== null);

function tableOf(caption: string, head: string, { rows, total, isTotalHidden }: ToldCounters, counters: readonly NonRecoursCounter[]): EditionTable {
  const cells = (counts: ToldCounters['total'], isHidden: boolean): EditionCell[] => counters.map((counter) => (isHidden ? SECRET : counts[counter]));
  return {
    is: 'table',
    caption,
    columns: [
      { key: 'row', title: head, kind: 'text' },
      ...counters.map((counter) => ({ key: counter, title: NON_RECOURS_COUNTERS[counter].label, kind: 'integer' as const })),
    ],
    rows: [
      ...rows.filter((row) => row.isHidden || isKnown(row)).map(({ label, counts, isHidden }) => [label, ...cells(counts, isHidden)]),
      ['Ensemble', ...cells(total, isTotalHidden)],
    ],
    notes: [typeset('Une ligne est dite entière ou pas du tout : « secret statistique » cache un compte de un à quatre, ou ce qui le donnerait.')],
  };
}

const bars = (caption: string, unit: string, total: ToldCounters['total'], counters: readonly NonRecoursCounter[]): EditionPart => ({
  ...{ is: 'bars', caption, unit, categories: counters.map((counter) => NON_RECOURS_COUNTERS[counter].label) },
  series: [{ name: unit, values: counters.map((counter) => total[counter]) }],
});

function rates({ total, rows }: ToldCounters, lost: { readonly lost: number; readonly waiting: number }, isOwn: boolean): EditionPart {
  const personShare = shareAs(isOwn);
  const of = nonRecoursRates(total);
  // of rows of which one is hidden, the difference would give it
  const isWhole = rows.every(({ isHidden }) => !isHidden);
  const told = { numerator: lost.lost, denominator: lost.lost + lost.waiting };
  const figures: EditionFigure[] = [
    personShare('Acceptation : bilans réalisés sur proposés', of.acceptance, 'personnes'),
    personShare('Détection : bilans avec un non-recours sur réalisés', of.detection, 'personnes'),
    personShare('Dépôt : demandes déposées sur droits détectés', of.lodging, 'droits'),
    personShare('Ouverture : droits ouverts sur issues connues', of.opening, 'droits'),
    personShare('Ouverture : droits ouverts sur demandes déposées', of.openingOfLodged, 'droits'),
    personShare('Sans issue connue, sur demandes déposées', of.unknown, 'droits'),
    isWhole && told.denominator > 0
      ? personShare('Perdus de vue : sans issue depuis plus de six mois, parmi celles sans issue', told, 'droits')
      : { label: 'Perdus de vue : sans issue depuis plus de six mois', untold: isWhole ? 'unknown' : 'secret', unit: 'droits' },
  ];
  return { is: 'figures', figures: figures.map((figure) => ({ ...figure, label: typeset(figure.label) })) };
}

function amounts({ heard }: InventoryWhole, opened: number | null, isOwn: boolean): EditionPart[] {
  const both = heard.flatMap(({ answers }) => {
    const [amount, count] = [answers.number('montant_estime'), answers.number('montant_nombre')];
    return amount === null || count === null ? [] : [{ amount, count }];
  });
  if (both.length === 0) return [];
  const [amount, count] = [both.reduce((sum, one) => sum + one.amount, 0), both.reduce((sum, one) => sum + one.count, 0)];
  const share = shareAs(isOwn)('', { numerator: count, denominator: opened ?? count }, 'droits');
  const label = 'Montant annuel estimé à la détection';
  const note = typeset(`Ni notifié ni versé. Estimé par ${both.length} CCAS, chacun par sa méthode.`);
  return [
    {
      is: 'figures',
      figures:
        share.untold === 'secret' || count === 0
          ? [{ label, untold: 'secret', unit: '€' }]
          : [
              { label, value: Math.round(amount), unit: '€', note },
              { label: 'Droits ouverts dont un montant est estimé', value: count, unit: 'droits' },
            ],
    },
  ];
}

/** Counters are of one year: the one that most CCAS tell, and of two the later. */
function mostCountedYear(counting: readonly HeardCcas[]): number {
  const told = new Map<number, number>();
  for (const { year } of counting) told.set(year, (told.get(year) ?? 0) + 1);
  return [...told].toSorted(([one, a], [other, b]) => b - a || other - one)[0]?.[0] ?? 0;
}

/** As they were counted: whoever answers for a CCAS sees its own figures. */
const asCounted = (rows: readonly NonRecoursRow[]): ToldCounters => ({
  rows: rows.map((row) => ({ ...row, isHidden: false })),
  total: addCounts(rows.map(({ counts }) => counts)),
  isTotalHidden: false,
});

function titleOf(whole: InventoryWhole, year: number, isOwn: boolean): string {
  const [first] = whole.heard;
  if (isOwn) return `Vos compteurs de ${year}`;
  return whole.isWholeNetwork || !first ? `Ce que disent les compteurs de ${year}` : `Ce que disent ensemble les compteurs de ${year}`;
}

function counters(whole: InventoryWhole) {
  const counting = whole.heard.filter(({ answers }) => countsByMonth(answers).some(isKnown));
  if (counting.length === 0) return null;
  const year = mostCountedYear(counting);
  const ofYear = counting.filter((one) => one.year === year);
  const isOwn = ofYear.length === 1 && ofYear.every((one) => one.isOwn);
  const [byMonth, byRight] = [together(ofYear.map(({ answers }) => countsByMonth(answers))), together(ofYear.map(({ answers }) => countsByRight(answers)))];
  const months = isOwn ? asCounted(byMonth) : toldCounters(byMonth, COUNTERS);
  const rights = isOwn ? asCounted(byRight) : toldCounters(byRight, COUNTERS_BY_RIGHT, true);
  const sights = ofYear.map(({ answers }) => lostSight(countsByMonth(answers), year, whole.today));
  const lost = { lost: sights.reduce((sum, one) => sum + one.lost, 0), waiting: sights.reduce((sum, one) => sum + one.waiting, 0) };
  const { total, isTotalHidden } = months;
  return {
    ...{ id: 'compteurs', title: typeset(titleOf(whole, year, isOwn)), countedBy: ofYear.length },
    lead: typeset(
      `${isOwn ? 'Ce que votre CCAS a compté, sans rien masquer' : `${ofYear.length} CCAS comptent`}. Chaque mois suit ce qui y a été détecté jusqu’à son issue ; les protocoles diffèrent, rien ne se compare d’un CCAS à l’autre.`,
    ),
    parts: [
      ...(isTotalHidden
        ? [{ is: 'text' as const, text: 'Le total de l’année tient à un compte de un à quatre : il n’est pas dit.' }]
        : [
            bars('Des bilans proposés aux non-recours trouvés', 'personnes', total, FUNNEL),
            bars('Des droits détectés à leur issue', 'droits', total, REQUESTS),
            rates(months, lost, isOwn),
            ...amounts({ ...whole, heard: ofYear }, total.ouverts, isOwn),
          ]),
      tableOf('Mois par mois', 'Mois de la détection', months, COUNTERS),
      // where one of two totals is hidden, the other would tell it
      ...(isTotalHidden || rights.isTotalHidden || !rights.rows.some(isKnown) ? [] : [tableOf('Droit par droit', 'Droit', rights, COUNTERS_BY_RIGHT)]),
    ],
  };
}

/** From what is proposed to what is opened: a funnel, its rates with both of their numbers, months and rights; of one to four nothing is told, nor what gives it away. */
export const COUNTERS_SECTION: InventorySectionRule = { of: Object.values(NON_RECOURS_TABLES), isOfPersons: true, make: counters, makeOfRead: counters };
