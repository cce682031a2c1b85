import { Injectable, InjectionToken, type Signal, signal } from '@angular/core';
import type { CampaignItemState, CampaignReply, CampaignSectionKind } from '@maillage/domain';

/** One thing that a campaign asks, as the section of its feature needs to know it. */
export interface AskedItem {
  readonly id: string;
  /** What is asked, as its feature names it. */
  readonly item: string;
  readonly label: string | null;
  readonly state: CampaignItemState;
  readonly statedAt: string | null;
  readonly statedByName: string | null;
  readonly lastAnswer: { readonly at: string; readonly byName: string | null } | null;
  readonly reply: { readonly kind: CampaignReply; readonly reason: string | null } | null;
  /** Said without network, and not with the server yet. */
  readonly isWaiting: boolean;
}

/** The campaign around a section of « À répondre » that shows what it asks, and nothing else. */
export interface CampaignAround {
  /** By what the features call it, in the order in which it is asked. */
  readonly items: Signal<ReadonlyMap<string, AskedItem>>;
  /** Says something of it in the campaign itself, or takes that back; without network, later. */
  readonly reply: (item: AskedItem, kind: CampaignReply | null, reason?: string) => Promise<void>;
  /** Counts some as answered that are noted and sent by themselves a little later, by `now` at once; null: they were taken back. */
  readonly hold: (items: readonly AskedItem[], now: (() => Promise<unknown>) | null) => void;
}

/** Given to the section that a campaign shows; elsewhere there is none. */
export const CAMPAIGN_AROUND = new InjectionToken<CampaignAround>('campaign around');

/** What the campaign on the page asks: it is asked there, and not once more in the sections that follow. */
@Injectable({ providedIn: 'root' })
export class AskedByCampaign {
  private readonly state = signal<ReadonlyMap<CampaignSectionKind, ReadonlySet<string>>>(new Map());

  shows(items: ReadonlyMap<CampaignSectionKind, ReadonlySet<string>>): void {
    this.state.set(items);
  }

  has(kind: CampaignSectionKind, item: string): boolean {
    return this.state().get(kind)?.has(item) ?? false;
  }
}
