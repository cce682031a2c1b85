import type { EditionDocumentFailure, EditionDocumentKind } from '@maillage/domain';

/** How each document is called, and what file it is. */
export const DOCUMENT_NAMES: Readonly<Record<EditionDocumentKind, { readonly name: string; readonly format: string }>> = {
  pdf: { name: 'Rapport', format: 'PDF accessible' },
  docx: { name: 'Rapport à modifier', format: 'DOCX' },
  pptx: { name: 'Diapositives', format: 'PPTX' },
  xlsx: { name: 'Chiffres', format: 'XLSX' },
  storyboard: { name: 'Scénario en images du film', format: 'DOCX' },
};

/** Why a document is not there, and what to do. */
export const FAILURE_WORDS: Readonly<Record<EditionDocumentFailure, string>> = {
  missing_program: 'Le programme qui l’écrit manque sur ce serveur\u202f: prévenez la personne qui l’administre.',
  too_large: 'Il est trop volumineux\u202f: retirez des blocs ou des lignes, puis préparez-le de nouveau.',
  unexpected: 'Il n’a pas pu être écrit\u202f: préparez-le de nouveau.',
};
