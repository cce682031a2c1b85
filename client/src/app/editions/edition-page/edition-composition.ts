import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import { firstValueFrom } from 'rxjs';
import { EDITION_BLOCK_TITLES } from '@maillage/domain';
import { messageOf } from '../../errors';
import { CivilDatePipe, DateTimePipe, Dialogs, UiIcon } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { InlineSave } from '../../ui/saving/inline-save';
import { EditionContentView } from '../content/edition-content-view';
import { type Edition, type EditionPreview, EditionsGateway } from '../editions-gateway';
import { editionSettings, TITLE_FIELD } from '../settings/edition-settings';
import { electionText } from '../words/election-text';
import { AUDIENCE_LABELS } from '../words/edition-words';
import { BlockList } from './block-list';
import { EditionRemarks } from './edition-remarks';

/** An edition that is composed: its blocks, its remarks, what it would say, and its way to publication. */
@Component({
  selector: 'app-edition-composition',
  imports: [BlockList, CivilDatePipe, DateTimePipe, EditionContentView, EditionRemarks, MatButton, UiIcon, UiRecordForm],
  templateUrl: './edition-composition.html',
  styles: `
    :host {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-5);
    }
    .settings {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: center;
      margin: 0;
    }
    .election {
      margin: 0;
      max-inline-size: 75ch;
    }
  `,
})
export class EditionComposition {
  readonly edition = input.required<Edition>();
  private readonly gateway = inject(EditionsGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly router = inject(Router);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly injector = inject(Injector);
  protected readonly saver = new InlineSave();
  protected readonly preview = signal<EditionPreview | null>(null);
  protected readonly failure = signal<string | null>(null);
  protected readonly isReading = signal(false);
  protected readonly isSetting = signal(false);
  protected readonly election = electionText(new Date().toISOString().slice(0, 10));
  protected readonly audiences = AUDIENCE_LABELS;
  private readonly settings = editionSettings();
  private readonly all = rxResource({ params: () => this.edition().networkId, stream: ({ params }) => this.gateway.all(params) });
  protected readonly fields = computed((): readonly RecordField[] => {
    const { audience, replacesId, id } = this.edition();
    const others = (this.all.hasValue() ? this.all.value() : []).filter((one) => one.number !== null && one.audience === audience && one.id !== id);
    const compared = others.map(({ id: value, number, title }) => ({ value, label: `n°\u00a0${number}, ${title}` }));
    return [
      TITLE_FIELD,
      // a correction is for the readers of what it corrects
      ...this.settings().map((field) => (field.key === 'audience' && replacesId ? { ...field, isFixed: true } : field)),
      { key: 'comparedId', label: '«\u00a0Ce qui a changé\u00a0» depuis', kind: 'choice', choices: compared, emptyLabel: 'La dernière édition comparable' },
    ];
  });
  protected readonly saveSettings: SaveRecord = async (values, { version }) => {
    const saved = await this.gateway.update({ ...(values as object), id: this.edition().id, version });
    this.outdate();
    return saved;
  };

  /** What the edition would say now. Nothing is kept. */
  protected async read(): Promise<void> {
    this.isReading.set(true);
    this.failure.set(null);
    try {
      this.preview.set(await firstValueFrom(this.gateway.preview(this.edition().id)));
      afterNextRender(() => this.host.querySelector<HTMLElement>('#apercu')?.focus(), { injector: this.injector });
    } catch (error) {
      this.failure.set(messageOf(error));
    } finally {
      this.isReading.set(false);
    }
  }

  /** What it said before is not what it says now. */
  protected outdate(): void {
    this.preview.set(null);
  }

  protected async sign(): Promise<void> {
    const { id, version, openCommentsCount } = this.edition();
    const isSure = await this.dialogs.confirm({
      title: 'Donner le bon à publier\u202f?',
      text: 'L’édition est figée telle que l’aperçu la montre, à votre nom. Elle pourra encore être modifiée\u202f: il faudra alors un nouveau bon à publier.',
      items: openCommentsCount > 0 ? [`${openCommentsCount} remarque${openCommentsCount > 1 ? 's' : ''} à traiter`] : [],
      confirmLabel: 'Donner le bon à publier',
    });
    if (isSure && (await this.saver.act(() => this.gateway.sign({ id, version }), 'Bon à publier donné.'))) await this.read();
  }

  protected async publish(): Promise<void> {
    const { id, version, audience, toConfirm } = this.edition();
    const isSure = await this.dialogs.confirm({
      title: 'Publier cette édition\u202f?',
      text:
        audience === 'board'
          ? 'Elle reçoit son numéro, les membres du réseau la lisent, et elle ne change plus jamais. Pour la corriger, il faudra une édition rectificative.'
          : 'Elle reçoit son numéro et ne change plus jamais. Les financeurs la liront quand vous la partagerez avec eux.',
      items: toConfirm.map(({ kind, text }) => `«\u00a0${EDITION_BLOCK_TITLES[kind]}\u00a0»\u202f: ${text}`),
      confirmLabel: toConfirm.length > 0 ? 'Confirmer et publier' : 'Publier',
    });
    if (isSure) await this.saver.act(() => this.gateway.publish({ id, version, confirmed: toConfirm.map(({ kind }) => kind) }), 'Édition publiée.');
  }

  protected async remove(): Promise<void> {
    const { id, version, title } = this.edition();
    const isSure = await this.dialogs.confirm({
      title: 'Supprimer cette édition\u202f?',
      text: `«\u00a0${title}\u00a0», ses blocs et ses remarques sont supprimés.`,
      confirmLabel: 'Supprimer',
      tone: 'danger',
    });
    if (isSure && (await this.saver.act(() => this.gateway.delete({ id, version }), 'Édition supprimée.'))) void this.router.navigate(['/editions']);
  }
}
