import type { Type } from '@angular/core';
import type {
  CampaignSectionKind,
  DeadlineKind,
  DeadlineSource,
  DeadlineWords,
  FigureKind,
  HomeAttentionKind,
  Operation,
  SearchHitKind,
} from '@maillage/domain';
import type { Refusals } from '../errors';
import type { IconName, Tone } from '../ui';
import type { JournalTable } from './journal-table';

/** What needs somebody: a count, a sentence, a way to act. */
export interface AttentionWords {
  readonly icon: IconName;
  readonly tone: Tone;
  /** What follows the count, for one and for several. */
  readonly one: string;
  readonly many: string;
  readonly detail?: string;
  /** How far one is, where the card says of how many. */
  readonly share?: (done: number, all: number) => string;
  /** What whoever may does on the page of the one object that the card names, in place of `link`. */
  readonly ofOne?: { readonly operation: Operation; readonly label: string; readonly queryParams?: Readonly<Record<string, string>> };
  /** Where to act, when the named things themselves are not enough; `isAll`: it is all there is to do, and nothing is named. */
  readonly link?: { readonly label: string; readonly path: string; readonly queryParams?: Readonly<Record<string, string>>; readonly isAll?: true };
  /** The CCAS can be reminded from here. */
  readonly isReminded?: true;
  /** What whoever may do so does for each CCAS, in place of opening its page; `detail` says so. */
  readonly forCcas?: { readonly operation: Operation; readonly path: string; readonly queryParams: (ccasId: string) => Readonly<Record<string, string>> };
}

/** A figure of the home page; what it is made of, where its two numbers do not say it. */
export interface FigureWords {
  readonly label: string;
  readonly hint?: string;
  /** Counts what all networks share, so that it says nothing of how far this one is. */
  readonly isShared?: true;
}

/** What can be done about a deadline in its line, without opening anything. */
export interface DeadlineSteps {
  /** It is done today. Gives what undoes that. */
  done(seen: StepSeen): Promise<() => Promise<void>>;
  /** Its day changes. */
  postpone(seen: StepSeen, day: string): Promise<void>;
}

/** What a step changes, as it was seen. */
export interface StepSeen {
  readonly actId: string;
  readonly version: number;
}

/** What a deadline comes from. */
export interface DeadlineSourceWords {
  readonly icon: IconName;
  /** Where it is handled. */
  readonly link: (deadline: { readonly sourceId: string; readonly kind: DeadlineKind; readonly ccas: { readonly id: string } | null }) => readonly string[];
  /** Under what name its deadlines stand on a line of time; none that has none there. */
  readonly layer?: string;
  /** What whoever may do so does in the line, loaded when it is first done. */
  readonly steps?: { readonly operation: Operation; readonly load: () => Promise<Type<DeadlineSteps>> };
  /** What tells it from others of its kind, where the API gives a code. */
  readonly label?: (label: string) => string;
}

/** What a search finds of one kind. */
export interface HitWords {
  readonly label: string;
  readonly icon: IconName;
  /** The page on which it stands, by what the page goes by. */
  readonly link: (pageKey: string) => string | null;
  /** What tells it from its likes, where the API gives codes. */
  readonly detail?: (detail: string, title: string) => string;
}

/** A page that can be found by its name: every one that is not the page of one thing. */
export interface NamedPage {
  readonly title: string;
  readonly link: string;
  /** One of them is needed somewhere, as the page's own guard has it; none: everybody's. */
  readonly operations: readonly Operation[];
  /** Words by which people look for it, beside its title. */
  readonly words?: string;
}

/** How a feature is told where all features are: home, deadlines, search, history. Loaded beside the data that they tell. */
export interface FeatureWords {
  readonly attention?: Readonly<Partial<Record<HomeAttentionKind, AttentionWords>>>;
  readonly figures?: Readonly<Partial<Record<FigureKind, FigureWords>>>;
  readonly deadlines?: Readonly<Partial<Record<DeadlineKind, DeadlineWords>>>;
  readonly deadlineSources?: Readonly<Partial<Record<DeadlineSource, DeadlineSourceWords>>>;
  readonly hits?: Readonly<Partial<Record<SearchHitKind, HitWords>>>;
  readonly pages?: readonly NamedPage[];
  /** What an update campaign asks of it, where the API gives codes. */
  readonly campaignItems?: Readonly<Partial<Record<CampaignSectionKind, (item: string) => string>>>;
  /** What it alone refuses for: what happened, then what to do. */
  readonly refusals?: Refusals;
  /** Its tables in the history. */
  readonly journal?: Readonly<Record<string, JournalTable>>;
}
