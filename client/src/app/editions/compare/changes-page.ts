import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { EDITION_CHANGE_KINDS, EDITION_CHANGE_TITLES, type EditionChangeKind, sayChange, whatChanged } from '@maillage/domain';
import { forkJoin } from 'rxjs';
import { take } from 'rxjs/operators';
import { Session } from '../../core';
import { UiPageHeader, UiState } from '../../ui';
import { EditionsGateway } from '../editions-gateway';

/** What changed between two published editions: exactly what both of them state, otherwise. */
@Component({
  selector: 'app-changes-page',
  imports: [RouterLink, UiPageHeader, UiState],
  templateUrl: './changes-page.html',
  styles: `
    section {
      margin-block-end: var(--space-3);
    }
  `,
})
export class ChangesPage {
  readonly id = input.required<string>();
  /** The edition to compare with. */
  readonly avec = input<string>();
  private readonly gateway = inject(EditionsGateway);
  private readonly session = inject(Session);
  private readonly all = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.all(params) });
  private readonly chosen = signal<string | null>(null);
  /** Those that were published, for the same readers, before this one. */
  protected readonly others = computed(() => {
    const published = (this.all.hasValue() ? this.all.value() : []).filter(({ number }) => number !== null);
    const here = published.find(({ id }) => id === this.id());
    return here
      ? published.filter(({ id, audience, publishedAt }) => id !== here.id && audience === here.audience && (publishedAt ?? '') < (here.publishedAt ?? ''))
      : [];
  });
  protected readonly otherId = computed(() => this.chosen() ?? this.avec() ?? this.others()[0]?.id ?? null);
  protected readonly loaded = rxResource({
    params: () => {
      const other = this.otherId();
      return other === null ? undefined : { id: this.id(), other };
    },
    stream: ({ params: { id, other } }) => forkJoin({ before: this.gateway.published(other).pipe(take(1)), after: this.gateway.published(id).pipe(take(1)) }),
  });
  protected readonly isAlone = computed(() => this.all.hasValue() && this.otherId() === null);
  protected readonly shown = computed(() => {
    if (!this.loaded.hasValue()) return null;
    const { before, after } = this.loaded.value();
    const { changes, onlyAfter, onlyBefore } = whatChanged(before.content, after.content);
    const kinds = Object.keys(EDITION_CHANGE_KINDS) as EditionChangeKind[];
    const groups = kinds.map((kind) => ({ title: EDITION_CHANGE_TITLES[kind], lines: changes.filter((one) => one.kind === kind).map(sayChange) }));
    return { before: before.content, after: after.content, groups: groups.filter(({ lines }) => lines.length > 0), onlyAfter, onlyBefore };
  });

  protected choose(event: Event): void {
    this.chosen.set((event.target as HTMLSelectElement).value);
  }
}
