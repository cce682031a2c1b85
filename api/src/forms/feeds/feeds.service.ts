import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { IndicatorFeeding, type OwnIndicator } from '../../indicators';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import { FormCollection } from '../collections/form-collection.entity';
import { findResults } from '../results/results.queries';
import { type EntryFeeds, type EntryGift, giftsOf, outcomeOf, ownCommunes } from './feed-gift';
import type { FeedIndicatorsInput } from './feeds.input';
import { findFedForm, nextRun, placeOfNetwork, placesOfCcas, type StoredFeed } from './feeds.queries';
import type { FormFeedCollection, FormFeedIndicator, FormFeedOutcome, FormFeedsType } from './feeds.type';
import { FormFeedRun } from './form-feed.entity';

/**
 * Published results feed indicators: by an act of the coordination, of what was published, and of nothing else. What an indicator shows is what the network is told
 * of these results already (docs/adr/0066-figures-of-forms-feed-indicators.md).
 */
@Injectable()
export class FeedsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly feeding: IndicatorFeeding,
    private readonly clock: Clock,
  ) {}

  get(viewer: Viewer, formId: string): Promise<FormFeedsType> {
    return this.show(viewer, this.dataSource.manager, formId);
  }

  /** The same publication again changes nothing, so that it may be said twice. `at`: of what was done in the past of the demonstration. */
  feed(viewer: Viewer, { collectionId, replaced }: FeedIndicatorsInput, at = this.clock.now()): Promise<FormFeedsType> {
    return this.transactions.run(
      viewer,
      async (manager) => {
        const collection = found(
          isId(collectionId) ? await manager.findOne(FormCollection, { where: { id: collectionId }, lock: { mode: 'pessimistic_write' } }) : null,
        );
        const { id, networkId, formId } = collection;
        requireFeeder(viewer, networkId);
        const { number, publication } = await nextRun(manager, id);
        if (publication === null) throw new DomainError('FORM_RESULTS_UNPUBLISHED');
        const feeds = await this.feedsOf(manager, formId, networkId);
        if (feeds.length === 0) throw new DomainError('FORM_FEEDS_NOTHING');
        const outcomes = await this.give(manager, viewer, { collection, publication, feeds, replaced: new Set(replaced), at });
        await manager.insert(FormFeedRun, {
          collectionId: id,
          number,
          publication,
          outcomes: outcomes as object[],
          fedAt: at,
          fedById: viewer.accountId,
        });
        return formId;
      },
      (manager, formId) => this.show(viewer, manager, formId),
    );
  }

  async show(viewer: Viewer, manager: EntityManager, formId: string): Promise<FormFeedsType> {
    const form = found(isId(formId) ? await findFedForm(manager, formId) : undefined);
    requireFeeder(viewer, form.networkId);
    const { feeds, collections, fedIds, ...told } = form;
    const own = new Map((await this.feeding.own(manager, form.networkId)).map((indicator) => [indicator.id, indicator]));
    const fed = new Set(fedIds);
    const entries = new Set(feeds.map(({ entry }) => entry));
    return {
      ...told,
      feeds: feeds.flatMap(({ indicatorId, ...feed }) => {
        const indicator = own.get(indicatorId);
        return indicator ? [{ ...feed, indicator: shown(indicator) }] : [];
      }),
      free: [...own.values()].filter(({ id, isArchived }) => !isArchived && !fed.has(id)).map(shown),
      collections: collections.map(({ publishedAt, lastRun, ...collection }): FormFeedCollection => {
        const run = lastRun && { ...lastRun, fedAt: new Date(lastRun.fedAt), outcomes: lastRun.outcomes.filter(({ entry }) => entries.has(entry)) };
        const isBehind = run === null || run.publication !== collection.publication || run.outcomes.length < entries.size;
        return {
          ...collection,
          publishedAt: publishedAt === null ? null : new Date(publishedAt),
          lastRun: run,
          isWaiting: collection.publication !== null && entries.size > 0 && isBehind,
        };
      }),
    };
  }

  private async feedsOf(manager: EntityManager, formId: string, networkId: string): Promise<EntryFeeds[]> {
    const { feeds } = found(await findFedForm(manager, formId));
    const own = new Map((await this.feeding.own(manager, networkId)).map((indicator) => [indicator.id, indicator]));
    const entries = new Map<string, StoredFeed[]>();
    for (const feed of feeds) entries.set(feed.entry, [...(entries.get(feed.entry) ?? []), feed]);
    return [...entries].map(([entry, parts]): EntryFeeds => {
      const indicators = parts.flatMap(({ part, indicatorId }) => {
        const indicator = own.get(indicatorId);
        return indicator ? [[part, indicator] as const] : [];
      });
      return { entry, extent: parts[0]?.extent ?? 'totals', indicators: new Map(indicators) };
    });
  }

  private async give(manager: EntityManager, viewer: Viewer, { collection, publication, feeds, replaced, at }: Giving): Promise<FormFeedOutcome[]> {
    const { id, networkId, title } = collection;
    const reading = { id, networkId, today: this.clock.today(), isPublished: true, cohortId: null };
    const source = found(await findResults(manager, viewer, reading));
    const places = await placesOfCcas(
      manager,
      source.rows.map(({ ccas }) => ccas.id),
    );
    const network = await placeOfNetwork(manager, networkId);
    const gifts = giftsOf(source, feeds, { ofCcas: ownCommunes(places), networkTerritoryId: network.territoryId });
    const outcomes = await this.feeding.give(manager, {
      networkId,
      title: `${title}, publication ${publication}`,
      subject: { type: 'form_collection', id },
      givenById: viewer.accountId,
      givenAt: at,
      pairs: gifts.flatMap(({ givenIds, period }) => (period === null ? [] : givenIds.map((indicatorId) => ({ indicatorId, period })))),
      values: gifts.flatMap(({ values }) => values),
      replaced: new Set(gifts.flatMap(({ entry, givenIds }) => (replaced.has(entry) ? givenIds : []))),
    });
    for (const gift of gifts) await this.tellBreak(manager, gift, source.breaks);
    const partOf = new Map(feeds.flatMap(({ indicators }) => [...indicators].map(([part, indicator]) => [indicator.id, part] as const)));
    const names = new Map<number, string>([
      ...places.map(({ territoryId, name }) => [territoryId, name] as const),
      ...source.rows.flatMap(({ ccas: { ept } }) => (ept ? [[ept.id, ept.name] as const] : [])),
      [network.territoryId, network.name],
    ]);
    return gifts.map((gift) => outcomeOf(gift, partOf, outcomes, names));
  }

  /** A question that counts something else since breaks the series of its indicator too. */
  private async tellBreak(manager: EntityManager, { entry, period, indicatorIds, values }: EntryGift, breaks: Readonly<Record<string, string>>): Promise<void> {
    const why = breaks[entry];
    if (why && period !== null && values.length > 0) await this.feeding.tellBreak(manager, indicatorIds, period, why);
  }
}

interface Giving {
  readonly collection: FormCollection;
  readonly publication: number;
  readonly feeds: readonly EntryFeeds[];
  readonly replaced: ReadonlySet<string>;
  readonly at: Date;
}

/** Refuses who may not compose forms and change indicators there. */
export function requireFeeder(viewer: Viewer, networkId: string): void {
  requireCan(viewer, 'forms.manage', { networkId }, { readable: 'forms.read' });
  requireCan(viewer, 'indicators.manage', { networkId }, { readable: 'forms.read' });
}

function shown({ id, code, name, unit, decimals, aggregation, periodicity, isMasked, isArchived }: OwnIndicator): FormFeedIndicator {
  return { id, code, name, unit, decimals, aggregation, periodicity, isMasked, isArchived };
}
