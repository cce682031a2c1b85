import { TERRITORY_KINDS, type TerritoryKind } from '@maillage/domain';
import { readRecords } from './documented-table';
import type { LoadProblems } from './load-problems';

/** A row of a file of territories. */
export interface TerritoryRecord {
  readonly line: number;
  readonly kind: TerritoryKind;
  readonly code: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly siren: string | null;
  readonly populationPersons: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** `kind:code` of what it stands in. */
  readonly ancestors: readonly string[];
}

const KINDS: ReadonlySet<string> = new Set(TERRITORY_KINDS);
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a file of territories (docs/formats/chargement.md); what cannot be read is noted and left out. */
export async function readTerritories(path: string, problems: LoadProblems): Promise<TerritoryRecord[]> {
  const records: TerritoryRecord[] = [];
  for (const { line, cells } of await readRecords(path, problems)) {
    const text = (name: string): string | null => cells.get(name) ?? null;
    const [kind, code, name, siren] = [text('kind') ?? 'commune', text('code'), text('name'), text('siren')];
    const days = [text('valid_from'), text('valid_to')];
    const population = text('population');
    const ancestors = (text('ancestors') ?? '').split(/\s+/).filter((key) => key !== '');
    const strange = ancestors.find((key) => !KINDS.has(key.slice(0, key.indexOf(':'))));
    if (!KINDS.has(kind)) problems.note('Niveaux inconnus', line, kind);
    else if (!code || !name) problems.note('Codes ou noms absents', line);
    else if (days.some((day) => day !== null && !DAY.test(day)) || (days[0] && days[1] && days[0] >= days[1]))
      problems.note('Dates illisibles', line, days.join(' '));
    else if (population !== null && !/^\d{1,9}$/.test(population)) problems.note('Populations illisibles', line, population);
    else if (siren !== null && !/^\d{9}$/.test(siren)) problems.note('SIREN illisibles', line, siren);
    else if (strange !== undefined) problems.note('Ancêtres illisibles', line, strange);
    else {
      const [validFrom = null, validTo = null] = days;
      const populationPersons = population === null ? null : Number(population);
      records.push({ line, kind: kind as TerritoryKind, code, name, shortName: text('short_name'), siren, populationPersons, validFrom, validTo, ancestors });
    }
  }
  return records;
}
