import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { CivilDatePipe, DateTimePipe, Dialogs, formatNumber, formatPercent, keepLatest, plural, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { type Collection, CollectionsGateway, type ReturnSummary } from '../collections-gateway';
import { periodText } from '../words/period-words';
import { lookOf } from '../words/return-words';

const SENT: readonly (string | null)[] = ['submitted', 'validated'];

/** A collection: how far each CCAS is, by EPT, and what may be done next. */
@Component({
  selector: 'app-collection-page',
  imports: [CivilDatePipe, DateTimePipe, MatButton, RouterLink, UiChip, UiIcon, UiPageHeader, UiState],
  templateUrl: './collection-page.html',
  styles: `
    .counts {
      margin-block-end: var(--space-4);
    }
    .counts p {
      margin: 0;
    }
    .figure {
      font-size: var(--font-xl);
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    h2 {
      margin-block: var(--space-5) var(--space-2);
      font-size: var(--font-l);
    }
    .questions {
      margin-block-start: var(--space-5);
    }
    .questions dt {
      color: var(--text);
    }
    @media (max-width: 47.99rem) {
      .counts {
        grid-template-columns: 1fr 1fr;
        gap: var(--space-2);
      }
      .nothing {
        display: none;
      }
    }
  `,
})
export class CollectionPage {
  readonly id = input.required<string>();
  private readonly gateway = inject(CollectionsGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly session = inject(Session);
  protected readonly saver = new InlineSave();
  protected readonly plural = plural;
  protected readonly periodText = periodText;
  protected readonly lookOf = lookOf;
  protected readonly loaded = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.one(params) });
  protected readonly collection = keepLatest(this.loaded);
  protected readonly canManage = computed(() => this.session.can('forms.manage'));
  private readonly expected = computed(() => (this.collection()?.returns ?? []).filter(({ state }) => state !== 'excused'));
  protected readonly counts = computed(() => {
    const expected = this.expected();
    const population = (returns: readonly ReturnSummary[]) => returns.reduce((sum, one) => sum + (one.population ?? 0), 0);
    const told = (label: string, returns: readonly ReturnSummary[]) => ({
      label,
      count: `${returns.length} / ${expected.length}`,
      population: population(returns) > 0 ? `${formatNumber(population(returns))} habitants, ${formatPercent(population(returns) / population(expected))}` : '',
    });
    return [
      told(
        'Ouvertes',
        expected.filter(({ state }) => state !== null),
      ),
      told(
        'Envoyées',
        expected.filter(({ state }) => SENT.includes(state)),
      ),
      told(
        'Validées',
        expected.filter(({ state }) => state === 'validated'),
      ),
      told(
        'Présentées au conseil d’administration',
        expected.filter(({ presentedOn }) => presentedOn !== null),
      ),
    ];
  });
  protected readonly groups = computed(() => {
    const groups = new Map<string, ReturnSummary[]>();
    for (const one of this.collection()?.returns ?? []) {
      const name = one.ccas.ept?.name ?? 'Sans EPT';
      groups.set(name, [...(groups.get(name) ?? []), one]);
    }
    return [...groups].map(([name, returns]) => {
      const expected = returns.filter(({ state }) => state !== 'excused');
      return { name, returns, sent: expected.filter(({ state }) => SENT.includes(state)).length, expected: expected.length };
    });
  });
  protected readonly toCheck = computed(() => this.expected().filter(({ state }) => state === 'submitted').length);

  protected async close(collection: Collection): Promise<void> {
    const isClosed = collection.closedAt === null;
    const isSure =
      !isClosed ||
      (await this.dialogs.confirm({
        title: 'Clore cette collecte\u202f?',
        text: 'Plus personne n’y répondra\u202f; les brouillons restent gardés. Vous pourrez la rouvrir.',
        confirmLabel: 'Clore la collecte',
      }));
    if (!isSure) return;
    const { id, version } = collection;
    await this.saver.act(() => this.gateway.close({ id, version, isClosed }), isClosed ? 'Collecte close.' : 'Collecte rouverte.');
  }

  protected print(): void {
    print();
  }
}
