import { InjectionToken, type Type } from '@angular/core';
import type { CanActivateFn, Routes } from '@angular/router';
import type { Operation } from '@maillage/domain';
import type { IconName } from '../ui';
import type { FeatureWords } from './feature-words';

/** A page, or the pages under one address. */
export interface FacePages {
  /** First part of their address. */
  readonly path: string;
  /** What the browser's tab and the menu call them. */
  readonly title: string;
  /** Whoever may do this somewhere may open them; without, whoever is signed in. */
  readonly operation?: Operation;
  /** With an icon they stand in the menu. */
  readonly icon?: IconName;
  /** In the menu of those alone who answer for a CCAS. */
  readonly isOfOwnCcas?: true;
  readonly guard?: CanActivateFn;
  readonly load: { readonly routes: () => Promise<Routes> } | { readonly page: () => Promise<Type<unknown>> };
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
  /** Pages of whoever is not signed in. */
  readonly publicPages?: Routes;
  readonly policies?: Readonly<Record<string, CachePolicy>>;
}

/** The faces of all features, in their order. */
export const FACES = new InjectionToken<readonly FeatureFace[]>('faces');

/** Loads the words of all features. */
export const WORDS = new InjectionToken<() => Promise<readonly FeatureWords[]>>('words');
