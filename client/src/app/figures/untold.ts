import { CCAS_TOLD_TOGETHER } from '@maillage/domain';

/** Why a number of several CCAS is not told: where one is not, this stands beside it. */
export const UNTOLD_NOTE = `Non communiqué\u00a0: le nombre porterait sur moins de ${CCAS_TOLD_TOGETHER}\u00a0CCAS dont vous ne lisez pas l’état, ou permettrait d’en calculer un tel.`;
