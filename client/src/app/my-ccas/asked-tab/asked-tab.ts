import { ApplicationRef, Component, computed, effect, inject, input, linkedSignal, resource, signal, type Type } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { AskKind } from '@maillage/domain';
import { type Asked, AsksGateway } from '../../asks';
import { Session } from '../../core';
import { DossierPart } from '../../faces/dossier-part';
import { Dossiers } from '../../faces/dossiers';
import { CcasGateway } from '../../network';
import { targetOf } from '../../pickers';
import { keepLatest, plural, UiIcon, UiState } from '../../ui';
import { WithoutNetwork } from '../without-network/without-network';

/** After that long what is read is shown, whatever is not. */
const SHOWN_AFTER_MS = 1500;

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
    return this.asks().flatMap(({ kind, operation }) => (kind && operation && this.session.can(operation, target) ? [kind] : []));
  });
  /** Nothing leaves its place while one answers: a section that is done stays until the page is opened again. */
  private readonly kinds = linkedSignal<{ ccasId: string; asked: Asked | undefined; standing: readonly AskKind[] }, readonly AskKind[]>({
    source: () => ({ ccasId: this.ccasId(), asked: this.asked(), standing: this.standing() }),
    computation: ({ ccasId, asked, standing }, previous) => {
      const before = previous?.source.ccasId === ccasId ? previous.value : [];
      // what a campaign asks comes first, and needs no count to be shown
      const first = standing.filter((kind) => kind === 'campaigns');
      return [...new Set([...first, ...before, ...(asked ? [...asked.sections.map(({ kind }) => kind), ...standing] : [])])];
    },
  });
  private readonly loaded = resource({
    params: () => ({ kinds: this.kinds(), asks: this.asks() }),
    loader: async ({ params }): Promise<ReadonlyMap<AskKind, Type<unknown>>> =>
      new Map(
        await Promise.all(
          params.asks.flatMap(({ kind, load }) => (kind && params.kinds.includes(kind) ? [load().then((component) => [kind, component] as const)] : [])),
        ),
      ),
  });
  private readonly components = keepLatest(this.loaded);
  protected readonly sections = computed(() =>
    this.kinds().flatMap((kind) => {
      const component = this.components()?.get(kind);
      return component ? [{ kind, component }] : [];
    }),
  );
  /** The sections are shown once all have been read: each by itself would push down those below it. */
  protected readonly isShown = signal(false);
  private readonly first = linkedSignal<{ ccasId: string; count: number | undefined }, number | undefined>({
    source: () => ({ ccasId: this.ccasId(), count: this.asked()?.count }),
    computation: ({ ccasId, count }, previous) => (previous?.source.ccasId === ccasId ? (previous.value ?? count) : count),
  });
  protected readonly left = computed(() => this.asked()?.count ?? 0);
  protected readonly leftLabel = computed(() => plural(this.left(), 'réponse attendue', 'réponses attendues'));
  /** The whole is answered, in this visit. */
  protected readonly isDone = computed(() => this.left() === 0 && (this.first() ?? 0) > 0);

  constructor() {
    const application = inject(ApplicationRef);
    const awaited = effect(() => {
      if (this.sections().length === 0) return;
      awaited.destroy();
      const moment = new Promise((resolve) => setTimeout(resolve, SHOWN_AFTER_MS));
      void Promise.race([application.whenStable(), moment]).then(() => this.isShown.set(true));
    });
  }
}
