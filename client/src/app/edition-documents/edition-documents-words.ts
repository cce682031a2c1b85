import type { EditionDocumentFailure, EditionDocumentKind, TemplateFault } from '@maillage/domain';

/** How each document is called, and what file it is. */
export const DOCUMENT_NAMES: Readonly<Record<EditionDocumentKind, { readonly name: string; readonly format: string }>> = {
  pdf: { name: 'Rapport', format: 'PDF accessible' },
  docx: { name: 'Rapport à modifier', format: 'DOCX' },
  pptx: { name: 'Diapositives', format: 'PPTX' },
  xlsx: { name: 'Chiffres', format: 'XLSX' },
  storyboard: { name: 'Scénario en images du film', format: 'DOCX' },
  own_docx: { name: 'Document avec votre modèle', format: 'DOCX' },
};

/** Why a document is not there, and what to do. */
export const FAILURE_WORDS: Readonly<Record<EditionDocumentFailure, string>> = {
  missing_program: 'Le programme qui l’écrit manque sur ce serveur\u202f: prévenez la personne qui l’administre.',
  too_large: 'Il est trop volumineux\u202f: retirez des blocs ou des lignes, puis préparez-le de nouveau.',
  unexpected: 'Il n’a pas pu être écrit\u202f: préparez-le de nouveau.',
};

/** Within which loop the fields of a list stand. */
export const LIST_NAMES: Readonly<Record<string, string>> = {
  blocs: 'Dans la boucle des blocs',
  chiffres: 'Dans la boucle des chiffres',
  tableaux: 'Dans la boucle des tableaux',
  images: 'Dans la boucle des images',
  initiatives: 'Dans la boucle des initiatives',
  definitions: 'Dans la boucle des définitions',
};

/** What is wrong with a template, and what to do. */
export const FAULT_WORDS: Readonly<Record<TemplateFault['fault'], (name: string) => string>> = {
  unclosed: (name) => `«\u202f${name}\u202f» est ouvert et jamais fermé\u202f: ajoutez l’accolade ou la fin de boucle {/${name}}.`,
  unopened: (name) => `«\u202f${name}\u202f» est fermé sans avoir été ouvert\u202f: ajoutez {#${name}} avant, ou retirez la fin.`,
  crossed: (name) => `La boucle «\u202f${name}\u202f» en croise une autre\u202f: fermez d’abord celle qui a été ouverte en dernier.`,
  not_alone: (name) => `{@${name}} doit tenir seul sur sa ligne\u202f: mettez-le dans un paragraphe à lui.`,
  within_itself: (name) => `La boucle «\u202f${name}\u202f» se trouve dans elle-même\u202f: retirez celle de l’intérieur.`,
  other: (name) =>
    name ? `«\u202f${name}\u202f» n’a pas pu être lu\u202f: tapez-le de nouveau dans Word, en une fois.` : 'Une partie du modèle n’a pas pu être lue.',
};
