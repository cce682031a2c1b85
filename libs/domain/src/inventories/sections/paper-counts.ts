import type { EditionCell, EditionFigure, EditionPart } from '../../editions/edition-content';
import { typeset } from '../../text/typeset';
import type { InventorySection } from '../inventory-rules.type';

/** A paper tells counts of persons to so much: two papers of different days, or of different parts of a network, then give no small count by their difference. */
const PAPER_STEP = 5;
const PAPER_STEP_EUROS = 1000;
/** CCAS under which a paper tells no sum of theirs. */
const PAPER_CCAS = 5;

const rounded = (value: number, unit = ''): number => {
  const step = unit === '€' ? PAPER_STEP_EUROS : PAPER_STEP;
  return Math.round(value / step) * step;
};

function figureOnPaper(figure: EditionFigure): EditionFigure {
  const { share, value, unit } = figure;
  if (share) return { ...figure, share: { numerator: rounded(share.numerator), denominator: rounded(share.denominator) } };
  return value === undefined ? figure : { ...figure, value: rounded(value, unit) };
}

const cellOnPaper = (cell: EditionCell): EditionCell =>
  typeof cell === 'number'
    ? rounded(cell)
    : cell !== null && typeof cell === 'object' && 'numerator' in cell
      ? { numerator: rounded(cell.numerator), denominator: rounded(cell.denominator) }
      : cell;

function partOnPaper(part: EditionPart): EditionPart {
  switch (part.is) {
    case 'figures':
      return { ...part, figures: part.figures.map(figureOnPaper) };
    case 'table':
      return { ...part, rows: part.rows.map((row) => row.map(cellOnPaper)) };
    case 'bars':
    case 'stacked':
    case 'line':
      return { ...part, series: part.series.map(({ name, values }) => ({ name, values: values.map((value) => value && rounded(value)) })) };
    default:
      return part;
  }
}

/** What a paper tells of a section: one of persons in rounded numbers, and nothing of what fewer than five CCAS count. */
export function sectionOnPaper({ parts, countedBy, onPaper }: InventorySection): readonly EditionPart[] {
  if (countedBy === null) return onPaper ?? parts;
  if (countedBy < PAPER_CCAS) return [{ is: 'text', text: typeset(`Moins de ${PAPER_CCAS} CCAS tiennent ces compteurs : rien n’en est imprimé.`) }];
  return [
    ...parts.map(partOnPaper),
    {
      is: 'text',
      text: typeset(`Nombres arrondis à ${PAPER_STEP} près, montants au millier d’euros : la différence de deux documents ne dit rien d’une personne.`),
    },
  ];
}
