import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { type ConventionVolet, optionalVolets } from '@maillage/domain';
import { Session } from '../../core';
import { ccasOption, PickersGateway } from '../../pickers';
import { UiIcon, UiState } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { VOLET_LABELS } from '../words/convention-words';
import { type ConventionChoice, projectAddress, TemplatesGateway, type TemplateVersion } from './templates-gateway';

/** Chooses a CCAS, the optional volets and the convention whose terms are known, and gives the DOCX. */
@Component({
  selector: 'app-produce-project',
  imports: [MatButton, UiIcon, UiState],
  templateUrl: './produce-project.html',
  styleUrl: './produce-project.scss',
})
export class ProduceProject {
  readonly version = input.required<TemplateVersion>();

  private readonly gateway = inject(TemplatesGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  protected readonly saver = new InlineSave();
  protected readonly labels = VOLET_LABELS;

  protected readonly list = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.pickers.ccas(params) });
  protected readonly ccas = computed(() => (this.list.hasValue() ? this.list.value().map(ccasOption) : []));
  protected readonly ccasId = signal<string | null>(this.session.ownCcas()[0]?.id ?? null);
  protected readonly optional = computed(() => optionalVolets(this.version().articles));
  protected readonly chosen = linkedSignal<ReadonlySet<ConventionVolet>>(() => new Set(this.optional()));

  private readonly known = rxResource({
    params: () => {
      const [networkId, ccasId] = [this.session.networkId(), this.ccasId()];
      return networkId && ccasId && this.session.canSomewhere('conventions.read') ? { networkId, ccasId } : undefined;
    },
    stream: ({ params }) => this.gateway.conventionsOf(params.networkId, params.ccasId),
  });
  protected readonly recorded = computed(() => (this.known.hasValue() ? this.known.value() : []));
  protected readonly conventionId = linkedSignal<string | null, string | null>({ source: this.ccasId, computation: () => null });
  protected readonly convention = computed(() => this.recorded().find(({ id }) => id === this.conventionId()) ?? null);
  /** A draft cannot be adopted; neither can what is adopted already. */
  protected readonly canAdopt = computed(
    () =>
      this.convention()?.canManage === true &&
      this.version().publishedOn !== null &&
      !this.version().adoptions.some(({ conventionId }) => conventionId === this.conventionId()),
  );
  protected readonly address = computed(() => {
    const ccasId = this.ccasId();
    return (
      ccasId &&
      projectAddress({
        versionId: this.version().id,
        ccasId,
        volets: this.optional().filter((volet) => this.chosen().has(volet)),
        conventionId: this.convention()?.id ?? null,
      })
    );
  });

  protected chooseCcas(event: Event): void {
    this.ccasId.set((event.target as HTMLSelectElement).value || null);
  }

  protected chooseConvention(event: Event): void {
    this.conventionId.set((event.target as HTMLSelectElement).value || null);
  }

  protected toggle(volet: ConventionVolet): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(volet)) chosen.add(volet);
    this.chosen.set(chosen);
  }

  protected async adopt(convention: ConventionChoice): Promise<void> {
    await this.saver.act(
      () => this.gateway.adopt(convention, this.version().id),
      `«\u202f${convention.title}\u202f» suit la version ${this.version().number}.`,
    );
  }
}
