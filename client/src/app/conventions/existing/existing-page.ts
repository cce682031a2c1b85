import { afterNextRender, Component, computed, DestroyRef, ElementRef, inject, Injector, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { CONVENTION_VOLETS, type ConventionClue, type ConventionKind } from '@maillage/domain';
import type { RecordExistingConventionInput } from '../../../generated/schema-types';
import { Session } from '../../core';
import { ApiError } from '../../errors';
import { refusalWords, refuseAtSight, UploadList, UploadQueue } from '../../files';
import { PickersGateway, targetOf } from '../../pickers';
import { Toasts, UiIcon, UiPageHeader, UiState, UnsavedWork } from '../../ui';
import { type AskedBesides, type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { titleOf } from '../convention-form/convention-title';
import { type VoletAnswer, withAnswers } from '../volet-grid/volet-answers';
import { VoletGrid } from '../volet-grid/volet-grid';
import { doubtsOf } from '../words/doubts';
import { existingFields, settledClues } from './existing-fields';
import { ExistingGateway, type RecordedConvention } from './existing-gateway';
import { Paper } from './paper';

const NO_ANSWERS: readonly VoletAnswer[] = CONVENTION_VOLETS.map((volet) => ({ volet, coverage: null, article: null }));

/** A convention that was signed already, in one grid beside its document; several in a row. */
@Component({
  selector: 'app-existing-convention-page',
  imports: [MatButton, Paper, RouterLink, UiIcon, UiPageHeader, UiRecordForm, UiState, UploadList, VoletGrid],
  providers: [UploadQueue],
  templateUrl: './existing-page.html',
  styleUrl: './existing-page.scss',
})
export class ExistingConventionPage {
  private readonly gateway = inject(ExistingGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly form = viewChild(UiRecordForm);
  protected readonly queue = inject(UploadQueue);
  protected readonly doubtsOf = doubtsOf;

  protected readonly list = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.pickers.ccas(params) });
  protected readonly manageable = computed(() =>
    this.list.hasValue() ? this.list.value().filter((ccas) => this.session.can('conventions.manage', targetOf(ccas, this.session.network()))) : null,
  );
  protected readonly file = signal<File | null>(null);
  protected readonly refusal = signal<string | null>(null);
  protected readonly isReading = signal(false);
  private reading = new AbortController();
  private readonly clues = signal<readonly ConventionClue[]>([]);
  /** What was put into fields because the file says it. */
  protected readonly suggested = signal<readonly ConventionClue[]>([]);
  protected readonly isCompared = signal(false);
  protected readonly isComparisonMissing = signal(false);
  protected readonly fields = computed(() => existingFields(this.manageable() ?? [], this.clues()));
  protected readonly volets = signal(NO_ANSWERS);
  protected readonly besides: AskedBesides = {
    read: () => this.volets(),
    fill: (kept) => this.volets.set((kept as VoletAnswer[] | undefined) ?? NO_ANSWERS),
  };
  /** Which convention of the pile: each has a form of its own. */
  protected readonly round = signal(1);
  /** The convention that is recorded, as long as its document is not there. */
  protected readonly made = signal<RecordedConvention | null>(null);
  protected readonly recorded = signal<readonly RecordedConvention[]>([]);
  protected isNextAsked = false;
  protected readonly readingWords = computed(() => {
    const count = this.suggested().length;
    if (count === 0) return 'Rien n’a été reconnu dans ce fichier\u202f: saisissez ce que vous lisez.';
    return `${count === 1 ? 'Une valeur lue' : `${count} valeurs lues`} dans le fichier, chacune avec sa page, à comparer avec le document.`;
  });

  constructor() {
    const isUnsaved = () => (this.file() !== null && this.made() === null) || this.queue.pending().length > 0;
    const forget = inject(UnsavedWork).add({ element: () => this.element, isUnsaved });
    inject(DestroyRef).onDestroy(() => {
      forget();
      this.reading.abort();
    });
  }

  protected take(file: File): void {
    this.reading.abort();
    const refused = refuseAtSight(file);
    this.refusal.set(refused && refusalWords(refused));
    if (refused) return;
    this.file.set(file);
    void this.read(file);
  }

  protected answer(answer: VoletAnswer): void {
    this.volets.update((volets) => withAnswers(volets, [answer]));
    this.form()?.touch();
  }

  protected compare(isCompared: boolean): void {
    this.isCompared.set(isCompared);
    this.isComparisonMissing.set(false);
  }

  protected readonly record: SaveRecord = async (values, { isConfirmed }) => {
    if (this.suggested().length > 0 && !this.isCompared()) {
      this.isComparisonMissing.set(true);
      throw new ApiError('INVALID_INPUT');
    }
    const ccas = this.manageable()?.find(({ id }) => id === values['ccasId']);
    const title = values['title'] ?? titleOf(values['kind'] as ConventionKind, ccas) ?? '';
    const volets = this.volets().filter(({ coverage }) => coverage !== null);
    // the form asks for exactly what the input holds; the server checks it again
    this.made.set(await this.gateway.record({ ...values, title, volets, isConfirmed } as unknown as RecordExistingConventionInput));
  };

  /** The form is over: it was given up, or the convention is recorded and its document follows. */
  protected async leave(): Promise<void> {
    const made = this.made();
    const file = this.file();
    if (!made) return void this.router.navigate(['/conventions/registre']);
    if (file) await this.queue.add([{ parentType: 'convention', parentId: made.id, purpose: 'convention', file }], () => undefined);
    if (this.queue.pending().length === 0) this.finish(made);
  }

  /** The document came at another try. */
  protected readonly arrived = (): void => {
    const made = this.made();
    if (made && this.queue.pending().length === 0) this.finish(made);
  };

  protected next(): void {
    const made = this.made();
    if (made) this.recorded.update((before) => [...before, made]);
    for (const { id } of this.queue.pending()) this.queue.drop(id);
    this.made.set(null);
    this.file.set(null);
    this.forgetReading();
    this.volets.set(NO_ANSWERS);
    this.isNextAsked = false;
    this.round.update((round) => round + 1);
    afterNextRender(() => this.element.querySelector<HTMLElement>('app-paper button')?.focus(), { injector: this.injector });
  }

  private finish(made: RecordedConvention): void {
    this.toasts.show('Convention enregistrée.');
    if (this.isNextAsked) this.next();
    else void this.router.navigate(['/conventions', made.id]);
  }

  private forgetReading(): void {
    this.clues.set([]);
    this.suggested.set([]);
    this.isCompared.set(false);
    this.isComparisonMissing.set(false);
    this.refusal.set(null);
  }

  private async read(file: File): Promise<void> {
    const networkId = this.session.networkId();
    if (!networkId) return;
    this.forgetReading();
    const { signal } = (this.reading = new AbortController());
    this.isReading.set(true);
    try {
      const clues = await this.gateway.read(networkId, file, signal);
      if (signal.aborted) return;
      this.clues.set(clues);
      // once the form knows what stands beside its fields
      afterNextRender(() => this.suggested.set(settledClues(clues).filter(({ about, value }) => this.form()?.suggest(about, value))), {
        injector: this.injector,
      });
    } catch (error) {
      if (signal.aborted) return;
      this.refusal.set(refusalWords(error));
      this.file.set(null);
    } finally {
      if (!signal.aborted) this.isReading.set(false);
    }
  }
}
