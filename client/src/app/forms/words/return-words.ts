import type { ReturnState } from '@maillage/domain';
import type { Tone } from '../../ui';

interface OwnCounts {
  readonly expected: number;
  readonly submitted: number;
  readonly validated: number;
  readonly closedAt: string | null;
}

/** How far the return of a CCAS is; `null`, nobody has opened it. */
export const RETURN_LOOKS: Readonly<Record<ReturnState | 'unopened', { readonly label: string; readonly tone: Tone }>> = {
  unopened: { label: 'Pas encore ouvert', tone: 'bad' },
  draft: { label: 'En cours', tone: 'warn' },
  submitted: { label: 'Envoyé, à vérifier', tone: 'info' },
  returned: { label: 'Renvoyé pour correction', tone: 'warn' },
  validated: { label: 'Validé', tone: 'good' },
  reopened: { label: 'Rouvert', tone: 'warn' },
  excused: { label: 'Dispensé', tone: 'neutral' },
};

/** What of a collection is left to a CCAS, told from the counts of who reads that one alone. */
export function ownLook({ expected, submitted, validated, closedAt }: OwnCounts): { readonly label: string; readonly tone: Tone } {
  if (validated > 0) return { label: 'Validée', tone: 'good' };
  if (submitted > 0) return { label: 'Envoyée, à vérifier', tone: 'info' };
  if (expected === 0) return RETURN_LOOKS.excused;
  return closedAt === null ? { label: 'À remplir', tone: 'warn' } : { label: 'Close, sans réponse', tone: 'neutral' };
}

export const lookOf = (state: ReturnState | null): { readonly label: string; readonly tone: Tone } => RETURN_LOOKS[state ?? 'unopened'];
