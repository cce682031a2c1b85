import type { InventoryBoard, InventoryCell, InventoryFigure, InventoryRow } from '@maillage/domain';
import { formatDate, formatEuros, formatNumber, plural, type Tone } from '../ui';

const TONES: Readonly<Record<string, Tone>> = { good: 'good', fair: 'info', watch: 'warn', bad: 'bad', none: 'neutral' };

/** Lines of a long list that are shown before one asks for all. */
export const SHOWN_FIRST = 12;

/** Where a CCAS stands, as this reader may open it: what it says itself, where she reads its returns, else what everybody sees of it. */
export function linkIn({ rows }: Pick<InventoryBoard, 'rows'>): (ccasId: string) => readonly string[] {
  const read = new Set(rows.filter(({ isRead }) => isRead).map(({ ccas }) => ccas.id));
  return (ccasId) => (read.has(ccasId) ? ['/reseau', ccasId, 'etats-des-lieux'] : ['/reseau', ccasId]);
}

/** How a stage looks and is called. */
export function lookOf({ stages }: Pick<InventoryBoard, 'stages'>, { stage }: Pick<InventoryCell, 'stage'>): { readonly label: string; readonly tone: Tone } {
  const found = stages.find(({ code }) => code === stage);
  return { label: found?.label ?? stage, tone: TONES[found?.tone ?? 'none'] ?? 'neutral' };
}

/** « 18 CCAS sur 39 ont répondu, dont 2 réponses non vérifiées. » */
export function coverageText({ checked, unchecked, expected }: InventoryBoard['coverage']): string {
  const heard = checked + unchecked;
  const verb = heard > 1 ? 'ont' : 'a';
  return `${heard} CCAS sur ${expected} ${verb} répondu${unchecked > 0 ? `, dont ${plural(unchecked, 'réponse non vérifiée', 'réponses non vérifiées')}` : ''}.`;
}

/** A figure that is no share. */
export function figureText({ numerator, unit }: InventoryFigure): string {
  if (numerator === null) return 'Pas encore de réponse';
  return unit === '€' ? formatEuros(Math.round(numerator * 100)) : `${formatNumber(numerator)} ${unit}`;
}

/** Of when what stands there is, and what it is worth. */
export function heardText({ heard, state }: InventoryRow): string {
  if (heard === null) return state === 'draft' || state === 'returned' ? 'En cours de saisie' : 'Pas de réponse';
  const said = [`au ${formatDate(heard.on)}`];
  if (!heard.isChecked) said.push('non vérifié');
  if (heard.isOld) said.push('plus d’un an');
  return said.join(', ');
}
