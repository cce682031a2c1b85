import { mayTellParts, partKey } from '../editions/told-beside';
import type { EditionCell, EditionTable } from '../editions/edition-content';
import type { ResultLine, ResultTotal } from '../forms/results/form-results';

type Basis = Readonly<Record<string, readonly string[]>>;

/** What a total is told by EPT of. */
export interface ByEptInput {
  /** The key of the total, and what is told of it besides: the whole, the constant panel. */
  readonly key: string;
  readonly whole: Basis;
  readonly line: ResultLine;
  /** Over which CCAS the total of an EPT is. */
  readonly idsOf: (ept: string) => readonly string[];
  readonly told: readonly Basis[];
  readonly readers: readonly (readonly string[])[];
}

/**
 * The EPT whose total an edition tells, with the CCAS that each is over: those that the results tell to who reads no return, which hide a second one where one alone
 * would be what the whole leaves. Beside earlier editions it is told of the same EPT over the same CCAS, or of none.
 */
export function toldByEpt({ key, whole, line, idsOf, told, readers }: ByEptInput): ReadonlyMap<string, readonly string[]> {
  const none = new Map<string, readonly string[]>();
  if (line.rule === 'classes' || line.rule === 'none' || line.entry.row !== null) return none;
  const parts = new Map(
    line.groups.flatMap(({ group, isUntold, count }): [string, readonly string[]][] => (group === null || isUntold || !count ? [] : [[group, idsOf(group)]])),
  );
  if (parts.size === 0) return none;
  const basis = { ...whole, ...Object.fromEntries([...parts].map(([ept, ids]) => [partKey(key, ept), [...ids].sort()])) };
  // a panel that an earlier edition told, and that results would not tell beside these EPT now, is known all the same
  const isPanelKnown = told.some((before) => before[`${key}:panel`]) && !whole[`${key}:panel`];
  return isPanelKnown || !told.every((before) => mayTellParts(basis, before, readers)) ? none : parts;
}

/** A line that is told by EPT. */
export interface LineByEpt {
  readonly name: string;
  readonly groups: readonly ResultTotal[];
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly words: (total: ResultTotal) => string | null;
}

/** Totals of a section by EPT, each with how many CCAS it is over; nothing where none is told. */
export function tableByEpt(title: string, lines: readonly LineByEpt[], names: Readonly<Record<string, string>>): EditionTable[] {
  const told = lines.filter(({ parts }) => parts.size > 0);
  const epts = (told[0]?.groups ?? []).flatMap(({ group, expected }) => (group === null ? [] : [{ group, expected }]));
  if (told.length === 0) return [];
  const cell = ({ groups, parts, words }: LineByEpt, ept: string): EditionCell => {
    const total = groups.find(({ group }) => group === ept);
    const said = total && parts.has(ept) ? words(total) : null;
    return said === null ? { untold: 'secret' } : `${said} (${total?.count}\u00a0CCAS)`;
  };
  return [
    {
      is: 'table',
      caption: `${title}, par EPT`,
      columns: [
        { key: 'figure', title: 'Chiffre', kind: 'text' },
        ...epts.map(
          ({ group, expected }, index) => ({ key: `ept${index}`, title: `${names[group] ?? group}, ${expected}\u00a0CCAS`, kind: 'decimal' }) as const,
        ),
      ],
      rows: told.map((line) => [line.name, ...epts.map(({ group }) => cell(line, group))]),
    },
  ];
}
