import { type AdoptionStage, type CcasNames, ccasRecogniser, searchForm, type TakeoverCertainty, type TakeoverMatter } from '@maillage/domain';
import { usualState } from './state-words';
import { type TakeoverDecision, type TakeoverMapping, wordKey } from './takeover-mapping';

/** Somebody with an account of the network. */
export interface KnownPerson {
  readonly accountId: string;
  readonly fullName: string;
  readonly email: string;
}

/** What a word of the workbook means, and how that is known. */
export interface ReadWord {
  readonly matter: TakeoverMatter;
  readonly word: string;
  /** Cells that say it. */
  readonly count: number;
  /** The first of them. */
  readonly cell: string;
  readonly certainty: TakeoverCertainty;
  readonly isLeft: boolean;
  readonly stage: AdoptionStage | null;
  readonly ccasId: string | null;
  readonly accountId: string | null;
  /** Ids of who or what may be meant, the likeliest first. */
  readonly candidateIds: readonly string[];
}

type Meaning = Omit<ReadWord, 'matter' | 'word' | 'count' | 'cell'>;

const NOTHING: Meaning = { certainty: 'unknown', isLeft: false, stage: null, ccasId: null, accountId: null, candidateIds: [] };
const MAX_CANDIDATES = 5;
/** Words for which it is looked who is near to them: a sheet that has more is mapped otherwise than it is meant. */
const LOOKED_UP_WORDS = 1000;

/** Whether it is known what to make of a word. */
export const isSettled = ({ certainty }: Pick<ReadWord, 'certainty'>): boolean => certainty !== 'doubtful' && certainty !== 'unknown';

/** The words of a workbook as they are met, each once, with what they mean. */
export class Words {
  private readonly met = new Map<string, { word: string; count: number; cell: string; matter: TakeoverMatter; meaning: Meaning }>();
  private readonly decisions: ReadonlyMap<string, TakeoverDecision>;
  private readonly recognise: ReturnType<typeof ccasRecogniser>;
  private readonly ccasIds: ReadonlySet<string>;
  private readonly accountIds: ReadonlySet<string>;

  constructor(
    { decisions }: Pick<TakeoverMapping, 'decisions'>,
    ccas: readonly CcasNames[],
    private readonly people: readonly KnownPerson[],
  ) {
    this.decisions = new Map(decisions.map((decision) => [wordKey(decision.matter, decision.word), decision]));
    this.recognise = ccasRecogniser(ccas);
    this.ccasIds = new Set(ccas.map(({ id }) => id));
    this.accountIds = new Set(people.map(({ accountId }) => accountId));
  }

  get all(): ReadWord[] {
    return [...this.met.values()].map(({ word, count, cell, matter, meaning }) => ({ matter, word, count, cell, ...meaning }));
  }

  /** What the word means, counted where `cells` cells say it. */
  read(matter: TakeoverMatter, word: string, cell: string, cells = 1): Meaning {
    const key = wordKey(matter, word);
    const known = this.met.get(key);
    if (known) {
      known.count += cells;
      return known.meaning;
    }
    const meaning = this.decided(this.decisions.get(key)) ?? this.guessed(matter, word);
    this.met.set(key, { word, count: cells, cell, matter, meaning });
    return meaning;
  }

  /** A decision that names what is not there (any more) is none. */
  private decided(decision: TakeoverDecision | undefined): Meaning | null {
    if (!decision) return null;
    const { matter, isLeft, stage, ccasId, accountId } = decision;
    if (isLeft) return { ...NOTHING, certainty: 'decided', isLeft };
    if (matter === 'state') return stage === null ? null : { ...NOTHING, certainty: 'decided', stage };
    if (matter === 'ccas') return ccasId !== null && this.ccasIds.has(ccasId) ? { ...NOTHING, certainty: 'decided', ccasId } : null;
    return accountId === null || this.accountIds.has(accountId) ? { ...NOTHING, certainty: 'decided', accountId } : null;
  }

  private guessed(matter: TakeoverMatter, word: string): Meaning {
    if (matter === 'state') {
      const usual = usualState(word);
      if (usual === null) return NOTHING;
      return usual === 'none' ? { ...NOTHING, certainty: 'suggested', isLeft: true } : { ...NOTHING, certainty: 'suggested', stage: usual };
    }
    if (matter === 'person') return this.personOf(word);
    const recognised = this.recognise(word, this.met.size < LOOKED_UP_WORDS);
    if (recognised.kind === 'sure') return { ...NOTHING, certainty: 'sure', ccasId: recognised.id };
    return recognised.kind === 'doubtful' ? { ...NOTHING, certainty: 'doubtful', candidateIds: recognised.ids } : NOTHING;
  }

  /** The account of exactly that name, whatever the order of its words, or of that address; somebody who shares a word of it is only asked about. */
  private personOf(word: string): Meaning {
    const wanted = nameWords(word);
    const exact = this.people.filter(({ fullName, email }) => email.toLowerCase() === word.trim().toLowerCase() || isSame(nameWords(fullName), wanted));
    if (exact.length === 1) return { ...NOTHING, certainty: 'sure', accountId: (exact[0] as KnownPerson).accountId };
    const near = exact.length > 1 ? exact : this.people.filter(({ fullName }) => nameWords(fullName).some((part) => part.length > 1 && wanted.includes(part)));
    return near.length > 0 ? { ...NOTHING, certainty: 'doubtful', candidateIds: near.slice(0, MAX_CANDIDATES).map(({ accountId }) => accountId) } : NOTHING;
  }
}

const TITLES = new Set(['m', 'mme', 'mlle', 'dr', 'monsieur', 'madame']);
const nameWords = (name: string): string[] =>
  searchForm(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '' && !TITLES.has(word))
    .sort();
const isSame = (a: readonly string[], b: readonly string[]): boolean => a.length > 0 && a.join(' ') === b.join(' ');
