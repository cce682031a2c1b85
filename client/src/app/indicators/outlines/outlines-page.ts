import { Component, computed, ElementRef, inject, type OnDestroy, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { type Observable, of, switchMap } from 'rxjs';
import { Session, today } from '../../core';
import { formatSize } from '../../files';
import { Dialogs, maxLength, PercentPipe, required, UiControl, UiField, UiFormError, UiIcon, UiPageHeader, UiState, validate } from '../../ui';
import { UiDateInput } from '../../ui/field/date-input';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { OUTLINE_KIND_WORDS, OUTLINE_KINDS, type OutlineKind } from './outline-kinds';
import { OutlinePreview } from './outline-preview';
import { OutlinesGateway } from './outlines-gateway';
import { answerWords, questionOf, refusalWords, refusedAtSight } from './outlines-words';

const MAX_SOURCE_LENGTH = 200;

/** Loads the outlines from which maps are drawn, and shows those that are there. */
@Component({
  selector: 'app-outlines-page',
  imports: [
    MatButton,
    OutlinePreview,
    PercentPipe,
    ReactiveFormsModule,
    UiControl,
    UiDateInput,
    UiField,
    UiFormError,
    UiFormState,
    UiIcon,
    UiPageHeader,
    UiState,
  ],
  templateUrl: './outlines-page.html',
  styleUrl: './outlines-page.scss',
})
export class OutlinesPage implements OnDestroy {
  private readonly gateway = inject(OutlinesGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly element: HTMLElement = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly build = inject(NonNullableFormBuilder);
  private controller: AbortController | null = null;

  protected readonly kinds = OUTLINE_KINDS;
  protected readonly words = OUTLINE_KIND_WORDS;
  protected readonly formatSize = formatSize;
  protected readonly form = this.build.group({
    kind: this.build.control<OutlineKind>('commune'),
    source: this.build.control('', [required, maxLength(MAX_SOURCE_LENGTH)]),
    on: this.build.control<string | null>(today(), [required]),
  });
  protected readonly saver = new InlineSave({ form: this.form, name: 'Charger des contours' });
  /** What the map below shows; an upload shows its own. */
  protected readonly shownKind = signal<OutlineKind>('commune');
  private readonly shownOn = signal(today());
  protected readonly file = signal<File | null>(null);
  protected readonly isOver = signal(false);
  /** From 0 to 1 while the file is sent; then the server simplifies it. */
  protected readonly progress = signal<number | null>(null);
  protected readonly error = signal<string | null>(null);
  protected readonly result = signal<string | null>(null);
  /** Properties of the file among which the person says which one holds the code; none where that was found. */
  protected readonly properties = signal<readonly string[]>([]);
  protected readonly codeProperty = signal('');

  protected readonly resource = rxResource({
    params: () => {
      const network = this.session.network();
      return network ? { territoryId: network.territoryId, kind: this.shownKind(), on: this.shownOn() } : undefined;
    },
    stream: ({ params: { territoryId, kind, on } }) =>
      this.withinOf(kind, territoryId).pipe(switchMap((withinId) => this.gateway.loaded(withinId ?? territoryId, kind, on))),
  });
  protected readonly loaded = computed(() => (this.resource.hasValue() ? this.resource.value() : undefined));

  /** Half a file is of no use to anybody. */
  ngOnDestroy(): void {
    this.controller?.abort();
  }

  protected hover(event: DragEvent, isOver: boolean): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver.set(isOver);
  }

  protected drop(event: DragEvent): void {
    this.hover(event, false);
    const files = event.dataTransfer?.files ?? [];
    if (files.length > 1) this.error.set('Déposez un seul fichier à la fois.');
    else if (files[0]) this.take(files[0]);
  }

  protected choose(field: HTMLInputElement): void {
    const file = field.files?.[0];
    field.value = '';
    if (file) this.take(file);
  }

  protected cancel(): void {
    this.controller?.abort();
  }

  protected show(kind: OutlineKind): void {
    this.shownKind.set(kind);
  }

  protected async load(axes?: 'swapped'): Promise<void> {
    const file = this.file();
    this.result.set(null);
    if (!validate(this.form, this.element) || this.controller) return;
    if (!file) return this.error.set('Choisissez d’abord un fichier GeoJSON.');
    const { kind, source, on } = this.form.getRawValue();
    const controller = new AbortController();
    this.controller = controller;
    this.error.set(null);
    this.progress.set(0);
    try {
      const codeProperty = this.codeProperty();
      const about = { kind, source: source.trim(), on: on ?? today(), file, ...(codeProperty ? { codeProperty } : {}), ...(axes ? { axes } : {}) };
      const answer = await this.gateway.upload(about, { signal: controller.signal, onProgress: (progress) => this.progress.set(progress) });
      this.result.set(answerWords(answer, kind));
      this.file.set(null);
      this.form.markAsPristine();
      this.saver.kept?.saved();
      this.askProperty([]);
      this.shownKind.set(kind);
      this.shownOn.set(answer.on);
      this.resource.reload();
    } catch (error) {
      if (!controller.signal.aborted) this.refused(error);
    } finally {
      this.controller = null;
      this.progress.set(null);
    }
  }

  /** Says what is wrong, and asks what only a person knows. The file stays chosen. */
  private refused(error: unknown): void {
    const { properties, areAxesSwapped } = questionOf(error);
    this.error.set(refusalWords(error));
    if (properties.length > 0) this.askProperty(properties);
    if (areAxesSwapped) void this.askAxes();
  }

  private askProperty(properties: readonly string[]): void {
    this.properties.set(properties);
    this.codeProperty.set('');
  }

  private async askAxes(): Promise<void> {
    const isTurned = await this.dialogs.confirm({
      title: 'Remettre les coordonnées dans l’ordre\u202f?',
      text: 'Dans ce fichier, la latitude vient avant la longitude\u202f: la carte serait en miroir. Rien n’est encore chargé.',
      confirmLabel: 'Remettre dans l’ordre et charger',
    });
    if (isTurned) await this.load('swapped');
  }

  /** Départements stand in France, what is smaller in the network's territory. */
  private withinOf(kind: OutlineKind, territoryId: number): Observable<number | null> {
    return kind === 'departement' ? this.gateway.countryId() : of(territoryId);
  }

  private take(file: File): void {
    const refusal = refusedAtSight(file);
    this.error.set(refusal);
    this.result.set(null);
    this.askProperty([]);
    this.file.set(refusal ? null : file);
  }
}
