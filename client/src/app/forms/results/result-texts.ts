import { type FormEntry, type FormQuestion, type FormCell } from '@maillage/domain';
import { formatNumber, formatPercent, plural } from '../../ui';
import { ANSWER_STATE_WORDS, answerText } from '../words/answer-words';
import { unitOf } from '../words/figure-words';
import type { ResultCell, ResultLine, ResultTotal } from './results-gateway';

type Holds = FormQuestion | FormCell;
const NOT_TOLD = 'Non publié';
const PER_CENT = 100;

/** « Refus, par motif : Saturation »: an entry by its words. */
export const entryName = ({ question, row, column }: FormEntry): string =>
  row
    ? [
        question.label,
        [row.label ?? row.code, ...('columns' in question && question.columns.length > 1 ? [column?.label] : [])].filter(Boolean).join(', '),
      ].join('\u202f: ')
    : question.label;

const rounded = (value: number, decimals: number): string => formatNumber(Number(value.toFixed(decimals)));
const decimalsOf = (holds: Holds): number => ('decimals' in holds ? holds.decimals : 0);

/** A number of an entry with its unit: « 1 310 dossiers », « 62,5 % ». */
export function figureText(value: number, holds: Holds): string {
  if (holds.kind === 'share') return formatPercent(value / PER_CENT);
  return `${rounded(value, decimalsOf(holds))}\u00a0${unitOf(holds)}`.trim();
}

/** A class of answers by its words; of days, their year. */
export function optionLabel(code: string, holds: Holds): string {
  const label = 'options' in holds ? holds.options.find((option) => option.code === code)?.label : undefined;
  return label ?? (holds.kind === 'date' ? code : 'Autre');
}

/** Below it a percentage says more than it knows. */
const SMALLEST_BASE = 10;

/** « 12 CCAS sur 31 (38,7 %) »: both numbers of a share; of few CCAS without a percentage. */
export function shareText(count: number, of: number | null): string {
  if (!of) return plural(count, 'CCAS', 'CCAS');
  return `${count} CCAS sur ${of}${of < SMALLEST_BASE ? '' : ` (${formatPercent(count / of)})`}`;
}

/** The total as one reads it; why there is none otherwise. */
export function totalText(total: ResultTotal, { rule }: Pick<ResultLine, 'rule'>, holds: Holds): string {
  if (total.isUntold) return NOT_TOLD;
  if (holds.kind === 'file') return total.count ? plural(total.count, 'CCAS a joint un fichier', 'CCAS ont joint un fichier') : 'Aucun fichier';
  if (rule === 'classes') return total.count ? plural(total.count, 'réponse', 'réponses') : 'Aucune réponse';
  if (rule === 'none') return total.count ? 'Ne s’additionne pas' : 'Aucune réponse';
  return total.value === null ? 'Aucune réponse' : figureText(total.value, holds);
}

/** Over what a total is: « 18 CCAS sur 39, dont 2 sans objet », with both numbers of a rate. */
export function totalHint(total: ResultTotal, { rule }: Pick<ResultLine, 'rule'>, holds: Holds): string {
  if (total.isUntold || total.count === null) return '';
  const parts = total.numerator !== null && total.denominator !== null ? [`${formatNumber(total.numerator)} sur ${formatNumber(total.denominator)}`] : [];
  const none = total.notApplicable ? `, dont ${total.notApplicable} sans objet` : '';
  const perInhabitant =
    total.population && total.value !== null ? [`${formatNumber(Number((total.value / total.population).toFixed(2)))}\u00a0€ par habitant`] : [];
  const estimated = total.estimated
    ? [`dont ${formatNumber(Math.round(PER_CENT * total.estimated))}\u00a0% estimé`]
    : total.hasEstimates
      ? ['comprend des estimations']
      : [];
  const doubles = rule === 'sum_with_doubles' ? ['doublons possibles'] : [];
  const over = `${total.count} CCAS sur ${total.expected}${none}`;
  return [...parts, ...(unitOf(holds) === '€' ? perInhabitant : []), over, ...doubles, ...estimated].join('\u00a0; ').replaceAll('\u00a0; ', '\u202f; ');
}

/** Quartiles: « médiane 47, la moitié des CCAS entre 19 et 102 ». */
export function spreadText({ spread, spreadPerInhabitant }: Pick<ResultLine, 'spread' | 'spreadPerInhabitant'>, holds: Holds): string {
  const told = spreadPerInhabitant ?? spread;
  if (!told) return '';
  const say = (value: number): string =>
    spreadPerInhabitant
      ? formatNumber(Number(value.toFixed(2)))
      : holds.kind === 'share'
        ? formatPercent(value / PER_CENT)
        : rounded(value, Math.max(1, decimalsOf(holds)));
  return `Médiane ${say(told.median)}${spreadPerInhabitant ? '\u00a0€ par habitant' : ''}\u202f; la moitié des CCAS entre ${say(told.lower)} et ${say(told.upper)}`;
}

/** « + 4,2 % sur les 31 CCAS des deux années »: the constant panel; a rate moves by points. */
export function panelText({ panel }: Pick<ResultLine, 'panel'>, holds: Holds): string {
  if (!panel) return '';
  const signed = (value: number, unit: string): string => {
    const told = Number(Math.abs(value).toFixed(1));
    return told === 0 ? 'Stable' : `${value > 0 ? '+' : '−'}\u00a0${formatNumber(told)}\u00a0${unit}`;
  };
  const isRate = holds.kind === 'share' || (holds.kind === 'total' && holds.unit === 'percent');
  const moved = isRate
    ? signed(panel.value - panel.former, 'points')
    : panel.former === 0
      ? ''
      : signed((PER_CENT * (panel.value - panel.former)) / panel.former, '%');
  return [
    moved,
    `${figureText(panel.former, holds)} puis ${figureText(panel.value, holds)} pour ${plural(panel.count, 'CCAS qui l’a donné deux fois', 'CCAS qui l’ont donné deux fois')}`,
  ]
    .filter(Boolean)
    .join('\u202f: ');
}

/** The raw total of the time before, which is over others. */
export const rawText = ({ panel }: Pick<ResultLine, 'panel'>, holds: Holds): string =>
  panel && panel.rawFormer !== null && panel.rawFormerCount !== null
    ? `Total d’alors\u202f: ${figureText(panel.rawFormer, holds)}, ${panel.rawFormerCount} CCAS`
    : '';

/** What is known of an answer, six states and two reasons apart. */
export function cellState({ state, untold }: ResultCell): string {
  if (untold === 'unread') return 'Non communiqué';
  if (untold === 'secret') return 'Secret statistique';
  return state ? ANSWER_STATE_WORDS[state] : 'Sans réponse';
}

/** An answer as one reads it in the matrix. */
export function cellText(cell: ResultCell, holds: Holds): string {
  if (cell.untold || !cell.state) return cell.untold === 'secret' ? 'secret' : '—';
  return answerText({ ...cell, files: cell.files ?? [] }, holds);
}
