import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { compareForms, entriesOf, FORM_LIMITS } from '@maillage/domain';
import { DateTimePipe, keepLatest, plural, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiLightText } from '../../ui/light-text/light-text';
import type { RecordField } from '../../ui/record-form/record-field';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { type Form, FormsGateway } from '../forms-gateway';
import { CHANGE_WORDS } from '../words/fault-words';
import { CheckList } from './check-list';
import { Composing, definitionOf } from './composing';
import { FaultList } from './fault-list';
import { QuestionList } from './question-list';
import { TriedForm } from './tried-form';

function settingsOf(form: Form): { readonly id: string; readonly version: number } {
  const { introduction, minutes } = definitionOf(form);
  const record = { id: form.id, version: form.version, title: form.title, introduction, minutes };
  return record;
}

/** A form that is composed: its questions, its checks, tried at once as a director would see it, published in versions. */
@Component({
  selector: 'app-form-page',
  imports: [
    CheckList,
    DateTimePipe,
    FaultList,
    MatButton,
    QuestionList,
    RouterLink,
    TriedForm,
    UiChip,
    UiIcon,
    UiLightText,
    UiPageHeader,
    UiRecordForm,
    UiState,
  ],
  providers: [Composing],
  templateUrl: './form-page.html',
})
export class FormPage {
  readonly id = input.required<string>();
  private readonly gateway = inject(FormsGateway);
  private readonly dialogs = inject(RecordDialogs);
  protected readonly composing = inject(Composing);
  protected readonly plural = plural;
  protected readonly loaded = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.one(params) });
  private readonly latest = keepLatest(this.loaded);
  protected readonly isReady = signal(false);
  protected readonly isTrying = signal(false);
  protected readonly isSetting = signal(false);
  protected readonly lastVersion = computed(() => this.composing.form().versions[0] ?? null);
  protected readonly changes = computed(() => {
    const last = this.lastVersion();
    const definition = this.composing.definition();
    if (!last || this.composing.form().draft === null) return [];
    const labels = new Map(
      [...entriesOf(last.definition), ...entriesOf(definition)].map(({ key, question, row, column }) => [
        key,
        [question.label, row?.label, column?.label].filter(Boolean).join(', '),
      ]),
    );
    return compareForms(last.definition, definition).map(({ entry, change }) => ({
      entry,
      change,
      label: labels.get(entry) ?? entry,
      told: CHANGE_WORDS[change],
    }));
  });
  protected readonly canPublish = computed(
    () =>
      this.composing.form().draft !== null &&
      this.composing.faults().length + this.composing.lost().length === 0 &&
      this.composing.definition().sections.length > 0,
  );
  protected readonly settings: readonly RecordField[] = [
    { key: 'title', label: 'Titre', kind: 'text', isRequired: true, isWide: true, maxLength: FORM_LIMITS.titleLength },
    { key: 'introduction', label: 'Introduction, lue avant de commencer', kind: 'long', isLight: true, maxLength: FORM_LIMITS.introductionLength },
    { key: 'minutes', label: 'Minutes à y passer', kind: 'number', isRequired: true, range: { min: 1, max: FORM_LIMITS.minutes } },
  ];
  protected readonly settingsRecord = computed(() => settingsOf(this.composing.form()));
  protected readonly saveSettings: SaveRecord = async (values) => {
    const { title, introduction, minutes } = values as { title: string; introduction: string | null; minutes: number };
    return this.composing.send((definition) => ({ ...definition, introduction: introduction ?? '', minutes }), settingsOf, title);
  };

  constructor() {
    effect(() => {
      const form = this.latest();
      if (!form) return;
      untracked(() => this.composing.takes(form));
      this.isReady.set(true);
    });
  }

  protected async publish(): Promise<void> {
    const { id, version } = this.composing.form();
    const broken = this.changes().filter(({ change }) => change === 'redefined');
    const changes = this.changes().length;
    await this.dialogs.ask({
      heading: 'Publier cette version',
      text:
        broken.length > 0
          ? 'La définition de ces questions change\u202f: leur série s’interrompt, et les résultats le diront avec vos mots. Les collectes en cours gardent leur version.'
          : `Elle ne changera plus\u202f; les collectes en cours gardent la leur.${changes > 0 ? ` ${plural(changes, 'changement', 'changements')} depuis la dernière.` : ''}`,
      fields: broken.map(({ entry, label }) => ({
        key: entry,
        label: `${label}\u202f: pourquoi la série s’interrompt`,
        kind: 'long',
        isRequired: true,
        maxLength: FORM_LIMITS.reasonLength,
      })),
      save: async (values) => {
        try {
          const published = await this.gateway.publish({ id, version, breaks: broken.map(({ entry }) => ({ entry, reason: String(values[entry]) })) });
          this.composing.takes(published);
          return published;
        } catch (error) {
          // a CCAS may have answered meanwhile: what that keeps from being published is then said at its place
          this.loaded.reload();
          throw error;
        }
      },
      done: 'Version publiée.',
      submitLabel: 'Publier',
    });
  }

  protected async archive(): Promise<void> {
    const { id, version, archivedAt } = this.composing.form();
    const isArchived = archivedAt === null;
    await this.composing.saver.act(
      async () => this.composing.takes(await this.gateway.archive({ id, version, isArchived })),
      isArchived ? 'Formulaire rangé.' : 'Formulaire repris.',
    );
  }
}
