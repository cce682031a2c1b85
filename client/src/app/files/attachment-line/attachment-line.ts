import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { formatDate, UiChip, UiIcon } from '../../ui';
import { ACCEPTED, formatSize, READING_WORDS } from '../file-words';
import type { AttachedFile } from '../files-gateway';
import { PURPOSE_LABELS } from '../purpose-words';
import { RenameForm } from './rename-form';

/** One file: what it is, its versions; for who may, what changes it. */
@Component({
  selector: 'app-attachment-line',
  imports: [MatButton, RenameForm, UiChip, UiIcon],
  templateUrl: './attachment-line.html',
  styleUrl: './attachment-line.scss',
})
export class AttachmentLine {
  readonly file = input.required<AttachedFile>();
  readonly canWrite = input(false);
  /** Whether to say what it is to its parent: useless where all are the same. */
  readonly showsPurpose = input(true);
  readonly renewed = output<File>();
  readonly archived = output();
  /** Renamed by the form in the line. */
  readonly changed = output();

  private readonly injector = inject(Injector);
  private readonly renaming = viewChild<unknown, ElementRef<HTMLElement>>('renaming', { read: ElementRef });
  protected readonly accepted = ACCEPTED;
  protected readonly isRenaming = signal(false);
  protected readonly purposeLabel = computed(() => PURPOSE_LABELS[this.file().purpose]);
  protected readonly latest = computed(() => this.file().versions[0]);
  protected readonly earlier = computed(() => this.file().versions.slice(1));

  protected readonly about = computed(() =>
    this.file()
      .versions.slice(0, 1)
      .map((version) => this.tell(version) + (version.number > 1 ? `, version ${version.number}` : ''))
      .join(''),
  );

  /** What only a person can look through for personal data. */
  protected readonly unread = computed(() => {
    const reading = this.latest()?.reading;
    return reading ? READING_WORDS[reading] : null;
  });

  protected tell({ name, sizeBytes, uploadedAt, uploadedByName }: AttachedFile['versions'][number]): string {
    return [name, formatSize(sizeBytes), `déposé le ${formatDate(uploadedAt)}${uploadedByName ? ` par ${uploadedByName}` : ''}`].join(', ');
  }

  protected choose(field: HTMLInputElement): void {
    const file = field.files?.[0];
    field.value = '';
    if (file) this.renewed.emit(file);
  }

  protected endRenaming(): void {
    this.isRenaming.set(false);
    // back to where the person was
    afterNextRender(() => this.renaming()?.nativeElement.focus(), { injector: this.injector });
    this.changed.emit();
  }
}
