import { Component, computed, ElementRef, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { Session, today } from '../../core';
import { messageOf, toApiError } from '../../errors';
import { DiscussionSection } from '../../discussions';
import { Journal } from '../../journal';
import { AgoPipe, CivilDatePipe, Toasts, UiIcon, UiState, UnsavedWork } from '../../ui';
import { StageChip } from '../words/stage-chip';
import { UiPerson } from '../../ui/person/person';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { type PanelSteps, UiSidePanel } from '../../ui/side-panel/side-panel';
import { ADOPTION_LABELS, AdoptionForm, type AdoptionNews } from './adoption-form';
import type { UpdateAdoptionInput } from '../../../generated/schema-types';
import { BlockerActs, type BlockerToLift } from '../blockers/blocker-acts';
import { newsOf, tidyNews, wordOfNews } from './adoption-news';
import { AdoptionGateway, type Adoption, type CcasContact } from './adoption-gateway';

/** Whom to call about a CCAS. */
interface ContactToCall {
  readonly name: string;
  readonly role: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly isFictitious: boolean;
}

/** One cell of the matrix: where this CCAS stands with this initiative, whom to call, what happened before, and the news to give. */
@Component({
  selector: 'app-adoption-panel',
  imports: [
    RouterLink,
    MatButton,
    AdoptionForm,
    AgoPipe,
    BlockerActs,
    CivilDatePipe,
    DiscussionSection,
    Journal,
    UiFormState,
    UiIcon,
    UiPerson,
    UiSidePanel,
    StageChip,
    UiState,
  ],
  templateUrl: './adoption-panel.html',
  styleUrl: './adoption-panel.scss',
})
export class AdoptionPanel {
  readonly initiativeId = input.required<string>();
  readonly ccasId = input.required<string>();
  readonly planId = input.required<string>();
  /** Where the cell stands among those that it was opened from. */
  readonly steps = input<PanelSteps | null>(null);
  readonly stepped = output<number>();
  readonly closed = output();

  private readonly gateway = inject(AdoptionGateway);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly unsaved = inject(UnsavedWork);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly form = viewChild(AdoptionForm);
  private readonly ids = computed(() => ({ initiativeId: this.initiativeId(), ccasId: this.ccasId() }), {
    equal: (a, b) => a.initiativeId === b.initiativeId && a.ccasId === b.ccasId,
  });

  protected readonly newsOf = newsOf;
  protected readonly resource = rxResource({ params: () => this.ids(), stream: ({ params }) => this.gateway.adoption(params.initiativeId, params.ccasId) });
  protected readonly contactResource = rxResource({ params: () => this.ccasId(), stream: ({ params }) => this.gateway.contact(params) });
  protected readonly adoption = computed(() => (this.resource.hasValue() ? this.resource.value() : null));
  protected readonly contact = computed(() => (this.contactResource.hasValue() ? contactOf(this.contactResource.value()) : null));
  protected readonly canReadHistory = computed(() => this.session.canSomewhere('journal.read') && this.adoption()?.isDetailVisible === true);
  protected readonly isEditing = linkedSignal({ source: this.ids, computation: () => false });
  protected readonly isConfirming = signal(false);
  protected readonly heading = computed(() => {
    const adoption = this.adoption();
    return adoption ? `${adoption.ccas.communeName} · initiative ${adoption.initiative.number}` : 'Adoption';
  });

  protected readonly saver = new InlineSave({
    form: () => this.form()?.form ?? null,
    name: () => `Nouvelles\u202f: ${this.heading()}`,
    row: () => `${this.initiativeId()} ${this.ccasId()}`,
  });

  protected async confirm(adoption: Adoption): Promise<void> {
    this.isConfirming.set(true);
    try {
      await this.gateway.confirm(this.planId(), adoption);
      this.toasts.show(`${adoption.ccas.communeName}\u202f: rien de nouveau, c’est noté.`);
    } catch (caught) {
      this.toasts.error(messageOf(caught));
      // Somebody gave other news meanwhile: what there was nothing new about is no longer what stands there.
      if (toApiError(caught).reason === 'STALE_VERSION') this.resource.reload();
    } finally {
      this.isConfirming.set(false);
    }
  }

  /** Whether the CCAS of this cell is the one that this person answers for. */
  protected isAnswer({ ccas }: Adoption): boolean {
    return this.session.ownCcas().some(({ id }) => id === ccas.id) && !this.session.can('initiatives.manage');
  }

  protected toLift(adoption: Adoption): BlockerToLift {
    return { ...adoption, text: adoption.blocker ?? '', version: adoption.version ?? 0, planId: this.planId() };
  }

  protected edit({ version }: Adoption): void {
    // the API wants no version of what had no news yet
    this.saver.version = version ?? 0;
    this.isEditing.set(true);
  }

  protected async stopEditing(): Promise<void> {
    if (await this.unsaved.mayLeave(this.element)) this.isEditing.set(false);
  }

  protected async save({ initiative, ccas }: Adoption): Promise<void> {
    const news = () => {
      const typed = this.form()?.read();
      return typed ? tidyNews(typed, today()) : {};
    };
    const isSaved = await this.saver.save({
      labels: ADOPTION_LABELS,
      values: news,
      present: (current) => ({ ...newsOf(current as unknown as Adoption) }),
      format: wordOfNews,
      accept: (settled) => this.form()?.fill(settled as unknown as AdoptionNews),
      send: (version) =>
        this.gateway.update(this.planId(), { initiativeId: initiative.id, ccasId: ccas.id, version: version || null, ...news() } as UpdateAdoptionInput),
      done: `${ccas.communeName}\u202f: nouvelle enregistrée.`,
    });
    if (isSaved) this.isEditing.set(false);
  }
}

/** The director, else who stands in for them; the CCAS's own line when they have none. */
function contactOf(ccas: CcasContact): ContactToCall | null {
  const inOffice = ccas.offices.filter((office) => office.isCurrent);
  const person = inOffice.find((office) => office.function === 'director') ?? inOffice.find((office) => office.function === 'deputy_director');
  if (person) {
    const role = person.jobTitle ?? (person.function === 'director' ? 'Direction' : 'Direction adjointe');
    return { name: person.personName, role, phone: person.phone ?? ccas.phone, email: person.email ?? ccas.email, isFictitious: person.isFictitious };
  }
  return ccas.phone || ccas.email ? { name: ccas.name, role: 'Standard', phone: ccas.phone, email: ccas.email, isFictitious: false } : null;
}
