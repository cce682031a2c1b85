import { BULK_OUTCOMES, type BulkActKind, type BulkOutcome } from '@maillage/domain';
import { plural } from '../../ui';
import { STAGE_LABELS } from '../words/stage-words';
import type { BulkAct, BulkRow } from './bulk-gateway';

/** What an act changes, one and many. */
const THINGS: Readonly<Record<BulkActKind, readonly [string, string]>> = {
  stage: ['case', 'cases'],
  people: ['initiative', 'initiatives'],
  dates: ['jalon', 'jalons'],
};

const IS_FEMININE: Readonly<Record<BulkActKind, boolean>> = { stage: true, people: true, dates: false };

/** « 3 jalons rétablis », « 1 case laissée ». */
export function countParticiple(kind: BulkActKind, count: number, participle: string): string {
  return `${countThings(kind, count)} ${participle}${IS_FEMININE[kind] ? 'e' : ''}${count < 2 ? '' : 's'}`;
}

export const countThings = (kind: BulkActKind, count: number): string => plural(count, ...THINGS[kind]);

const WORDS: Readonly<Record<BulkOutcome, (count: number) => string>> = {
  changes: (count) => (count < 2 ? `${count} change` : `${count} changent`),
  same: (count) => (count < 2 ? `${count} est déjà ainsi` : `${count} sont déjà ainsi`),
  reason_required: (count) => (count < 2 ? `${count} demande une raison` : `${count} demandent une raison`),
  done: (count) => (count < 2 ? `${count} est déjà fait` : `${count} sont déjà faits`),
  stale: (count) => (count < 2 ? `${count} a changé entre-temps` : `${count} ont changé entre-temps`),
  not_allowed: (count) => (count < 2 ? `${count} ne relève pas de vous` : `${count} ne relèvent pas de vous`),
  person_left: (count) => (count < 2 ? `${count} reviendrait à une personne partie` : `${count} reviendraient à des personnes parties`),
  gone: (count) => (count < 2 ? `${count} n’existe plus` : `${count} n’existent plus`),
};

/** « 12 changent, 2 sont déjà ainsi, 1 ne relève pas de vous ». */
export const countOutcomes = (rows: readonly Pick<BulkRow, 'outcome'>[]): string =>
  (Object.keys(BULK_OUTCOMES) as BulkOutcome[])
    .flatMap((outcome) => {
      const count = rows.filter((row) => row.outcome === outcome).length;
      return count > 0 ? [WORDS[outcome](count)] : [];
    })
    .join(', ');

/** « 14 cases, étape « Engagé » ». */
export const actText = ({ kind, stage, changedCount }: BulkAct): string =>
  kind === 'stage' && stage
    ? `${countThings(kind, changedCount)}, étape «\u202f${STAGE_LABELS[stage]}\u202f»`
    : `${countThings(kind, changedCount)}, ${kind === 'people' ? 'pilote ou suppléance' : 'échéance'}`;

/** What the rows of a report are called, by ids. */
export interface BulkNames {
  readonly initiative: (id: string) => string;
  readonly ccas: (id: string) => string;
}

const WHY: Readonly<Record<Exclude<BulkOutcome, 'changes'>, (by: string | null) => string>> = {
  same: () => 'déjà ainsi',
  reason_required: () => 'demande une raison',
  done: () => 'déjà fait',
  stale: (by) => (by ? `changé entre-temps par ${by}` : 'changé entre-temps'),
  not_allowed: () => 'ne relève pas de vous',
  person_left: (who) => `${who ?? 'la personne'} n’a plus de compte actif dans le réseau\u202f; le changement est gardé`,
  gone: () => 'n’existe plus',
};

/** Rows named one by one; beyond, their number. */
const MAX_NAMED = 12;

/** What was left, by name and with why; what stands so already needs no word. */
export function leftTexts(rows: readonly BulkRow[], names: BulkNames): string[] {
  const left = rows.flatMap((row) => {
    const { outcome, initiativeId, ccasId, title, changedByName } = row;
    if (outcome === 'changes' || outcome === 'same') return [];
    const place = [...(ccasId ? [names.ccas(ccasId)] : []), names.initiative(initiativeId), ...(title ? [title] : [])].filter(Boolean).join(', ');
    return [`${place || 'Un élément'}\u202f: ${WHY[outcome](changedByName)}`];
  });
  return left.length > MAX_NAMED ? [...left.slice(0, MAX_NAMED), `et ${plural(left.length - MAX_NAMED, 'autre', 'autres')}`] : left;
}
