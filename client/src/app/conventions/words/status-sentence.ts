import { type ActFact, type ConventionRenewal, type ConventionStatus, firstActs } from '@maillage/domain';
import { formatDate } from '../../ui';

/** What the sentence needs of a convention. */
export interface StatusFacts {
  readonly status: ConventionStatus;
  /** Day since which it has that status; null: it never had another. */
  readonly since: string | null;
  /** Day since which it is in force without a break; null: it is not. */
  readonly inForceSince: string | null;
  readonly acts: readonly ActFact[];
  readonly effectiveOn: string | null;
  /** Term that holds today, renewals and riders included. */
  readonly termOn: string | null;
  /** Last day to give notice, or to start renewing. */
  readonly noticeOn: string | null;
  readonly renewal: ConventionRenewal;
  /** Day on which it is said: a day to give notice may be past. */
  readonly on: string;
}

/** Status of a convention in a sentence: since when, until when, and by which day something must be decided. */
export function statusSentence(facts: StatusFacts): string {
  const { status, inForceSince, effectiveOn, termOn } = facts;
  const { signature, transmission, receipt } = firstActs(facts);
  switch (status) {
    case 'to_start':
      return 'À initier\u202f: aucun acte n’est encore enregistré.';
    case 'negotiating':
      return `En négociation${since(facts)}.`;
    case 'agreed_draft':
      return `Projet validé${since(facts)}\u202f; il reste à le faire délibérer par les deux parties.`;
    case 'deliberated_by_one':
      return `Délibérée par une partie${since(facts)}\u202f; l’autre doit encore délibérer.`;
    case 'deliberated_by_both':
      return `Délibérée par les deux parties${since(facts)}\u202f; il reste à la signer.`;
    case 'signed':
      return `Signée${on(signature)}\u202f; il reste à la transmettre à la préfecture.`;
    case 'transmitted':
      return effectiveOn
        ? `Transmise${on(transmission ?? receipt)}\u202f; elle prend effet le ${formatDate(effectiveOn)}.`
        : `Transmise${on(transmission ?? receipt)}\u202f; sa prise d’effet n’est pas renseignée.`;
    case 'signed_fragile':
      return `Signée${on(signature)}, mais fragile${facts.since === signature ? '' : since(facts)}\u202f: il lui manque un acte pour être en vigueur.`;
    case 'in_force':
    case 'to_renew':
      return `${status === 'to_renew' ? 'En vigueur mais à renouveler' : 'En vigueur'}${period(inForceSince, termOn)}${decision(facts)}.`;
    case 'expired':
      return `Échue${on(termOn)}.`;
    case 'terminated':
      return `Résiliée ou dénoncée${since(facts)}.`;
    case 'replaced':
      return `Remplacée par une autre convention${since(facts)}.`;
  }
}

/** Statuses named after an act, which may be older than they are: a convention signed before the second deliberation is « signée » from that one on. */
const NAMED_AFTER_ACTS: readonly ConventionStatus[] = ['deliberated_by_one', 'deliberated_by_both', 'signed', 'transmitted', 'signed_fragile'];

/** Since when a convention has its status, under the name of that status; null when it never had another. */
export const sinceWords = (status: ConventionStatus, since: string | null): string | null =>
  since && `${NAMED_AFTER_ACTS.includes(status) ? 'à ce stade ' : ''}depuis le ${formatDate(since)}`;

const on = (day: string | null | undefined): string => (day ? ` le ${formatDate(day)}` : '');

const since = ({ since: day }: StatusFacts): string => (day ? ` depuis le ${formatDate(day)}` : '');

function period(inForceSince: string | null, termOn: string | null): string {
  const from = inForceSince ? ` depuis le ${formatDate(inForceSince)}` : '';
  const until = termOn ? `, jusqu’au ${formatDate(termOn)}` : ', sans terme';
  return from + until;
}

function decision({ renewal, noticeOn, on }: StatusFacts): string {
  const words = noticeWords(noticeOn, renewal, on);
  return words ? `\u202f; ${words}` : '';
}

/** By which day something must be decided before the term, or that it is too late to; null when nothing must. */
export function noticeWords(noticeOn: string | null, renewal: ConventionRenewal, on: string): string | null {
  if (!noticeOn) return null;
  if (noticeOn < on) return `préavis passé depuis le ${formatDate(noticeOn)}`;
  return `à ${renewal === 'tacit' ? 'dénoncer' : 'renouveler'} avant le ${formatDate(noticeOn)}`;
}
