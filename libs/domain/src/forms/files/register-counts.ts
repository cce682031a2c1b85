import { addMonths, type CivilDateText } from '../../calendar/civil-date';
import type { FormDefinition } from '../form-definition';
import { entriesOf } from '../form-entries';
import { cellText, fileAnswer, type FormFileLine, type FormFileSheet, plainWords } from './form-file';
import { columnOf, countedEntries, dayOfCell, entryLike, headerOf, titleLike, titlesOf } from './register-columns';

/** What is counted of the persons who are domiciled. */
export const REGISTER_FIGURES = ['in_force', 'persons', 'first', 'renewed', 'refused', 'struck'] as const;
/** One of them. */
export type RegisterFigure = (typeof REGISTER_FIGURES)[number];

/** What a word of the column of decisions means: a first election of domicile, a renewal, a refusal, a striking-off, nothing that is counted. */
export const REGISTER_NATURES = ['first', 'renewed', 'refused', 'struck', 'ignored'] as const;
/** One of them. */
export type RegisterNature = (typeof REGISTER_NATURES)[number];

/** How the register of domiciled persons is read: columns by their titles, null where it has none. */
export interface RegisterMapping {
  readonly reads: 'register';
  readonly sheet: string;
  /** Day of the election, or of the decision. */
  readonly from: string | null;
  /** Last day on which it holds. */
  readonly until: string | null;
  readonly struckOn: string | null;
  readonly nature: string | null;
  /** By the words of the file (`plainWords`). */
  readonly natures: Readonly<Record<string, RegisterNature>>;
  readonly persons: string | null;
  /** Whether that column counts those beside the person herself, and not her. */
  readonly arePersonsBeside: boolean;
  /** The entry that each count answers; null: none. */
  readonly entries: Readonly<Record<RegisterFigure, string | null>>;
}

/** What is counted, with the rows that could not be. */
export interface RegisterCounts {
  readonly lines: readonly (FormFileLine & { readonly figure: RegisterFigure })[];
  /** Rows that say no day of election that can be read: as the spreadsheet numbers them. None of them is counted. */
  readonly unread: readonly number[];
  /** Rows whose decision no word of the mapping tells: none of them is counted. */
  readonly untold: readonly number[];
  readonly rows: number;
}

/** A column of reasons holds no day. */
const WHY = /motif|raison|cause/;
/** An election of domicile is granted for a year. */
const MONTHS_HELD = 12;
const OF_DOMICILIATION = /domicil/;
const FIGURE_WORDS: Readonly<Record<RegisterFigure, RegExp>> = {
  in_force: /vigueur|en cours/,
  persons: /personnes domicili/,
  first: /premi/,
  renewed: /renouv/,
  refused: /^(nombre de )?refus/,
  struck: /^(nombre de )?radiation/,
};
const NATURE_WORDS: readonly (readonly [RegExp, RegisterNature])[] = [
  [/renouv/, 'renewed'],
  [/refus/, 'refused'],
  [/radi/, 'struck'],
  [/premi|1er|initial|nouv|creation|accord|election|valid/, 'first'],
];

/** What a word of the column of decisions seems to mean. */
export const guessNature = (word: string): RegisterNature => NATURE_WORDS.find(([pattern]) => pattern.test(plainWords(word)))?.[1] ?? 'ignored';

/** What the columns of a register seem to say, and which questions of the form its counts answer. */
export function guessRegister(definition: FormDefinition, sheets: readonly FormFileSheet[]): RegisterMapping | null {
  const sheet = sheets.toSorted((one, other) => other.rows.length - one.rows.length)[0];
  if (!sheet) return null;
  const titles = titlesOf(sheet, headerOf(sheet));
  const counted = countedEntries(definition);
  const struckOn = titleLike(
    titles.filter((title) => !WHY.test(plainWords(title))),
    /radiation|radie/,
  );
  const until = titleLike(
    titles.filter((title) => title !== struckOn),
    /\bfin\b|echeance|jusqu|validite|expir/,
  );
  const others = titles.filter((title) => title !== struckOn && title !== until);
  const persons = titleLike(others, /ayants? droit/, /nb|nombre|personnes/);
  return {
    ...{ reads: 'register', sheet: sheet.name, struckOn, until, persons, natures: {} },
    from: titleLike(others, /election/, /debut|delivr|attestation|decision/, /\bdate\b/),
    nature: titleLike(others, /nature|type/, /decision|motif|statut|etat/),
    arePersonsBeside: persons !== null && /ayants? droit/.test(plainWords(persons)),
    entries: Object.fromEntries(
      REGISTER_FIGURES.map((figure) => [figure, entryLike(counted, FIGURE_WORDS[figure], OF_DOMICILIATION)]),
    ) as RegisterMapping['entries'],
  };
}

interface Row {
  readonly line: number;
  readonly nature: RegisterNature | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly struckOn: string | null;
  /** What stands there is no day: neither in force nor struck off can be told of it. */
  readonly isStruckUnread: boolean;
  readonly persons: number;
}

function rowsOf(sheet: FormFileSheet, mapping: RegisterMapping): Row[] {
  const header = headerOf(sheet);
  const titles = titlesOf(sheet, header);
  const at = (title: string | null): number => columnOf(titles, title);
  const [from, until, struckOn, nature, persons] = [mapping.from, mapping.until, mapping.struckOn, mapping.nature, mapping.persons].map(at) as [
    number,
    number,
    number,
    number,
    number,
  ];
  return sheet.rows.slice(header + 1).flatMap((row, index): Row[] => {
    if ([from, until, struckOn, nature].every((column) => cellText(row[column]) === '')) return [];
    const word = plainWords(cellText(row[nature]));
    const counted = Number(cellText(row[persons]) || Number.NaN);
    const beside = Number.isInteger(counted) && counted >= 0 ? counted : mapping.arePersonsBeside ? 0 : 1;
    return [
      {
        line: header + index + 2,
        nature: nature < 0 ? 'first' : word === '' ? null : (mapping.natures[word] ?? guessNature(word)),
        from: dayOfCell(row[from]),
        until: dayOfCell(row[until]),
        struckOn: dayOfCell(row[struckOn]),
        isStruckUnread: cellText(row[struckOn]) !== '' && dayOfCell(row[struckOn]) === null,
        persons: beside + (mapping.arePersonsBeside ? 1 : 0),
      },
    ];
  });
}

/** Counts a register over a period: numbers alone come out, and no row of it. */
export function registerCounts(
  definition: FormDefinition,
  sheets: readonly FormFileSheet[],
  mapping: RegisterMapping,
  period: { readonly from: CivilDateText; readonly to: CivilDateText },
): RegisterCounts {
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  const told = (sheet ? rowsOf(sheet, mapping) : []).filter(({ nature }) => nature !== 'ignored');
  const untold = told.filter(({ nature }) => nature === null);
  const isUnread = ({ nature, from, struckOn, isStruckUnread }: Row): boolean =>
    nature !== null && (isStruckUnread || (from === null && !(nature === 'struck' && struckOn !== null)));
  const unread = told.filter(isUnread);
  const all = told.filter((row) => !isUnread(row));
  const rows = all.filter(({ nature, from }) => nature !== null && from !== null) as (Row & { readonly from: string })[];
  const isWithin = (day: string | null): boolean => day !== null && day >= period.from && day <= period.to;
  const elected = rows.filter(({ nature }) => nature === 'first' || nature === 'renewed');
  const holds = ({ from, until, struckOn }: Row & { readonly from: string }): boolean =>
    from <= period.to &&
    (until === null ? from > addMonths(period.to, -MONTHS_HELD) || mapping.until !== null : until >= period.to) &&
    (struckOn === null || struckOn > period.to);
  const inForce = elected.filter(holds);
  const isStruck = ({ nature, from, struckOn }: Row): boolean => isWithin(struckOn ?? (nature === 'struck' ? from : null));
  const counts: Readonly<Record<RegisterFigure, number | null>> = {
    in_force: inForce.length,
    persons: mapping.persons === null ? null : inForce.reduce((sum, { persons }) => sum + persons, 0),
    first: mapping.nature === null ? null : rows.filter(({ nature, from }) => nature === 'first' && isWithin(from)).length,
    renewed: mapping.nature === null ? null : rows.filter(({ nature, from }) => nature === 'renewed' && isWithin(from)).length,
    refused: mapping.nature === null ? null : rows.filter(({ nature, from }) => nature === 'refused' && isWithin(from)).length,
    struck: mapping.struckOn === null && mapping.nature === null ? null : all.filter(isStruck).length,
  };
  const byKey = new Map(entriesOf(definition).map((entry) => [entry.key, entry]));
  const lines = REGISTER_FIGURES.flatMap((figure) => {
    const count = counts[figure];
    const entry = byKey.get(mapping.entries[figure] ?? '') ?? null;
    if (count === null) return [];
    const reading = entry ? ({ is: 'understood', answer: fileAnswer(String(count)) } as const) : ({ is: 'unknown' } as const);
    return [{ figure, line: null, label: figure, typed: String(count), entry, reading }];
  });
  return { lines, unread: unread.map(({ line }) => line), untold: untold.map(({ line }) => line), rows: told.length };
}

/** The words of the column of decisions, each once, with what it is taken for. */
export function registerNatures(sheets: readonly FormFileSheet[], mapping: RegisterMapping): { readonly word: string; readonly nature: RegisterNature }[] {
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet) return [];
  const header = headerOf(sheet);
  const column = columnOf(titlesOf(sheet, header), mapping.nature);
  const words = column < 0 ? [] : sheet.rows.slice(header + 1).map((row) => cellText(row[column]));
  const once = new Map(words.filter((word) => plainWords(word) !== '').map((word) => [plainWords(word), word]));
  return [...once].map(([plain, word]) => ({ word, nature: mapping.natures[plain] ?? guessNature(plain) }));
}
