import type { ReturnState } from '@maillage/domain';
import type { Tone } from '../../ui';

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

export const lookOf = (state: ReturnState | null): { readonly label: string; readonly tone: Tone } => RETURN_LOOKS[state ?? 'unopened'];
