import { InjectionToken, type Type } from '@angular/core';
import type { AskKind, CampaignSectionKind, Operation, SubjectType } from '@maillage/domain';

/** A tab that a feature gives the dossier of a CCAS (`/reseau/:id/<path>`). What is loaded are components that take the CCAS as input `ccasId`. */
export interface DossierTab {
  /** Last part of its address; '' for what the dossier opens on. */
  readonly path: string;
  readonly title: string;
  /** Its place among the tabs, from left to right. */
  readonly order: number;
  /** Whoever may do one of these at the CCAS sees it. */
  readonly operations: readonly Operation[];
  readonly load: () => Promise<Type<unknown>>;
  /** The tab in short: a card of the overview, a part of the printed dossier. */
  readonly brief?: () => Promise<Type<unknown>>;
  /** Kinds of objects that have no page of their own, and stand here. */
  readonly subjects?: readonly SubjectType[];
}

/** What a feature asks of who answers for a CCAS: a section of « À répondre », shown while the API counts something of its kind. Its component takes `ccasId`. */
export interface Ask {
  /** Null: it is asked by campaigns alone, and shown within them. */
  readonly kind: AskKind | null;
  /** Whoever may do this at the CCAS sees the section although nothing is asked: what was answered can be changed there. */
  readonly operation?: Operation;
  /** What a campaign can ask of it: the section then shows what is asked there (`CAMPAIGN_AROUND`). */
  readonly campaign?: CampaignSectionKind;
  readonly load: () => Promise<Type<unknown>>;
}

/** What a feature gives the dossier of a CCAS, and asks of who answers for one. Loaded with the dossier. */
export interface FeatureDossier {
  readonly tabs?: readonly DossierTab[];
  readonly asks?: readonly Ask[];
}

/** Loads what all features give the dossier. */
export const DOSSIERS = new InjectionToken<() => Promise<readonly FeatureDossier[]>>('dossiers');
