import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { keepLatest, type Tone, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { periodText } from '../words/period-words';
import { ownLook } from '../words/return-words';
import { CollectionsGateway, type CollectionSummary } from '../collections-gateway';

/** The collections of the network: those that are open first. Whoever answers for one CCAS goes straight to its return. */
@Component({
  selector: 'app-collections-page',
  imports: [MatButton, RouterLink, UiChip, UiIcon, UiPageHeader, UiState],
  templateUrl: './collections-page.html',
})
export class CollectionsPage {
  private readonly gateway = inject(CollectionsGateway);
  private readonly session = inject(Session);
  protected readonly periodText = periodText;
  protected readonly canManage = computed(() => this.session.can('forms.manage'));
  protected readonly own = computed(() => (this.canManage() || this.session.ownCcas().length > 1 ? undefined : this.session.ownCcas()[0]));
  protected readonly loaded = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.all(params) });
  private readonly latest = keepLatest(this.loaded);
  /** What waits for her comes first to who answers for one CCAS. */
  protected readonly collections = computed(() => {
    const all = this.latest();
    if (!all || !this.own()) return all;
    const waits = (one: CollectionSummary) => one.closedAt === null && one.expected > 0 && one.submitted === 0;
    return [...all.filter(waits), ...all.filter((one) => !waits(one))];
  });
  protected readonly emptyText = computed(() =>
    this.canManage()
      ? 'Une collecte demande un formulaire à tous les CCAS sur une période\u202f: bilan d’activités, inventaire, enquête. Chaque réponse s’y suit, se vérifie et se valide.'
      : 'Les collectes que lance la coordination du réseau s’afficheront ici, avec ce qui reste à répondre pour votre CCAS.',
  );

  protected lookOf(collection: CollectionSummary): { readonly label: string; readonly tone: Tone } {
    if (this.own()) return ownLook(collection);
    return collection.closedAt ? { label: 'Close', tone: 'neutral' } : { label: 'En cours', tone: 'info' };
  }

  protected linkOf({ id }: CollectionSummary): readonly string[] {
    const own = this.own();
    return own ? ['/collectes', id, 'ccas', own.id] : ['/collectes', id];
  }
}
