import { CCAS_OF_A_LINE } from '../forms/results/result-secrecy';
import type { FormDefinition } from '../forms/form-definition';
import { MASKED_UP_TO } from '../secrecy/small-counts';
import { suppress } from '../secrecy/suppression';
import { maskGrid } from '../secrecy/masked-grid';
import type { SurveyAnswers } from './survey-answers';
import { type SurveyQuestion, surveyQuestions } from './survey-definition';

/** Nothing is told over fewer persons. */
export const PERSONS_OF_A_GROUP = CCAS_OF_A_LINE;
/** The place of all who answered. */
export const WHOLE_SURVEY = 'network';
/** The place of those whose link is of no EPT: sessions among them. */
export const BESIDE_EPT = 'other';
/** The option of who left a question out that may be left out. */
export const NO_ANSWER = '';

/** What one person answered, and where: an EPT or `BESIDE_EPT`. */
export interface PlacedAnswers {
  readonly place: string;
  readonly answers: SurveyAnswers;
}

/** A number of the results, as it may be told; null: it may not. Without question and option, how many answered at the place. */
export interface SurveyTotal {
  readonly place: string;
  readonly question: string | null;
  readonly option: string | null;
  readonly answers: number | null;
}

/** Options of a question as columns, each with whether an answer counts there: of several choices each one is asked by itself, chosen or not. */
function gridsOf(question: SurveyQuestion): { readonly option: string | null; readonly counts: (said: SurveyAnswers[string] | undefined) => boolean }[][] {
  if (question.kind === 'text') return [];
  if (question.kind === 'choices')
    return question.options.map(({ code }) => [
      { option: code, counts: (said) => Array.isArray(said) && said.includes(code) },
      { option: null, counts: (said) => !Array.isArray(said) || !said.includes(code) },
    ]);
  const offered = question.options.map(({ code }) => ({ option: code, counts: (said: SurveyAnswers[string] | undefined) => said === code }));
  return [question.isRequired ? offered : [...offered, { option: NO_ANSWER, counts: (said: SurveyAnswers[string] | undefined) => said === undefined }]];
}

/** Places with how many answered there, those that may be told of and the others: too few, or what would give these away. */
function placesOf(
  all: readonly PlacedAnswers[],
  places: readonly string[],
): { readonly told: ReadonlySet<string>; readonly sizes: ReadonlyMap<string, number> } {
  const sizes = new Map(places.map((place) => [place, all.filter((one) => one.place === place).length]));
  // a place where nobody answered gives nobody away; how many answered at a place of her own nobody knows
  const cells = [...sizes].map(([key, value]) => ({ key, value, producer: WHOLE_SURVEY }));
  const hidden = suppress([...cells, { key: WHOLE_SURVEY, value: all.length }], [{ total: WHOLE_SURVEY, parts: [...sizes.keys()] }]);
  return { sizes, told: new Set([...sizes].filter(([key, value]) => value > MASKED_UP_TO && !hidden.has(key)).map(([key]) => key)) };
}

/**
 * All that is ever told of a survey, worked out once when it closes. `places` are those that were given a link. Empty over fewer than five answers.
 * Free texts are no part of it.
 */
export function surveyTotals(definition: Pick<FormDefinition, 'sections'>, places: readonly string[], all: readonly PlacedAnswers[]): readonly SurveyTotal[] {
  if (all.length < PERSONS_OF_A_GROUP) return [];
  const { told, sizes } = placesOf(all, places);
  const shown = [...told];
  const of = new Map(shown.map((place) => [place, all.filter((one) => one.place === place)]));
  const rest = all.filter(({ place }) => !told.has(place));
  const rows = [...shown.map((place) => ({ of: of.get(place) ?? [], isRest: false })), ...(rest.length > 0 ? [{ of: rest, isRest: true }] : [])];
  const totals: SurveyTotal[] = [
    { place: WHOLE_SURVEY, question: null, option: null, answers: all.length },
    ...places.map((place) => ({ place, question: null, option: null, answers: told.has(place) ? (sizes.get(place) ?? 0) : null })),
  ];
  for (const question of surveyQuestions(definition)) {
    for (const columns of gridsOf(question)) {
      const counted = rows.map(({ of: persons, isRest }) => ({
        isRest,
        counts: columns.map(({ counts }) => persons.filter(({ answers }) => counts(answers[question.code])).length),
      }));
      const mask = maskGrid({ rows: counted, columns: columns.length });
      for (const [c, { option }] of columns.entries()) {
        if (option === null) continue;
        const sum = counted.reduce((whole, { counts }) => whole + (counts[c] ?? 0), 0);
        // a number whose complement is hidden tells it, though it is not hidden itself
        const isTold = (hidden: readonly boolean[] | undefined): boolean =>
          question.kind === 'choices' ? !(hidden ?? []).some(Boolean) : hidden?.[c] === false;
        totals.push({ place: WHOLE_SURVEY, question: question.code, option, answers: isTold(mask.totals) ? sum : null });
        for (const [r, place] of shown.entries())
          totals.push({ place, question: question.code, option, answers: isTold(mask.cells[r]) ? (counted[r]?.counts[c] ?? 0) : null });
      }
    }
  }
  return totals;
}
