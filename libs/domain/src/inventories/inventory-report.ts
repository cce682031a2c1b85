import type { CivilDateText } from '../calendar/civil-date';
import { wordDay } from '../calendar/word-day';
import type { DocumentFrame } from '../edition-documents/document-frame';
import type { EditionCell, EditionContent, EditionFigure, EditionPart, EditionTable, FrozenBlock } from '../editions/edition-content';
import { isSmallCount } from '../secrecy/small-counts';
import { typeset } from '../text/typeset';
import { narrowParts } from './sections/narrow-parts';
import { sectionOnPaper } from './sections/paper-counts';
import type { InventoryBoard, InventoryFigure } from './inventory-board';
import type { InventoryTopic } from './inventory-topics';

/** What a report of a topic says beside its board. */
export interface InventoryReportOf {
  readonly networkName: string;
  /** The part of the network that is shown. */
  readonly perimeter: EditionContent['perimeter'];
  readonly today: CivilDateText;
  /** Of pages, which have room for so many columns, and not of sheets. */
  readonly isPaged?: boolean;
}

/** What a file is made of: its content, and what stands around it. */
export interface InventoryReport {
  readonly content: EditionContent;
  readonly frame: DocumentFrame;
}

/** A small number of persons, or all but a few of them, is not printed. */
function figureOf({ label, numerator, denominator, unit, isOfPersons, isUntold }: InventoryFigure): EditionFigure {
  if (isUntold) return { label, untold: 'not_told', unit };
  if (numerator === null) return { label, untold: 'unknown', unit };
  const isSecret = isOfPersons && (isSmallCount(numerator) || (denominator !== null && isSmallCount(denominator - numerator)));
  if (isSecret) return { label, untold: 'secret', unit };
  return denominator === null ? { label, value: numerator, unit } : { label, share: { numerator, denominator }, unit };
}

/** A line of a list is known by its CCAS, and by the two that come first of what it says: mission and product, title and family. */
const HEADS = 3;
const block = (id: string, title: string, parts: readonly EditionPart[], sources: readonly string[], lead?: string): FrozenBlock => ({
  ...{ id, kind: 'text', title, parts, facts: [], extent: id, sources },
  ...(lead === undefined ? {} : { lead }),
});

function statesTable({ rows }: InventoryBoard): EditionTable {
  return {
    is: 'table',
    caption: 'Réponses des CCAS',
    columns: [
      { key: 'ccas', title: 'CCAS', kind: 'text' },
      { key: 'ept', title: 'EPT', kind: 'text' },
      { key: 'on', title: 'Situation au', kind: 'date' },
      { key: 'state', title: 'État', kind: 'text' },
    ],
    rows: rows.map(({ ccas, heard }): EditionCell[] => [
      ccas.name,
      ccas.ept?.name ?? '',
      heard?.on ?? null,
      heard === null ? 'Pas de réponse' : [heard.isChecked ? 'Vérifiée' : 'Non vérifiée', heard.isOld ? 'plus d’un an' : ''].filter(Boolean).join(', '),
    ]),
  };
}

function itemsTable({ items }: InventoryBoard): EditionTable | null {
  if (items === null) return null;
  return {
    is: 'table',
    caption: items.title,
    columns: [{ key: 'ccas', title: 'CCAS', kind: 'text' }, ...items.columns],
    rows: items.rows.map(({ ccas, cells }): EditionCell[] => [ccas.name, ...cells]),
  };
}

function datesTable({ dates, datesTitle, datesArePlans }: InventoryBoard): EditionTable | null {
  if (datesTitle === null) return null;
  return {
    is: 'table',
    caption: datesTitle,
    columns: [
      { key: 'ccas', title: 'CCAS', kind: 'text' },
      { key: 'label', title: 'Objet', kind: 'text' },
      ...(datesArePlans
        ? [{ key: 'on', title: 'Prévu le', kind: 'date' as const }]
        : [
            { key: 'by', title: 'Décider avant le', kind: 'date' as const },
            { key: 'on', title: 'Fin', kind: 'date' as const },
          ]),
    ],
    rows: dates
      .filter(({ isOfAll }) => !isOfAll)
      .map(({ ccas, label, decideBy, on, isOthers }): EditionCell[] => [ccas.name, label, ...(datesArePlans ? [] : [isOthers ? null : decideBy]), on]),
  };
}

function suggestionsTable({ suggestions, suggestionsTitle }: InventoryBoard): EditionTable | null {
  if (suggestionsTitle === null) return null;
  return {
    is: 'table',
    caption: suggestionsTitle,
    columns: [
      { key: 'title', title: 'Objet', kind: 'text' },
      { key: 'ccas', title: 'CCAS', kind: 'text' },
      { key: 'told', title: 'Ce qui se termine', kind: 'text' },
      { key: 'by', title: 'Décider avant le', kind: 'date' },
    ],
    rows: suggestions.flatMap(({ title, members, decideBy }) => members.map(({ name, told }): EditionCell[] => [title, name, told, decideBy])),
    notes: ['Des propositions calculées, jamais des décisions.'],
  };
}

const PERIMETERS = { network: 'Réseau', territory: 'Territoire', cohort: 'Groupe de CCAS', funder: 'Financeur' } as const;

/** It tells how things are on a day: it has no number and no period. */
function frameOf({ title }: InventoryTopic, board: InventoryBoard, { networkName, perimeter, today }: InventoryReportOf): DocumentFrame {
  const { checked, unchecked, expected } = board.coverage;
  const situation = `Situation au ${wordDay(today)}`;
  return {
    numbered: situation,
    told: [
      { term: PERIMETERS[perimeter.kind], text: perimeter.label },
      { term: 'Réponses', text: `${checked + unchecked} CCAS sur ${expected}${unchecked > 0 ? `, dont ${unchecked} sans vérification` : ''}` },
    ],
    footer: [title, situation, perimeter.kind === 'network' ? networkName : perimeter.label].join(' – '),
    ...{ draftNotice: '', draftMark: '', newPages: [] },
  };
}

/** The board of a topic as what files are written of: matrix, what is listed, dates, definitions. It says what its reader reads, and nothing else. */
export function inventoryReport(topic: InventoryTopic, board: InventoryBoard, of: InventoryReportOf): InventoryReport {
  const { networkName, perimeter, today, isPaged = false } = of;
  const { checked, unchecked, expected } = board.coverage;
  const paged = (parts: readonly EditionPart[], heads?: number): readonly EditionPart[] =>
    isPaged ? parts.flatMap((part) => narrowParts(part, heads)) : parts;
  const source = `Réponses des CCAS à «\u202f${topic.title}\u202f», situation au ${wordDay(today)}`;
  const matrix: EditionPart = {
    is: 'matrix',
    caption: 'Matrice',
    columns: board.columns.map(({ label }) => label),
    rows: board.rows.map(({ ccas, cells }) => ({ name: ccas.name, cells: cells.map((cell) => cell?.stage ?? null) })),
    legend: board.stages,
  };
  const tables = [itemsTable(board), datesTable(board), suggestionsTable(board)].filter((table) => table !== null && table.rows.length > 0) as EditionTable[];
  const lead = typeset(
    `${checked + unchecked} CCAS sur ${expected} ont répondu${unchecked > 0 ? `, dont ${unchecked} sans vérification de la coordination` : ''}.`,
  );
  const content: EditionContent = {
    ...{ schema: 1, number: null, title: topic.title, networkName, perimeter, audience: 'board', signedBy: null, replaces: null },
    period: { from: today, to: today },
    asOf: today,
    blocks: [
      block(
        'essentiel',
        'L’essentiel',
        [
          { is: 'text', text: topic.lead },
          { is: 'figures', figures: board.figures.map(figureOf) },
        ],
        [source],
        lead,
      ),
      ...board.sections.map((section) => block(section.id, section.title, paged(sectionOnPaper(section)), [source], section.lead)),
      block('matrice', 'Chaque CCAS', [...paged([matrix]), statesTable(board)], [source]),
      ...tables.map((table, index) => block(`liste-${index}`, table.caption, paged([table], HEADS), [source])),
    ],
    definitions: board.definitions,
  };
  return { content, frame: frameOf(topic, board, of) };
}
