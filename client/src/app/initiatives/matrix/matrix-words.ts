import { elapsedWeeks, MAX_NEWS_WEEKS } from '@maillage/domain';
import { formatPercent, plural, wordElapsed } from '../../ui';
import { stageLabel } from '../words/stage-words';
import { WEATHER_LABELS } from '../words/weather-words';
import { type Cell, type MatrixRow, type Tally } from './matrix-cells';

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('fr') + text.slice(1);

/** Age of the last news, in whole weeks, as a sentence says it; null when there never was any. */
export function newsAge(weeks: number | null): string | null {
  if (weeks === null) return null;
  const elapsed = elapsedWeeks(weeks);
  if (!elapsed) return 'il y a moins d’une semaine';
  return `${wordElapsed(elapsed)}${weeks >= MAX_NEWS_WEEKS ? ' ou plus' : ''}`;
}

/** The same where there is no room: « 3 sem. ». */
export const shortNewsAge = (weeks: number | null): string | null => (weeks === null ? null : `${weeks < 1 ? '<\u00a01' : weeks}\u00a0sem.`);

/** A cell is one of some hundred states: each is worded once, however many cells scroll by. */
const wordsOfState = new Map<string, string>();

/** « engagé, il y a 3 semaines, bloqué »: the state of a cell without the help of any colour or shape. */
export function cellWords(cell: Cell): string {
  const state = `${cell.stage}/${cell.newsWeeks}/${cell.freshness}/${cell.isBlocked}`;
  const words = wordsOfState.get(state) ?? wordCell(cell);
  wordsOfState.set(state, words);
  return words;
}

function wordCell(cell: Cell): string {
  const age = newsAge(cell.newsWeeks);
  return [lowerFirst(stageLabel(cell.stage)), age && (cell.freshness === 'old' ? `${age} (nouvelle ancienne)` : age), cell.isBlocked && 'bloqué']
    .filter(Boolean)
    .join(', ');
}

/** « Initiative 4, Stains : engagé, il y a 3 semaines, bloqué ». */
export const cellName = (number: number, communeName: string, cell: Cell): string => `Initiative ${number}, ${communeName}\u202f: ${cellWords(cell)}`;

/** « 12/37 · 32,4 % »: the rate with what it is made of; a dash when nobody is concerned. */
export const tallyFigures = (tally: Tally): string =>
  tally.concerned === 0 ? '—' : `${tally.inPlace}/${tally.concerned} · ${formatPercent(tally.inPlace / tally.concerned)}`;

/** « 12 en place sur 37 concernés, 2 bloqués ». */
export const tallyWords = (tally: Tally): string =>
  tally.concerned === 0
    ? 'aucun CCAS concerné'
    : `${tally.inPlace} en place sur ${plural(tally.concerned, 'concerné', 'concernés')}${tally.blocked > 0 ? `, ${plural(tally.blocked, 'bloqué', 'bloqués')}` : ''}`;

/** Full name of a row's heading. */
export const rowName = (row: MatrixRow): string =>
  [
    `Initiative ${row.number}, ${row.title}`,
    WEATHER_LABELS[row.weather],
    row.lateMilestonesCount > 0 && plural(row.lateMilestonesCount, 'jalon en retard', 'jalons en retard'),
  ]
    .filter(Boolean)
    .join(', ');
