import { WEBHOOK_LIMITS } from '@maillage/domain';
import type { Refusals } from '../../errors';

/** What signals to other programs refuse for. */
export const WEBHOOKS_REFUSALS = {
  TOO_MANY_WEBHOOKS: `Le réseau a déjà ${WEBHOOK_LIMITS.perNetwork} signalements, le maximum. Supprimez-en un qui ne sert plus, puis recommencez.`,
  WEBHOOK_IS_OFF: 'Les envois sont suspendus. Reprenez-les d’abord.',
  ADDRESS_NOT_HTTPS: 'Donnez une adresse qui commence par https://.',
  ADDRESS_NOT_PUBLIC: 'Cette adresse est celle d’un réseau interne. Donnez celle que l’outil a sur Internet.',
} as const satisfies Refusals;
