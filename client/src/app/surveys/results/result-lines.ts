import { BESIDE_EPT, type FormDefinition, NO_ANSWER, surveyQuestions, WHOLE_SURVEY } from '@maillage/domain';
import { formatPercent } from '../../ui';
import type { ExportTable } from '../../ui/export/table';
import type { Results } from './results-gateway';

/** One answer to a question, at each place that is told. */
export interface ResultLine {
  readonly option: string;
  readonly label: string;
  /** In the order of the places; null: it may not be told. */
  readonly counts: readonly (number | null)[];
}

/** A question with what was answered. */
export interface ResultBlock {
  readonly code: string;
  readonly label: string;
  readonly isOfMany: boolean;
  readonly lines: readonly ResultLine[];
}

/** What stands in the place of a number that is not told. */
export const UNTOLD = 'non montré';

/** A place in words. */
export const placeName = ({ key, name }: Results['places'][number]): string =>
  name ?? (key === WHOLE_SURVEY ? 'Réseau' : key === BESIDE_EPT ? 'Hors EPT et sessions' : key);

/** Places at which answers are told, beside how many answered there. */
export const toldPlaces = ({ places }: Results): Results['places'] => places.filter(({ answers }) => answers !== null);

/** Questions with choices, each with its answers by place; free texts are no part of it. */
export function resultBlocks(definition: FormDefinition, results: Results): readonly ResultBlock[] {
  const places = toldPlaces(results);
  const counts = new Map(results.totals.map(({ place, question, option, answers }) => [[place, question, option].join(' '), answers ?? null]));
  return surveyQuestions(definition).flatMap((question) => {
    if (question.kind === 'text') return [];
    const offered = question.options.map(({ code, label }) => ({ option: code, label }));
    const all = question.kind === 'choice' && !question.isRequired ? [...offered, { option: NO_ANSWER, label: 'Sans réponse' }] : offered;
    const lines = all.map((line) => ({ ...line, counts: places.map(({ key }) => counts.get([key, question.code, line.option].join(' ')) ?? null) }));
    return [{ code: question.code, label: question.label, isOfMany: question.kind === 'choices', lines }];
  });
}

/** « 24 (53,3 %) » of those who answered at the place; under ten nothing but the number. */
export const shareSaid = (count: number | null, answers: number | null | undefined): string => {
  if (count === null) return UNTOLD;
  return answers && answers >= 10 ? `${count} (${formatPercent(count / answers)})` : String(count);
};

interface ExportRow {
  readonly question: string;
  readonly answer: string;
  readonly counts: readonly (number | string | null)[];
}

/** Exactly what the page shows, a row for each answer. */
export function resultTable(title: string, definition: FormDefinition, results: Results): ExportTable<ExportRow> {
  const places = toldPlaces(results);
  return {
    name: `Enquête ${title}`,
    columns: [
      { header: 'Question', value: ({ question }: ExportRow) => question, width: 40 },
      { header: 'Réponse', value: ({ answer }: ExportRow) => answer, width: 30 },
      ...places.map((place, index) => ({ header: placeName(place), value: ({ counts }: ExportRow) => counts[index] ?? UNTOLD })),
    ],
    rows: [
      { question: 'Personnes qui ont répondu', answer: '', counts: places.map(({ answers }) => answers ?? null) },
      ...resultBlocks(definition, results).flatMap(({ label, lines }) => lines.map((line) => ({ question: label, answer: line.label, counts: line.counts }))),
    ],
    notes: [
      'Aucun nombre inférieur à cinq n’est montré, zéro compris, ni ce qui permettrait de le calculer.',
      ...(results.places.some(({ answers }) => answers === null)
        ? [
            `Territoires non montrés\u202f: ${results.places
              .filter(({ answers }) => answers === null)
              .map(placeName)
              .join(', ')}.`,
          ]
        : []),
    ],
  };
}
