import { CdkDrag, type CdkDragDrop, CdkDragHandle, CdkDropList, moveItemInArray } from '@angular/cdk/drag-drop';
import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { EDITION_BLOCK_KINDS, EDITION_BLOCK_TITLES, EDITION_LIMITS, type EditionBlockKind, plainMarkdown } from '@maillage/domain';
import { UiIcon } from '../../ui';
import { type RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { InlineSave } from '../../ui/saving/inline-save';
import { type Edition, type EditionBlock, EditionsGateway } from '../editions-gateway';
import { blockRecord, blockToSend, chosenOf, fieldsOf } from './block-fields';

/** The blocks of an edition: chosen, written, ordered by hand or by keyboard, taken out. Each act is saved at once, as the whole list. */
@Component({
  selector: 'app-block-list',
  imports: [CdkDrag, CdkDragHandle, CdkDropList, MatButton, UiIcon, UiRecordForm],
  templateUrl: './block-list.html',
  styleUrl: './block-list.scss',
})
export class BlockList {
  readonly edition = input.required<Edition>();
  readonly changed = output();
  private readonly gateway = inject(EditionsGateway);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly saver = new InlineSave();
  protected readonly editedId = signal<string | null>(null);
  protected readonly said = signal('');
  private readonly choices = rxResource({
    params: () => (this.edition().canManage ? this.edition().networkId : undefined),
    stream: ({ params }) => this.gateway.choices(params),
  });
  protected readonly kinds = Object.keys(EDITION_BLOCK_KINDS) as EditionBlockKind[];
  protected readonly titles = EDITION_BLOCK_TITLES;
  protected readonly isFull = computed(() => this.edition().blocks.length >= EDITION_LIMITS.blocks);
  protected readonly canMove = computed(() => this.edition().canManage && this.editedId() === null && !this.saver.isSaving());

  protected titleOf({ title, kind }: EditionBlock): string {
    return title ?? EDITION_BLOCK_TITLES[kind];
  }

  protected excerpt({ lead, body }: EditionBlock): string {
    return lead ?? plainMarkdown(body ?? '');
  }

  protected fields({ kind }: EditionBlock): readonly RecordField[] {
    return fieldsOf(kind, this.choices.hasValue() ? this.choices.value() : []);
  }

  protected record(block: EditionBlock): { id: string; version: number } {
    return blockRecord(block, this.edition().version);
  }

  protected chosen(block: EditionBlock): string {
    return chosenOf(block, this.choices.hasValue() ? this.choices.value() : []);
  }

  /** The block of that form is saved with all others as they stand. */
  protected saveOf(block: EditionBlock): SaveRecord {
    return async (values, { version }) => {
      const { id, blocks } = this.edition();
      const saved = await this.gateway.setBlocks({
        id,
        version,
        blocks: blocks.map((one) => (one.id === block.id ? blockToSend(block, values) : blockToSend(one))),
      });
      this.changed.emit();
      return saved;
    };
  }

  protected async add(kind: EditionBlockKind): Promise<void> {
    const before = new Set(this.edition().blocks.map(({ id }) => id));
    if (!(await this.set([...this.edition().blocks.map((block) => blockToSend(block)), { kind }], 'Bloc ajouté.'))) return;
    const added = this.edition().blocks.find(({ id }) => !before.has(id));
    if (added && (kind === 'text' || kind === 'decisions')) this.editedId.set(added.id);
  }

  protected async remove(block: EditionBlock): Promise<void> {
    const others = this.edition().blocks.filter(({ id }) => id !== block.id);
    await this.set(
      others.map((one) => blockToSend(one)),
      'Bloc retiré.',
    );
  }

  protected drop({ previousIndex, currentIndex }: CdkDragDrop<unknown>): void {
    void this.move(previousIndex, currentIndex);
  }

  /** Moves a block; the keyboard stays on the button that did. */
  protected async move(from: number, to: number, button?: 'up' | 'down'): Promise<void> {
    const blocks = [...this.edition().blocks];
    const moved = blocks[from];
    if (!moved || from === to || to < 0 || to >= blocks.length) return;
    moveItemInArray(blocks, from, to);
    if (!(await this.set(blocks.map((block) => blockToSend(block))))) return;
    this.said.set(`${this.titleOf(moved)}\u00a0: place ${to + 1} sur ${blocks.length}.`);
    if (!button) return;
    const other = button === 'up' ? 'down' : 'up';
    const find = (act: string) => this.host.querySelector<HTMLButtonElement>(`[data-block="${moved.id}"] [data-act="${act}"]:not(:disabled)`);
    afterNextRender({ read: () => (find(button) ?? find(other))?.focus() }, { injector: this.injector });
  }

  private async set(blocks: Parameters<EditionsGateway['setBlocks']>[0]['blocks'], done: string | null = null): Promise<boolean> {
    const { id, version } = this.edition();
    const isDone = await this.saver.act(() => this.gateway.setBlocks({ id, version, blocks }), done);
    if (isDone) this.changed.emit();
    return isDone;
  }
}
