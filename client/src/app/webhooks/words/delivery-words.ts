import type { DeliveryFailure, DeliveryState } from '@maillage/domain';
import type { Tone } from '../../ui';

/** How a delivery stands. */
export const DELIVERY_STATE_WORDS: Readonly<Record<DeliveryState, { readonly label: string; readonly tone: Tone }>> = {
  waiting: { label: 'en route', tone: 'info' },
  delivered: { label: 'reçu', tone: 'good' },
  failed: { label: 'abandonné', tone: 'bad' },
};

/** Why a delivery did not arrive. */
export const DELIVERY_FAILURE_WORDS: Readonly<Record<DeliveryFailure, string>> = {
  unknown_name: 'ce nom de site n’existe pas',
  not_public: 'l’adresse est celle d’un réseau interne',
  unreachable: 'personne n’a répondu, ou le certificat n’est pas valable',
  timeout: 'pas de réponse en dix secondes',
  refused: 'l’outil a refusé',
};
