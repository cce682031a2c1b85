import type { EditionDocumentFailure, EditionDocumentKind } from '@maillage/domain';
import type { ConfinedTask, ConfinementLimits } from '../../platform/confinement';
import type { ReportInput } from '../report/report-of';

/** A document to write. */
export interface DocumentInput extends ReportInput {
  readonly kind: EditionDocumentKind;
  /** The template of the network, for what is made with it. */
  readonly template?: Uint8Array;
}

/** Its bytes, the signs replaced in it and the fields unknown in its template; or why there are none. */
export type DocumentOutput =
  | { readonly bytes: Uint8Array; readonly replaced: readonly string[]; readonly unknownFields?: readonly string[] }
  | { readonly failure: EditionDocumentFailure; readonly told: string };

/** Five times what a large edition takes. */
export const DOCUMENT_LIMITS: ConfinementLimits = { memoryMb: 1_536, computingSeconds: 60, isNative: true };

export const MAKE_DOCUMENT: ConfinedTask<DocumentInput, DocumentOutput> = { name: 'editionDocuments.make' };
