import type { CivilDateText } from '../calendar/civil-date';
import type { DeadlineKind } from '../deadlines/deadline-kinds';
import type { EditionColumnKind, EditionLegend, EditionPart } from '../editions/edition-content';
import type { InventoryAnswers } from './inventory-answers';
import type { InventoryTopicCode } from './inventory-topics';

/** What stands in a cell of the matrix: a stage, and what is told beside it. */
export interface InventoryCell {
  readonly stage: string;
  readonly told: string | null;
}

/** Something of a CCAS that ends or comes due. */
export interface InventoryDate {
  /** Within the CCAS: the row of a table, or the question. */
  readonly key: string;
  readonly kind: DeadlineKind;
  /** The question that it is read of. */
  readonly of: string;
  /** Column of the matrix that it belongs to; null: none of them. */
  readonly column: string | null;
  /** « Millésime ». */
  readonly label: string;
  /** Civil date on which it ends. */
  readonly on: CivilDateText;
  /** Last day to decide: `on`, or before it by the notice. */
  readonly decideBy: CivilDateText;
  /** It holds for every CCAS alike: its page says so once, and lists it in the dossier of each alone. */
  readonly isOfAll?: true;
  /** From when it comes due; absent: so many months before. */
  readonly opensOn?: CivilDateText;
  /** Somebody else decides of it, as the town of its own contract: it is shown, comes due for nobody and is suggested to nobody. */
  readonly isOthers?: true;
}

/** A row of the table of items, by the columns of its topic. */
export interface InventoryItem {
  readonly key: string;
  readonly cells: readonly (string | number | null)[];
}

/** What the return of one CCAS says, as one reader reads it. */
export interface CcasInventory {
  /** By column; null: not said. */
  readonly cells: Readonly<Record<string, InventoryCell | null>>;
  readonly items: readonly InventoryItem[];
  readonly dates: readonly InventoryDate[];
}

/** A CCAS with what it says. */
export interface InventoryOfCcas {
  readonly ccas: { readonly id: string; readonly name: string };
  readonly inventory: CcasInventory;
}

/** A CCAS that said something, as one reader reads it. */
export interface HeardCcas extends InventoryOfCcas {
  /** Name of its EPT; null: it is in none. */
  readonly ept: string | null;
  readonly answers: InventoryAnswers;
  /** The year that it was asked about. */
  readonly year: number;
  /** Whether the reader reads its return itself. */
  readonly isRead: boolean;
  /** Whether the reader answers for it. */
  readonly isOwn: boolean;
  /** Inhabitants of its commune. */
  readonly population: number | null;
}

/** All CCAS of a board together. */
export interface InventoryWhole {
  readonly heard: readonly HeardCcas[];
  /** What was validated of all, whatever the reader reads of it: for what tells of none of them. */
  readonly everybody: readonly { readonly answers: InventoryAnswers; readonly population: number | null }[];
  /** Whether these are all CCAS of the network, and not a part of it. */
  readonly isWholeNetwork: boolean;
  /** Those that said nothing; who is excused of answering is not expected, and the law asks her all the same. */
  readonly silent: readonly { readonly name: string; readonly ept: string | null; readonly isExcused: boolean }[];
  readonly today: CivilDateText;
}

/** What a page says of all CCAS together, beyond its matrix: made of the parts of editions, so that files tell it as the page does. */
export interface InventorySection {
  readonly id: string;
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly EditionPart[];
  /** Of what it is made of persons: over how many CCAS. A paper leaves it out under five and rounds it; null: it counts CCAS. */
  readonly countedBy: number | null;
  /** What a file tells instead of its parts, which are for the network alone. */
  readonly onPaper?: readonly EditionPart[];
}

/** How a section is made. */
export interface InventorySectionRule {
  /** Questions that it is read of: told where the network reads all of them, or to who reads every return. */
  readonly of: readonly string[];
  /** It tells sums over CCAS, which who reads every return is told alone. */
  readonly isOfPersons?: true;
  readonly make: (whole: InventoryWhole) => InventorySection | null;
  /** What is told of those that she reads to who does not read every return: her own, the sums of her EPT. */
  readonly makeOfRead?: (whole: InventoryWhole) => InventorySection | null;
}

/** CCAS that could do something together. Never more than a suggestion: a person makes a group of it, or does not. */
export interface InventorySuggestion {
  readonly key: string;
  readonly title: string;
  /** Why these, in one sentence. */
  readonly why: string;
  readonly members: readonly { readonly id: string; readonly name: string; readonly told: string }[];
  /** Last day on which all of them can still decide; null: it has no day. */
  readonly decideBy: CivilDateText | null;
}

/** A number at the head of the page. */
export type InventoryFigureRule = {
  readonly code: string;
  readonly label: string;
  /** Questions that it is read of: it is told where the network reads all of them, or to who reads every return. */
  readonly of: readonly string[];
} & (
  | {
      /** Of those that were heard, those that count. */
      readonly counts: (answers: InventoryAnswers, read: CcasInventory, today: CivilDateText) => boolean;
      /** Those of which they are; absent: all CCAS that are expected. */
      readonly among?: (answers: InventoryAnswers, read: CcasInventory, today: CivilDateText) => boolean;
    }
  | {
      /** A sum over CCAS, told to who reads every return alone. With a denominator it is a rate of two sums, over those that gave both. */
      readonly sums: { readonly of: (answers: InventoryAnswers) => number | null; readonly over?: (answers: InventoryAnswers) => number | null };
      readonly unit: string;
      /** Whether 1 to 4 of them, or all but 1 to 4, are masked on paper. */
      readonly isOfPersons: boolean;
    }
);

/** What a topic reads in the answers, and how its page, its files, its deadlines and its part of the dossier are made of it. Pure. */
export interface InventoryRules {
  readonly topic: InventoryTopicCode;
  /** What the columns are, in the singular: « mission ». */
  readonly columnNoun: string;
  readonly columns: readonly { readonly code: string; readonly label: string; readonly of: string }[];
  readonly stages: readonly EditionLegend[];
  readonly read: (answers: InventoryAnswers, today: CivilDateText) => CcasInventory;
  readonly figures: readonly InventoryFigureRule[];
  /** The table of what a CCAS lists: software, practices. `areTakenUp`: another CCAS can say that it does the same; the first cell is then its title, and what it is known by. */
  readonly items?: {
    readonly of: string;
    readonly title: string;
    readonly columns: readonly { readonly key: string; readonly title: string; readonly kind: EditionColumnKind }[];
    /** Columns by which one filters. */
    readonly filters: readonly string[];
    readonly areTakenUp?: true;
  };
  /** What is said of all CCAS together, beyond the matrix. */
  readonly sections?: readonly InventorySectionRule[];
  /** What the law asks of every CCAS once the topic is asked, also of who has said nothing: it comes due for them too. */
  readonly dueOfAll?: (today: CivilDateText) => InventoryDate;
  /** What the line of time and the list of dates are called; absent: it has none. */
  readonly datesTitle?: string;
  /** They are days of something to be done, and not ends that are decided of before. */
  readonly datesArePlans?: true;
  readonly definitions: readonly { readonly term: string; readonly meaning: string }[];
  readonly suggest?: {
    readonly title: string;
    /** At the head of the name of a group that is made of one: « Achat ». */
    readonly noun: string;
    readonly of: readonly string[];
    readonly find: (of: readonly HeardCcas[], today: CivilDateText) => readonly InventorySuggestion[];
  };
}
