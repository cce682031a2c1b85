import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { INDICATOR_LIMITS } from '@maillage/domain';
import { Dialogs, keepLatest, plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import { InlineSave } from '../../ui/saving/inline-save';
import { FeedCollections, type Replacing } from './feed-collections';
import { type FeedableQuestion, feedableQuestions } from './feed-texts';
import { EXTENT_WORDS, PART_WORDS } from './feed-words';
import { type FedCollection, type Feed, type Feeds, FeedsGateway } from './feeds-gateway';

/** Chosen in place of an indicator: one is made of the question. */
const NEW = 'new';

/** Which questions of a form feed which indicators of the network, what was fed when, what waits, and what somebody else had given. */
@Component({
  selector: 'app-feeds-page',
  imports: [FeedCollections, MatButton, RouterLink, UiIcon, UiPageHeader, UiState],
  templateUrl: './feeds-page.html',
  styles: `
    h2 {
      margin-block: var(--space-5) var(--space-2);
      font-size: var(--font-l);
    }
    .parts {
      margin: 0;
    }
    .section {
      margin-block-end: var(--space-2);
    }
    .section .table-wrap {
      margin-block-start: var(--space-3);
    }
  `,
})
export class FeedsPage {
  readonly id = input.required<string>();
  private readonly gateway = inject(FeedsGateway);
  private readonly dialogs = inject(Dialogs);
  private readonly records = inject(RecordDialogs);
  protected readonly saver = new InlineSave();
  protected readonly plural = plural;
  protected readonly extents = EXTENT_WORDS;
  protected readonly parts = PART_WORDS;
  protected readonly loaded = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.of(params) });
  private readonly latest = keepLatest(this.loaded);
  protected readonly feeds = linkedSignal(() => this.latest());
  private readonly questions = computed(() => feedableQuestions(this.feeds()?.definition ?? null, this.feeds()?.free ?? []));
  protected readonly names = computed(() => new Map(this.questions().map(({ entry, name }) => [entry, name])));
  protected readonly related = computed(() => {
    const entries = new Map<string, Feed[]>();
    for (const feed of this.feeds()?.feeds ?? []) entries.set(feed.entry, [...(entries.get(feed.entry) ?? []), feed]);
    return [...entries].map(([entry, feeds]) => ({
      entry,
      name: this.names().get(entry) ?? entry,
      extent: feeds[0]?.extent ?? 'totals',
      // the one that people look for first
      feeds: [...feeds].sort((one, other) => Number(other.part === 'rate') - Number(one.part === 'rate')),
    }));
  });
  /** Where nothing fed anything as the page was opened; what is open stays open while one goes on. */
  protected readonly opensFirst = linkedSignal<boolean | undefined, boolean | undefined>({
    source: () => this.latest() && this.latest()?.feeds.length === 0,
    computation: (isEmpty, before) => before?.value ?? isEmpty,
  });
  /** Those that feed nothing yet, by section. */
  protected readonly sections = computed(() => {
    const fed = new Set(this.related().map(({ entry }) => entry));
    const free = this.questions().filter(({ entry }) => !fed.has(entry));
    return [...new Set(free.map(({ section }) => section))].map((title) => ({ title, questions: free.filter(({ section }) => section === title) }));
  });

  protected relate({ entry, name, fitting, told }: FeedableQuestion): Promise<void> {
    const formId = this.id();
    return this.records.ask({
      heading: 'Relier à un indicateur',
      text: `${name}\u202f: ${told.charAt(0).toLowerCase()}${told.slice(1)}. Chaque année, les résultats publiés l’alimenteront.`,
      fields: [
        {
          key: 'indicatorId',
          label: 'Indicateur',
          kind: 'choice',
          choices: [
            { value: NEW, label: 'Créer un indicateur à partir de la question' },
            ...fitting.map((indicator) => ({ value: String(indicator.id), label: indicator.name })),
          ],
          initial: NEW,
          isRequired: true,
          isWide: true,
          hint: fitting.length > 0 ? 'Ceux du réseau, de même unité et de même calcul.' : 'Aucun indicateur du réseau n’a cette unité et ce calcul.',
        },
        {
          key: 'name',
          label: 'Nom de l’indicateur',
          kind: 'text',
          initial: name,
          maxLength: INDICATOR_LIMITS.name,
          isRequired: true,
          isWide: true,
          hint: 'Unité, définition et source viennent de la question.',
          isAsked: ({ indicatorId }) => indicatorId === NEW,
        },
      ],
      save: async ({ indicatorId, name: given }) => {
        const isNew = indicatorId === NEW;
        const feeds = await this.gateway.relate({ formId, entry, indicatorId: isNew ? null : Number(indicatorId), name: isNew ? String(given) : null });
        this.feeds.set(feeds);
        return feeds;
      },
      done: 'Question reliée.',
      submitLabel: 'Relier',
    });
  }

  protected async unrelate(entry: string, name: string): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Détacher cette question\u202f?',
      text: `«\u202f${name}\u202f» n’alimentera plus l’indicateur. Ce qu’elle a donné reste.`,
      confirmLabel: 'Détacher',
    });
    if (isSure) await this.take(() => this.gateway.unrelate({ formId: this.id(), entry }), 'Question détachée.');
  }

  protected feed({ id, title }: FedCollection): Promise<boolean> {
    return this.take(() => this.gateway.feed({ collectionId: id, replaced: [] }), `Indicateurs alimentés avec «\u202f${title}\u202f».`);
  }

  protected async replace({ collection, entry }: Replacing): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Remplacer par la collecte\u202f?',
      text: `Pour «\u202f${this.names().get(entry) ?? entry}\u202f», les valeurs données autrement seront remplacées par celles de «\u202f${collection.title}\u202f». L’historique garde les deux.`,
      confirmLabel: 'Remplacer',
    });
    if (isSure) await this.take(() => this.gateway.feed({ collectionId: collection.id, replaced: [entry] }), 'Valeurs remplacées.');
  }

  private take(act: () => Promise<Feeds>, done: string): Promise<boolean> {
    return this.saver.act(async () => this.feeds.set(await act()), done);
  }
}
