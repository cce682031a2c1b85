import { type ImportSkipReason, placeNameKey } from '@maillage/domain';
import { readableText } from '../value/readable-text';
import { levelOf, readTerritory, type Level, type TerritoryKey } from '../value/territory-code';

/** A territory of the file, with a number of its own. */
export interface Territory extends TerritoryKey {
  readonly index: number;
}

/** Or why the row has none. */
export type FoundTerritory = Territory | Extract<ImportSkipReason, 'no_territory' | 'other_level'> | 'unreadable';

/** All communes, groups and levels of France are some 50,000 codes: a file that has many more is none of ours. */
const MAX_TERRITORIES = 200_000;
const NO_LEVEL = '';

const nameOf = ({ kind, code, rank, part }: TerritoryKey): string => `${kind}:${code}:${rank}:${part ?? ''}`;

/** What is no name of a commune: nothing, a total, or a fault. */
const unnamed = (text: string): FoundTerritory => (readTerritory(text, null, false) === 'no_territory' ? 'no_territory' : 'unreadable');

/** Territories by the codes that a file gives, each code looked at once. */
export class Territories {
  readonly communeCodes = new Set<string>();
  private readonly byText = new Map<string, Map<string, FoundTerritory>>();
  private readonly byKey = new Map<string, Territory>();
  private readonly hasAliases: boolean;

  constructor(
    private readonly level: Level | null,
    private readonly aliases: Readonly<Record<string, string>>,
    private readonly hasLostZeros: boolean,
    private readonly areAliasesNames = false,
  ) {
    this.hasAliases = Object.keys(aliases).length > 0;
  }

  find(text: string, levelText: string | null): FoundTerritory {
    const level = levelText ?? NO_LEVEL;
    let found = this.byText.get(level);
    if (!found) {
      found = new Map();
      // a column that is taken for levels and has thousands of words is read without being kept
      if (this.byText.size < 100) this.byText.set(level, found);
    }
    let territory = found.get(text);
    if (territory === undefined) {
      territory = this.read(text, levelText);
      if (found.size < MAX_TERRITORIES) found.set(text, territory);
    }
    return territory;
  }

  /** Whether the file has named that commune so far, and under which number. */
  communeIndex(code: string): number | null {
    return this.byKey.get(nameOf({ kind: 'commune', code, rank: 0, part: null }))?.index ?? null;
  }

  private read(text: string, levelText: string | null): FoundTerritory {
    const level = (levelText === null ? null : levelOf(levelText)) ?? this.level;
    const code = this.hasAliases ? this.aliases[placeNameKey(readableText(text))] : text;
    if (code === undefined) return this.areAliasesNames ? unnamed(text) : 'other_level';
    const key = readTerritory(code, level, this.hasLostZeros);
    if (typeof key === 'string') return key;
    const name = nameOf(key);
    let territory = this.byKey.get(name);
    if (!territory) {
      if (this.byKey.size >= MAX_TERRITORIES) return 'unreadable';
      territory = { ...key, index: this.byKey.size };
      this.byKey.set(name, territory);
      if (key.kind === 'commune' && key.part === null) this.communeCodes.add(key.code);
    }
    return territory;
  }
}
