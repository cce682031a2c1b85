import { isOnTrack } from '@maillage/domain';
import type { PublishedInitiative } from './publications-gateway';

/** Amounts in euro cents; null when no line says anything, which is not 0. */
export interface FundingTotals {
  readonly soughtCents: number | null;
  readonly promisedCents: number | null;
  readonly signedCents: number | null;
  readonly paidCents: number | null;
}

type FundingLine = PublishedInitiative['fundingLines'][number];

const sum = (amounts: readonly (number | null)[]): number | null =>
  amounts.every((amount) => amount === null) ? null : amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);

export const totalFunding = (lines: readonly FundingLine[]): FundingTotals => ({
  soughtCents: sum(lines.map(({ soughtCents }) => soughtCents)),
  promisedCents: sum(lines.map(({ promisedCents }) => promisedCents)),
  signedCents: sum(lines.map(({ signedCents }) => signedCents)),
  paidCents: sum(lines.map(({ paidCents }) => paidCents)),
});

/** Where a published milestone stands on a given day. */
export type MilestoneState = 'done' | 'late' | 'ahead';

export const milestoneState = ({ dueOn, doneOn }: { dueOn: string; doneOn: string | null }, today: string): MilestoneState =>
  doneOn ? 'done' : dueOn < today ? 'late' : 'ahead';

/** The figures of a whole publication. Rates keep their numerator and denominator; only sums of counts are added, never rates. */
export interface PublicationFigures {
  readonly initiativesCount: number;
  readonly onTrackCount: number;
  /** Of the initiatives of which the adoption is told; null: of none it is. */
  readonly inPlace: number | null;
  readonly concerned: number | null;
  readonly milestonesDone: number;
  readonly milestonesDue: number;
  readonly funding: FundingTotals;
}

export function computeFigures(initiatives: readonly PublishedInitiative[], today: string): PublicationFigures {
  const milestones = initiatives.flatMap((initiative) => initiative.milestones);
  return {
    initiativesCount: initiatives.length,
    onTrackCount: initiatives.filter(({ weather }) => isOnTrack(weather)).length,
    inPlace: sum(initiatives.map(({ adoption }) => adoption.inPlace)),
    concerned: sum(initiatives.map(({ adoption }) => adoption.concerned)),
    milestonesDone: milestones.filter(({ dueOn, doneOn }) => doneOn !== null && dueOn <= today).length,
    milestonesDue: milestones.filter(({ dueOn }) => dueOn <= today).length,
    funding: totalFunding(initiatives.flatMap(({ fundingLines }) => fundingLines)),
  };
}

/** Years of the plans published, latest first. */
export const yearsOf = (initiatives: readonly PublishedInitiative[]): number[] =>
  [...new Set(initiatives.map(({ planYear }) => planYear))].sort((a, b) => b - a);
