import type { FilePurpose } from '@maillage/domain';
import { booleanAttribute, Component, computed, effect, inject, input, linkedSignal, output, signal, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Dialogs, keepLatest, Toasts, UiIcon, UiState } from '../../ui';
import { messageOf } from '../../errors';
import { AttachmentLine } from '../attachment-line/attachment-line';
import { ACCEPTED, ACCEPTED_LABEL } from '../file-words';
import { type AttachedFile, FilesGateway } from '../files-gateway';
import { PURPOSE_LABELS } from '../purpose-words';
import { UploadList } from '../upload-list/upload-list';
import { UploadQueue } from '../upload-queue';

let nextId = 1;

/** The files attached to something: listed and given back; for who may, taken by choice, drop or camera, renamed, put away. */
@Component({
  selector: 'app-attachments',
  imports: [AttachmentLine, MatButton, UiIcon, UiState, UploadList],
  providers: [UploadQueue],
  templateUrl: './attachments.html',
  styleUrl: './attachments.scss',
})
export class Attachments {
  readonly parentType = input.required<string>();
  readonly parentId = input.required<string>();
  /** What is listed and offered; by default all that the parent knows. */
  readonly purposes = input<readonly FilePurpose[]>([]);
  readonly heading = input('Pièces');
  readonly headingLevel = input<2 | 3>(2);
  /** Without heading and frame, inside something that has its own. */
  readonly compact = input(false, { transform: booleanAttribute });
  /** Whether new files are taken here; not where a form beside takes them. */
  readonly takesNew = input(true);
  /** After each file that came, was renamed or put away. */
  readonly changed = output();

  private readonly gateway = inject(FilesGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  protected readonly queue = inject(UploadQueue);

  protected readonly id = `pieces-${nextId++}`;
  protected readonly accepted = ACCEPTED;
  protected readonly acceptedLabel = ACCEPTED_LABEL;
  protected readonly labels = PURPOSE_LABELS;
  protected readonly isOver = signal(false);

  protected readonly list = rxResource({
    params: () => ({ parentType: this.parentType(), parentId: this.parentId() }),
    stream: ({ params }) => this.gateway.watch(params.parentType, params.parentId),
  });
  private readonly latest = keepLatest(this.list);
  protected readonly items = computed(() => {
    const purposes = this.purposes();
    return (this.latest()?.items ?? []).filter(({ purpose }) => purposes.length === 0 || purposes.includes(purpose));
  });
  protected readonly canWrite = computed(() => this.latest()?.canWrite ?? false);
  protected readonly offered = computed<readonly FilePurpose[]>(() => {
    const purposes = this.purposes();
    return purposes.length > 0 ? purposes : (this.latest()?.purposes ?? []);
  });
  protected readonly purpose = linkedSignal(() => this.offered()[0]);
  private readonly received = signal<readonly File[]>([]);

  constructor() {
    effect(() => {
      const files = this.received();
      if (files.length === 0 || !this.canWrite() || !this.purpose()) return;
      this.received.set([]);
      untracked(() => this.take(files));
    });
  }

  /** Takes files that were chosen before their place was here. */
  receive(files: readonly File[]): void {
    this.received.set(files);
  }

  protected choose(field: HTMLInputElement): void {
    this.take([...(field.files ?? [])]);
    field.value = '';
  }

  protected hover(event: DragEvent, isOver: boolean): void {
    if (!this.canWrite() || !this.takesNew() || !event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver.set(isOver);
  }

  protected drop(event: DragEvent): void {
    this.hover(event, false);
    if (this.canWrite() && this.takesNew()) this.take([...(event.dataTransfer?.files ?? [])]);
  }

  protected renew({ id, purpose }: AttachedFile, file: File): void {
    this.take([file], purpose, id);
  }

  protected async archive(file: AttachedFile): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Archiver «\u202f${file.title}\u202f»\u202f?`,
      text: 'La pièce ne sera plus dans la liste. Elle reste conservée, avec toutes ses versions, et l’historique en garde la trace.',
      confirmLabel: 'Archiver',
    });
    if (!isSure) return;
    try {
      await this.gateway.archive(file);
      this.toasts.show('La pièce est archivée.');
      this.changed.emit();
    } catch (error) {
      this.toasts.error(messageOf(error));
      this.list.reload();
    }
  }

  protected readonly arrived = (): void => {
    this.list.reload();
    this.changed.emit();
  };

  private take(files: readonly File[], purpose = this.purpose(), fileId?: string): void {
    if (!purpose) return;
    const place = { parentType: this.parentType(), parentId: this.parentId(), purpose, fileId };
    void this.queue.add(
      files.map((file) => ({ ...place, file })),
      this.arrived,
    );
  }
}
