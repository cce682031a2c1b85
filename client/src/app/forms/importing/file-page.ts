import { Component, computed, inject, input, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  figureLines,
  FORM_FILE_READINGS,
  type FormFileLine,
  type FormFileMapping,
  type FormFileReading,
  guessFigures,
  guessMonths,
  guessRegister,
  monthLines,
  registerCounts,
} from '@maillage/domain';
import { FileDrop, type SendFile } from '../../files';
import { keepLatest, plural, Toasts, UiFormError, UiPageHeader, UiState } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { CollectionsGateway, type SentFormFile } from '../collections-gateway';
import { fileRefusalWords, READING_WORDS, REGISTER_WORDS } from '../words/file-words';
import { CountedColumns } from './counted-columns';
import { ImportedLines } from './imported-lines';

const LINES_SHOWN = 12;

/** Figures of a CCAS that stand in a file of its own: sent, mapped once, looked at line by line, then taken over. Nothing of the file is kept. */
@Component({
  selector: 'app-file-page',
  imports: [CountedColumns, FileDrop, ImportedLines, MatButton, RouterLink, UiFormError, UiPageHeader, UiState],
  templateUrl: './file-page.html',
})
export class FilePage {
  readonly id = input.required<string>();
  readonly ccasId = input.required<string>();

  private readonly gateway = inject(CollectionsGateway);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly preview = viewChild(ImportedLines);
  private readonly key = computed(() => ({ collectionId: this.id(), ccasId: this.ccasId() }));
  protected readonly loaded = rxResource({ params: () => this.key(), stream: ({ params }) => this.gateway.return(params) });
  protected readonly shown = keepLatest(this.loaded);
  protected readonly readings = FORM_FILE_READINGS.map((code) => ({ code, ...READING_WORDS[code] }));
  protected readonly reads = signal<FormFileReading>('figures');
  protected readonly wordRefusal = fileRefusalWords;
  protected readonly saver = new InlineSave();
  protected readonly file = signal<SentFormFile | null>(null);
  protected readonly mapping = signal<FormFileMapping | null>(null);
  protected readonly period = computed(() => ({ from: this.shown()?.periodFrom ?? '', to: this.shown()?.periodTo ?? '' }));
  protected readonly sheet = computed(() => this.file()?.sheets.find(({ name }) => name === this.mapping()?.sheet) ?? null);
  /** Columns of the sheet, by what stands first in each. */
  protected readonly columns = computed(() => {
    const rows = this.sheet()?.rows ?? [];
    const width = Math.max(0, ...rows.map((row) => row.length));
    return Array.from({ length: width }, (_, column) => {
      const first = rows.map((row) => String(row[column] ?? '').trim()).find((cell) => cell !== '') ?? 'vide';
      return `Colonne ${column + 1}\u202f: ${first.slice(0, 60)}`;
    });
  });
  protected readonly counts = computed(() => {
    const [file, mapping, shown] = [this.file(), this.mapping(), this.shown()];
    return file && mapping?.reads === 'register' && shown ? registerCounts(shown.definition, file.sheets, mapping, this.period()) : null;
  });
  protected readonly lines = computed<readonly FormFileLine[]>(() => {
    const [file, mapping, shown] = [this.file(), this.mapping(), this.shown()];
    if (!file || !mapping || !shown) return [];
    if (mapping.reads === 'figures') return figureLines(shown.definition, file.sheets, mapping);
    if (mapping.reads === 'months') return monthLines(shown.definition, file.sheets, mapping, this.period());
    return this.counts()?.lines.map((line) => ({ ...line, label: REGISTER_WORDS[line.figure] })) ?? [];
  });
  protected readonly taken = computed(() => this.preview()?.taken() ?? []);
  protected readonly takeLabel = computed(() =>
    this.taken().length === 0 ? 'Rien à reprendre' : `Reprendre ${plural(this.taken().length, 'réponse', 'réponses')}`,
  );
  /** Rows of a register that no count holds. */
  protected readonly leftOut = computed(() => {
    const counts = this.counts();
    const said = (lines: readonly number[], why: string): string[] =>
      lines.length === 0 ? [] : [`${why}\u202f: ${lines.slice(0, LINES_SHOWN).join(', ')}${lines.length > LINES_SHOWN ? '…' : ''}`];
    if (!counts) return [];
    return [
      ...said(counts.unread, `${plural(counts.unread.length, 'ligne sans date lisible n’est pas comptée', 'lignes sans date lisible ne sont pas comptées')}`),
      ...said(counts.untold, `${plural(counts.untold.length, 'ligne sans nature n’est pas comptée', 'lignes sans nature ne sont pas comptées')}`),
    ];
  });
  protected readonly send: SendFile<SentFormFile> = (request) => this.gateway.readFile(this.key(), this.reads(), request);

  protected arrived(file: SentFormFile): void {
    const definition = this.shown()?.definition;
    if (!definition) return;
    const year = this.period().to.slice(0, 4);
    const guess = {
      figures: () => guessFigures(definition, file.sheets, year),
      register: () => guessRegister(definition, file.sheets),
      months: () => guessMonths(file.sheets),
    };
    const guessed = guess[this.reads()]();
    const { remembered } = file;
    const isSameFile = remembered !== null && remembered.reads === this.reads() && file.sheets.some(({ name }) => name === remembered.sheet);
    this.file.set(file);
    // the column of this year is not that of last year's
    if (isSameFile && remembered.reads === 'figures' && guessed?.reads === 'figures') this.mapping.set({ ...guessed, entries: remembered.entries });
    else this.mapping.set(isSameFile ? remembered : guessed);
  }

  protected again(): void {
    this.file.set(null);
    this.mapping.set(null);
  }

  protected setSheet(sheet: string): void {
    const definition = this.shown()?.definition;
    const only = this.file()?.sheets.filter(({ name }) => name === sheet) ?? [];
    const mapping = this.mapping();
    if (!definition || !mapping) return;
    if (mapping.reads === 'figures') this.mapping.set(guessFigures(definition, only, this.period().to.slice(0, 4)));
    else this.mapping.set(mapping.reads === 'register' ? guessRegister(definition, only) : guessMonths(only));
  }

  protected setColumn(change: { readonly question?: number; readonly value?: number }): void {
    this.mapping.update((before) => (before?.reads === 'figures' ? { ...before, ...change } : before));
  }

  protected relate({ words, entry }: { readonly words: string; readonly entry: string | null }): void {
    this.mapping.update((before) => (before?.reads === 'figures' ? { ...before, entries: { ...before.entries, [words]: entry } } : before));
  }

  protected async take(): Promise<void> {
    const [file, mapping, taken] = [this.file(), this.mapping(), this.taken()];
    if (!file || !mapping || taken.length === 0) return;
    let conflicts = 0;
    const isSaved = await this.saver.save({
      send: async () => {
        const kept = await this.gateway.importAnswers({ ...this.key(), fileName: file.name, mapping: JSON.stringify(mapping), answers: [...taken] });
        conflicts = kept.conflicts.length;
      },
      done: null,
    });
    if (!isSaved) return;
    this.toasts.show(
      conflicts === 0
        ? `${plural(taken.length, 'réponse reprise', 'réponses reprises')} de «\u202f${file.name}\u202f».`
        : `${plural(conflicts, 'réponse a été changée', 'réponses ont été changées')} par quelqu’un pendant ce temps\u202f: la sienne reste, le reste est repris.`,
    );
    void this.router.navigate(['/collectes', this.id(), 'ccas', this.ccasId()]);
  }
}
