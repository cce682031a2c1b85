import { type CcasKind, ofPlace } from '@maillage/domain';
import { CCAS_KIND_LABELS } from './words/ccas-words';

/** The name proposed for a new CCAS; whoever creates it may write another one. */
export const proposeCcasName = (kind: CcasKind, placeName: string): string => `${CCAS_KIND_LABELS[kind]} ${ofPlace(placeName)}`;
