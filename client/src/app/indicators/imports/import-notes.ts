import type { ImportNoteKind, ImportSkipReason } from '@maillage/domain';
import { plural } from '../../ui';
import type { ImportReport } from './imports-gateway';

type Note = ImportReport['notes'][number];
type Skip = ImportReport['skips'][number];

const decided = ({ column, found, because, count }: Note, reading: string): string => {
  const others = count > 1 ? ` (et ${plural(count - 1, 'autre case', 'autres cases')} de même)` : '';
  const why = because === null ? 'vous l’avez dit' : `la même colonne écrit «\u202f${because}\u202f»`;
  return `Colonne «\u202f${column ?? ''}\u202f»\u202f: «\u202f${found ?? ''}\u202f»${others} ${reading}, car ${why}.`;
};

/** How a file was understood, in French. A kind without sentence does not compile. */
const NOTES: Readonly<Record<ImportNoteKind, (note: Note) => string>> = {
  decimals_decided: (note) => decided(note, 'a des décimales'),
  thousands_decided: (note) => decided(note, 'compte en milliers'),
  codes_joined: ({ column, found, because }) =>
    `Le code de la commune est formé des colonnes «\u202f${because ?? ''}\u202f» et «\u202f${column ?? ''}\u202f»\u202f: ${found ?? ''}, par exemple.`,
  names_read: ({ column }) => `Les communes sont reconnues à leur nom, dans la colonne «\u202f${column ?? ''}\u202f»\u202f: le fichier n’a pas leurs codes.`,
  codes_spread: ({ column, count }) =>
    `Cases fusionnées de «\u202f${column ?? ''}\u202f»\u202f: leur contenu vaut pour ${plural(count, 'ligne de plus', 'lignes de plus')}.`,
  sheet_hidden: ({ column }) => `La feuille lue, «\u202f${column ?? ''}\u202f», est masquée dans le classeur\u202f: aucune feuille visible n’a de tableau.`,
  sheet_left: ({ column }) => `La feuille «\u202f${column ?? ''}\u202f» a aussi un tableau. Elle n’est pas lue.`,
  column_hidden: ({ column }) => `La colonne «\u202f${column ?? ''}\u202f» est masquée dans le classeur. Elle est lue.`,
};

const SKIPS: Readonly<Record<ImportSkipReason, string>> = {
  no_territory: 'sans territoire (total, note, «\u202fXX\u202f»)',
  other_level: 'd’un autre niveau que ceux de Maillage (arrondissement, IRIS…)',
  filtered: 'qu’un filtre ou le détail d’un total laisse de côté',
  other_indicator: 'd’un indicateur qui n’est pas désigné',
  other_period: 'd’un trimestre que l’indicateur ne prend pas',
  hidden: 'masquées dans le classeur (affichez-les pour qu’elles soient lues)',
};

/** A note in a sentence. A newer server may tell what this page does not know: nothing is said then. */
export const noteSentence = (note: Note): string | null => (note.kind in NOTES ? NOTES[note.kind as ImportNoteKind](note) : null);

/** « 12 lignes laissées : masquées dans le classeur… » */
export const skipSentence = ({ reason, count }: Skip): string =>
  `${plural(count, 'ligne laissée', 'lignes laissées')}\u202f: ${reason in SKIPS ? SKIPS[reason as ImportSkipReason] : reason}.`;
