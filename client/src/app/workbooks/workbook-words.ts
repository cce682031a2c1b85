import { type WorkbookFailure, type WorkbookKind, WORKBOOK_REFUSAL_WORDS, type WorkbookRefusalCode, type WorkbookReturnStatus } from '@maillage/domain';
import { refusalText } from '../errors';
import type { IconName, Tone } from '../ui';

/** What each kind of workbook holds, and the page of what it holds. */
export const WORKBOOK_KIND_WORDS: Readonly<Record<WorkbookKind, { readonly label: string; readonly link: string }>> = {
  matrix: { label: 'Matrice', link: '/initiatives' },
  initiatives: { label: 'Initiatives, jalons et financements', link: '/initiatives/liste' },
  convention_register: { label: 'Registre des conventions', link: '/conventions/registre' },
  privacy_base: { label: 'Socle RGPD', link: '/rgpd' },
  campaign_answers: { label: 'Réponses d’une campagne', link: '/campagnes' },
};

export const RETURN_STATUS_LOOKS: Readonly<Record<WorkbookReturnStatus, { readonly label: string; readonly tone: Tone; readonly icon: IconName }>> = {
  comparing: { label: 'En comparaison', tone: 'info', icon: 'clock' },
  ready: { label: 'À relire', tone: 'warn', icon: 'list' },
  applying: { label: 'En application', tone: 'info', icon: 'clock' },
  applied: { label: 'Appliqué', tone: 'good', icon: 'check' },
  undoing: { label: 'En annulation', tone: 'info', icon: 'clock' },
  undone: { label: 'Annulé', tone: 'neutral', icon: 'history' },
  failed: { label: 'Non lu', tone: 'bad', icon: 'alert' },
};

export const RETURN_FAILURE_WORDS: Readonly<Record<WorkbookFailure, string>> = {
  not_ours: 'Ce classeur ne peut plus être rapporté par vous, ou ce qu’il contient n’existe plus. Rien n’a changé.',
  unexpected: 'La comparaison n’a pas abouti. Rien n’a changé\u202f: rapportez le fichier de nouveau.',
};

/** Whether somebody works on it. */
export const isAtWork = (status: WorkbookReturnStatus): boolean => status === 'comparing' || status === 'applying' || status === 'undoing';

/** Why something of the file is not taken, and what to do. */
export const refusalWords = (code: WorkbookRefusalCode, reason: string | null): string =>
  reason === null ? WORKBOOK_REFUSAL_WORDS[code] : refusalText(reason as Parameters<typeof refusalText>[0]);
