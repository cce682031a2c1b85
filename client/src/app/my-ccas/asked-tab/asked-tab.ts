import { Component, computed, inject, input, linkedSignal, resource, type Type } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { AskKind } from '@maillage/domain';
import { type Asked, AsksGateway } from '../../asks';
import { Session } from '../../core';
import { DossierPart, Dossiers } from '../../faces';
import { CcasGateway } from '../../network';
import { targetOf } from '../../pickers';
import { keepLatest, plural, UiIcon, UiState } from '../../ui';
import { WithoutNetwork } from '../without-network/without-network';

/** « À répondre »: all that is asked of who answers for a CCAS, the most pressing first; each feature gives its section. */
@Component({
  selector: 'app-asked-tab',
  imports: [DossierPart, UiIcon, UiState, WithoutNetwork],
  templateUrl: './asked-tab.html',
  styleUrl: './asked-tab.scss',
})
export class AskedTab {
  readonly ccasId = input.required<string>();

  private readonly session = inject(Session);
  private readonly gateway = inject(AsksGateway);
  private readonly network = inject(CcasGateway);
  private readonly asks = inject(Dossiers).asks;

  protected readonly read = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, ccasId: this.ccasId() } : undefined;
    },
    stream: ({ params }) => this.gateway.ofCcas(params.networkId, params.ccasId),
  });
  protected readonly asked = keepLatest(this.read);
  private readonly ccasRead = rxResource({ params: () => this.ccasId(), stream: ({ params }) => this.network.watch(params) });
  /** Sections that are there although nothing is asked. */
  private readonly standing = computed(() => {
    const ccas = this.ccasRead.hasValue() ? this.ccasRead.value() : undefined;
    const target = targetOf({ ...ccas, id: this.ccasId() }, this.session.network());
    return this.asks().flatMap(({ kind, operation }) => (operation && this.session.can(operation, target) ? [kind] : []));
  });
  /** Nothing leaves its place while one answers: a section that is done stays until the page is opened again. */
  private readonly kinds = linkedSignal<{ ccasId: string; asked: Asked | undefined; standing: readonly AskKind[] }, readonly AskKind[]>({
    source: () => ({ ccasId: this.ccasId(), asked: this.asked(), standing: this.standing() }),
    computation: ({ ccasId, asked, standing }, previous) => {
      if (!asked) return [];
      const before = previous?.source.ccasId === ccasId ? previous.value : [];
      return [...new Set([...before, ...asked.sections.map(({ kind }) => kind), ...standing])];
    },
  });
  private readonly loaded = resource({
    params: () => ({ kinds: this.kinds(), asks: this.asks() }),
    loader: async ({ params }): Promise<ReadonlyMap<AskKind, Type<unknown>>> =>
      new Map(await Promise.all(params.asks.filter(({ kind }) => params.kinds.includes(kind)).map(async ({ kind, load }) => [kind, await load()] as const))),
  });
  private readonly components = keepLatest(this.loaded);
  protected readonly sections = computed(() =>
    this.kinds().flatMap((kind) => {
      const component = this.components()?.get(kind);
      return component ? [{ kind, component }] : [];
    }),
  );
  private readonly first = linkedSignal<{ ccasId: string; count: number | undefined }, number | undefined>({
    source: () => ({ ccasId: this.ccasId(), count: this.asked()?.count }),
    computation: ({ ccasId, count }, previous) => (previous?.source.ccasId === ccasId ? (previous.value ?? count) : count),
  });
  protected readonly left = computed(() => this.asked()?.count ?? 0);
  protected readonly leftLabel = computed(() => plural(this.left(), 'réponse attendue', 'réponses attendues'));
  /** The whole is answered, in this visit. */
  protected readonly isDone = computed(() => this.left() === 0 && (this.first() ?? 0) > 0);
}
