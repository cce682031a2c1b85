import { InjectionToken, type Signal, type Type } from '@angular/core';
import type { CanActivateFn, Routes } from '@angular/router';
import type { Operation } from '@maillage/domain';
import type { DialogComponent } from '../ui/dialog/options';
import type { FeatureWords } from './feature-words';
import type { SpaceName } from './spaces';

/** A page, or the pages under one address. */
export interface FacePages {
  /** First part of their address. */
  readonly path: string;
  /** What the browser's tab calls them. */
  readonly title: string;
  /** Whoever may do this somewhere may open them; without, whoever is signed in. */
  readonly operation?: Operation;
  readonly guard?: CanActivateFn;
  /** Number beside its name in the menu: a service whose `value` is asked for once the first page stands; null: not known, nothing is shown. */
  readonly count?: () => Promise<Type<{ readonly value: Signal<number | null> }>>;
  /** The last of what the page shows, in a panel over the page on which one is; closes when the address no longer asks for it. */
  readonly panel?: () => Promise<Type<DialogComponent<void>>>;
  readonly load: { readonly routes: () => Promise<Routes> } | { readonly page: () => Promise<Type<unknown>> };
}

/** A line of the second level of a space: one of its pages, for those who may open it. */
export interface SpaceEntry {
  readonly space: SpaceName;
  readonly title: string;
  /** Its address without the first slash; `:ccas` stands for the CCAS that the person answers for. */
  readonly path: string;
  /** One of them is needed somewhere; without, what the pages under the first part of the address ask for. */
  readonly operations?: readonly Operation[];
  /** For those alone who answer for a CCAS. */
  readonly isOfOwnCcas?: true;
  /** A page that wants the whole width: the rail folds to its icons. */
  readonly isWide?: true;
  /** Shows the same things as the lines of its space that say so: going from one to another keeps the address's parameters. */
  readonly keeps?: true;
}

/** What « Nouveau » offers: the page on which something begins, for those who may do one of these somewhere. */
export interface FaceCreation {
  readonly label: string;
  /** Address without the first slash. */
  readonly path: string;
  readonly operations: readonly Operation[];
}

/** How the cache keeps a type of the API: without an identifier of its own, or a field written over instead of merged. */
interface CachePolicy {
  readonly keyFields?: false;
  readonly fields?: Readonly<Record<string, { readonly merge: boolean }>>;
}

/**
 * What the house knows of a feature before anybody opens it. All faces are in the first load: at most half a kilobyte each
 * (`tools/client-budget.mjs`). What takes more is behind a function; how the feature is told is among its words.
 */
export interface FeatureFace {
  readonly pages?: readonly FacePages[];
  /** Its lines in the spaces, in their order. */
  readonly entries?: readonly SpaceEntry[];
  readonly creations?: readonly FaceCreation[];
  /** Pages of whoever is not signed in. */
  readonly publicPages?: Routes;
  readonly policies?: Readonly<Record<string, CachePolicy>>;
}

/** The faces of all features, in their order. */
export const FACES = new InjectionToken<readonly FeatureFace[]>('faces');

/** Loads the words of all features. */
export const WORDS = new InjectionToken<() => Promise<readonly FeatureWords[]>>('words');
