import {
  type AdoptionStage,
  type CcasNames,
  chooseNumber,
  INITIATIVE_LIMITS,
  readCell,
  searchForm,
  TAKEOVER_LIMITS,
  type TakeoverRefusal,
  type TakeoverRole,
  type WorkbookColumn,
} from '@maillage/domain';
import { CELL_KINDS } from '../../platform/spreadsheets';
import type { StagedSheet } from './staged-book';
import { type ReadCell, type ReadRow, TableView } from './table-view';
import type { TakeoverMapping } from './takeover-mapping';
import { isSettled, type KnownPerson, type ReadWord, Words } from './words';

/** Somebody who carries an initiative: an account, or a name. */
export interface ReadPerson {
  readonly accountId: string | null;
  readonly name: string | null;
}

/** A state that a CCAS would be given. */
export interface ReadState {
  readonly ccasId: string;
  readonly stage: AdoptionStage;
  /** As it stands in the workbook. */
  readonly word: string;
}

/** An initiative that would be made, or that takes states. */
export interface ReadInitiative {
  /** Where its title stands. */
  readonly cell: string;
  /** In the plan already. */
  readonly knownId: string | null;
  readonly title: string;
  number: number | null;
  purpose: string | null;
  owner: ReadPerson | null;
  deputy: ReadPerson | null;
  startsOn: string | null;
  endsOn: string | null;
  readonly milestones: { readonly title: string; readonly dueOn: string }[];
  readonly states: ReadState[];
}

/** What is left of the workbook, and why. */
export interface ReadRefusal {
  readonly reason: TakeoverRefusal;
  readonly cell: string;
  /** What stands there, shortened. */
  readonly found: string | null;
  /** Cells that are left for it. */
  readonly cells: number;
}

/** The plan in which it is made, as it stands. */
export interface KnownPlan {
  readonly initiatives: readonly { readonly id: string; readonly number: number; readonly title: string; readonly toldCcasIds: readonly string[] }[];
}

/** What the reading of a workbook knows of its network. */
export interface KnownNetwork {
  readonly ccas: readonly CcasNames[];
  readonly people: readonly KnownPerson[];
  readonly plan: KnownPlan | null;
}

/** All that a workbook says, as it is mapped. */
export interface ReadPlan {
  readonly initiatives: readonly ReadInitiative[];
  readonly refusals: readonly ReadRefusal[];
  readonly words: readonly ReadWord[];
}

const FOUND_CHARACTERS = 80;
const DAY: WorkbookColumn = { key: 'day', title: '', kind: 'date', editable: true };
/** « 3. Plénière », « n° 3 – Plénière ». */
const NUMBERED = /^(?:n\s?°\s*)?(\d{1,3})\s*[.):\-–—]\s*(?=\S)/i;

/** A title without the number before it, and that number. */
function titleOf(written: string): { readonly title: string; readonly numbered: string } {
  const text = written.replace(/\s+/g, ' ').trim();
  const [before = '', numbered = ''] = NUMBERED.exec(text) ?? [];
  return { title: text.slice(before.length), numbered };
}

/** Reads a sheet by what a person says of it: what would be made, and what is left with its cell and why. Pure, and the same each time. */
export function readPlan(sheet: StagedSheet, mapping: TakeoverMapping, known: KnownNetwork, isDate1904: boolean): ReadPlan {
  return new PlanReader(sheet, mapping, known, isDate1904).read();
}

class PlanReader {
  private readonly view: TableView;
  private readonly words: Words;
  private readonly roles: ReadonlyMap<number, TakeoverRole>;
  private readonly initiatives = new Map<string, ReadInitiative>();
  private readonly refusals: ReadRefusal[] = [];
  private readonly numbers: Set<number>;
  private readonly knownByTitle: ReadonlyMap<string, KnownPlan['initiatives'][number]>;
  /** What CCAS told before of initiatives that are known, by the place of the initiative and the CCAS. */
  private readonly told = new Set<string>();

  constructor(
    sheet: StagedSheet,
    private readonly mapping: TakeoverMapping,
    known: KnownNetwork,
    private readonly isDate1904: boolean,
  ) {
    this.view = new TableView(sheet, mapping.headerRow, mapping.readsHidden);
    this.words = new Words(mapping, known.ccas, known.people);
    this.roles = new Map(mapping.columns.map(({ column, role }) => [column, role]));
    const initiatives = known.plan?.initiatives ?? [];
    this.numbers = new Set(initiatives.map(({ number }) => number));
    this.knownByTitle = new Map(initiatives.map((initiative) => [searchForm(initiative.title), initiative]));
  }

  read(): ReadPlan {
    if (this.mapping.layout === 'initiatives') this.readInitiatives();
    else if (this.mapping.layout === 'pairs') this.readPairs();
    else this.readCcas();
    this.settleNumbers();
    return { initiatives: [...this.initiatives.values()], refusals: this.refusals, words: this.words.all };
  }

  private columnsOf(role: TakeoverRole) {
    return this.view.columns.filter(({ column }) => this.roles.get(column) === role);
  }

  private refuse(reason: TakeoverRefusal, { address, text }: Pick<ReadCell, 'address' | 'text'>, cells = 1): void {
    this.refusals.push({ reason, cell: address, found: text === '' ? null : text.slice(0, FOUND_CHARACTERS), cells });
  }

  /** The text of a cell; null of one that is empty, shows an error, or keeps no result. */
  private textOf(cell: ReadCell | undefined): string | null {
    if (!cell || cell.text === '') return null;
    if (cell.kind === CELL_KINDS.error) this.refuse('error_cell', cell);
    else if (cell.kind === CELL_KINDS.formula) this.refuse('formula_without_result', cell);
    else return cell.text;
    return null;
  }

  private readInitiatives(): void {
    const [titles] = this.columnsOf('title');
    if (!titles) return;
    const ccasOf = this.ccasColumns();
    let last: ReadInitiative | null = null;
    for (const row of this.view.rows) {
      const cell = row.cell(titles.column);
      // a title that is merged over rows is one initiative: what follows are more milestones of it
      if (cell.isRepeated && last) {
        this.readMilestones(row, last);
        continue;
      }
      last = this.startInitiative(row, cell);
      if (!last) continue;
      this.readDetails(row, last);
      this.readMilestones(row, last);
      for (const [column, ccasId] of ccasOf) this.giveState(last, ccasId, row.cell(column));
    }
  }

  private startInitiative(row: ReadRow, cell: ReadCell): ReadInitiative | null {
    const title = this.textOf(cell);
    if (title !== null) return this.initiativeOf(title, cell);
    const isUsed = cell.text === '' && this.view.columns.some(({ column }) => (this.roles.get(column) ?? 'left') !== 'left' && row.cell(column).text !== '');
    if (isUsed) this.refuse('title_missing', cell);
    return null;
  }

  /** The initiative of that title, made or known; null where it may not be. The first place of a title counts. */
  private initiativeOf(written: string, place: Pick<ReadCell, 'address' | 'text'>): ReadInitiative | null {
    const { title, numbered } = titleOf(written);
    const key = searchForm(title);
    if (title.length > INITIATIVE_LIMITS.title) this.refuse('title_too_long', place);
    else if (this.initiatives.has(key)) this.refuse('title_twice', place);
    else if (this.initiatives.size >= TAKEOVER_LIMITS.initiatives) this.refuse('too_many', place);
    else {
      const known = this.knownByTitle.get(key);
      if (known) this.refuse('initiative_known', place, 0);
      // « 0. Préparation » has a place before the others, and no number that a plan has
      const number = Number(numbered) || null;
      const initiative = { cell: place.address, knownId: known?.id ?? null, title, number, ...NO_DETAILS, milestones: [], states: [] };
      this.initiatives.set(key, initiative);
      for (const ccasId of known?.toldCcasIds ?? []) this.told.add(`${initiative.cell} ${ccasId}`);
      return initiative;
    }
    return null;
  }

  private readDetails(row: ReadRow, initiative: ReadInitiative): void {
    if (initiative.knownId !== null) return;
    const cellOf = (role: TakeoverRole): ReadCell | undefined => {
      const [found] = this.columnsOf(role);
      return found && row.cell(found.column);
    };
    const number = cellOf('number');
    const numberText = this.textOf(number);
    if (number && numberText !== null) initiative.number = this.numberOf(numberText, number);
    initiative.purpose = this.purposeOf(cellOf('purpose'));
    initiative.owner = this.personOf(cellOf('owner'));
    initiative.deputy = this.personOf(cellOf('deputy'));
    const [starts, ends] = [cellOf('starts_on'), cellOf('ends_on')];
    const [startsOn, endsOn] = [this.dayOf(starts), this.dayOf(ends)];
    if (ends && startsOn !== null && endsOn !== null && endsOn < startsOn) return this.refuse('end_before_start', ends);
    initiative.startsOn = startsOn;
    initiative.endsOn = endsOn;
  }

  private numberOf(text: string, cell: ReadCell): number | null {
    const number = Number(/^(?:n\s?°\s*)?(\d{1,3})\.?$/i.exec(text.trim())?.[1] ?? NaN);
    if (number >= INITIATIVE_LIMITS.number.min && number <= INITIATIVE_LIMITS.number.max) return number;
    this.refuse('number_unreadable', cell);
    return null;
  }

  private purposeOf(cell: ReadCell | undefined): string | null {
    const text = this.textOf(cell);
    if (cell && text !== null && text.length > INITIATIVE_LIMITS.purpose) this.refuse('text_too_long', { ...cell, text: text.slice(0, FOUND_CHARACTERS) });
    return text?.slice(0, INITIATIVE_LIMITS.purpose) ?? null;
  }

  private personOf(cell: ReadCell | undefined): ReadPerson | null {
    const text = this.textOf(cell)?.replace(/\s+/g, ' ') ?? null;
    if (!cell || text === null) return null;
    const meaning = this.words.read('person', text, cell.address);
    if (!isSettled(meaning)) {
      this.refuse('person_undecided', cell);
      return null;
    }
    if (meaning.isLeft) return null;
    return meaning.accountId === null ? { accountId: null, name: text.slice(0, INITIATIVE_LIMITS.label) } : { accountId: meaning.accountId, name: null };
  }

  private dayOf(cell: ReadCell | undefined): string | null {
    const text = this.textOf(cell);
    if (!cell || text === null) return null;
    const raw = cell.kind === CELL_KINDS.number ? Number(text) : cell.kind === CELL_KINDS.date ? text.slice(0, 10) : text;
    const read = readCell(raw, DAY, this.isDate1904);
    if ('value' in read && typeof read.value === 'string') return read.value;
    this.refuse('date_unreadable', cell);
    return null;
  }

  private readMilestones(row: ReadRow, initiative: ReadInitiative): void {
    if (initiative.knownId !== null) return;
    for (const { column, header } of this.columnsOf('milestone')) {
      const cell = row.cell(column);
      const dueOn = cell.isRepeated ? null : this.dayOf(cell);
      if (dueOn === null) continue;
      if (initiative.milestones.length >= TAKEOVER_LIMITS.milestones) this.refuse('too_many', cell);
      else initiative.milestones.push({ title: header.slice(0, INITIATIVE_LIMITS.title) || 'Jalon', dueOn });
    }
  }

  /** The CCAS that columns name; a column of which it is not said is left, with all its cells. */
  private ccasColumns(): [column: number, ccasId: string][] {
    const taken = new Set<string>();
    return this.columnsOf('state').flatMap(({ column, header, address }): [number, string][] => {
      const filled = this.view.rows.filter((row) => row.cell(column).text !== '').length;
      const ccasId = this.ccasOf(header, { address, text: header }, filled, taken);
      return ccasId === null ? [] : [[column, ccasId]];
    });
  }

  private ccasOf(word: string, place: Pick<ReadCell, 'address' | 'text'>, cells: number, taken: Set<string>): string | null {
    const meaning = word === '' ? null : this.words.read('ccas', word, place.address);
    if (meaning?.isLeft) return null;
    const ccasId = meaning && isSettled(meaning) ? meaning.ccasId : null;
    if (ccasId === null) {
      if (cells > 0 || word !== '') this.refuse('ccas_undecided', place, cells);
      return null;
    }
    if (taken.has(ccasId)) {
      this.refuse('ccas_twice', place, cells);
      return null;
    }
    taken.add(ccasId);
    return ccasId;
  }

  private readCcas(): void {
    const named = this.columnsOf('ccas');
    const taken = new Set<string>();
    const initiatives = this.columnsOf('state').flatMap(({ column, header, address }) => {
      const place = { address, text: header };
      if (header === '') this.refuse('title_missing', place);
      const initiative = header === '' ? null : this.initiativeOf(header, place);
      return initiative ? [{ column, initiative }] : [];
    });
    if (named.length === 0) return;
    for (const row of this.view.rows) {
      const cells = named.map(({ column }) => row.cell(column)).filter(({ text }) => text !== '');
      const filled = initiatives.filter(({ column }) => row.cell(column).text !== '').length;
      const word = cells.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
      const [first] = cells;
      const place = { address: first?.address ?? row.cell(named[0]?.column ?? 0).address, text: word };
      const ccasId = this.ccasOf(word, place, filled, taken);
      if (ccasId !== null) for (const { column, initiative } of initiatives) this.giveState(initiative, ccasId, row.cell(column));
    }
  }

  /** Each row says of an initiative how far one CCAS is with it. What else it says of the initiative counts where that stands first. */
  private readPairs(): void {
    const [titles] = this.columnsOf('title');
    const [states] = this.columnsOf('state');
    const named = this.columnsOf('ccas');
    if (!titles) return;
    const given = new Map<ReadInitiative, Set<string>>();
    for (const row of this.view.rows) {
      const cell = row.cell(titles.column);
      const title = this.textOf(cell);
      if (title === null) {
        if (states && row.cell(states.column).text !== '') this.refuse('title_missing', cell);
        continue;
      }
      const known = this.initiatives.get(searchForm(titleOf(title).title));
      const initiative = known ?? this.initiativeOf(title, cell);
      if (!initiative) continue;
      if (!known) {
        this.readDetails(row, initiative);
        this.readMilestones(row, initiative);
      }
      const places = named.map(({ column }) => row.cell(column)).filter(({ text }) => text !== '');
      const [first] = places;
      if (!first || !states) continue;
      const taken = given.get(initiative) ?? new Set<string>();
      given.set(initiative, taken);
      const word = places.map(({ text }) => text.replace(/\s+/g, ' ')).join(' ');
      const ccasId = this.ccasOf(word, { address: first.address, text: word }, 1, taken);
      if (ccasId !== null) this.giveState(initiative, ccasId, row.cell(states.column));
    }
  }

  private giveState(initiative: ReadInitiative, ccasId: string, cell: ReadCell): void {
    const text = this.textOf(cell);
    if (text === null) return;
    const word = text.replace(/\s+/g, ' ');
    const meaning = this.words.read('state', word, cell.address);
    if (!isSettled(meaning)) return this.refuse('state_undecided', cell);
    if (meaning.isLeft || meaning.stage === null) return;
    if (this.told.has(`${initiative.cell} ${ccasId}`)) return this.refuse('state_known', cell);
    initiative.states.push({ ccasId, stage: meaning.stage, word: word.slice(0, FOUND_CHARACTERS) });
  }

  /** Numbers that are wanted and free stay; the others are the next free ones, in the order of the sheet. */
  private settleNumbers(): void {
    const made = [...this.initiatives.values()].filter(({ knownId }) => knownId === null);
    for (const initiative of made) {
      if (initiative.number === null) continue;
      if (this.numbers.has(initiative.number)) {
        this.refusals.push({ reason: 'number_taken', cell: initiative.cell, found: String(initiative.number), cells: 0 });
        initiative.number = null;
      } else this.numbers.add(initiative.number);
    }
    const taken = [...this.numbers];
    for (const initiative of made) {
      if (initiative.number !== null) continue;
      initiative.number = chooseNumber(null, taken);
      taken.push(initiative.number);
    }
  }
}

const NO_DETAILS = { purpose: null, owner: null, deputy: null, startsOn: null, endsOn: null } as const;
