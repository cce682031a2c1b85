import { inject, Injectable } from '@angular/core';
import type { FormDefinition } from '@maillage/domain';
import { map, type Observable } from 'rxjs';
import type { FeedIndicatorsInput, RelateFormQuestionInput, UnrelateFormQuestionInput } from '../../../generated/schema-types';
import { Graph } from '../../core';
import {
  FeedIndicatorsDocument,
  FormFeedsDocument,
  type FormFeedsFieldsFragment,
  RelateFormQuestionDocument,
  UnrelateFormQuestionDocument,
} from './feeds.generated';

export type Feeds = Omit<FormFeedsFieldsFragment, 'definition'> & { readonly definition: FormDefinition | null };
export type Feed = Feeds['feeds'][number];
export type FeedIndicator = Feed['indicator'];
export type FedCollection = Feeds['collections'][number];
export type FeedOutcome = NonNullable<FedCollection['lastRun']>['outcomes'][number];

const feedsOf = (fields: FormFeedsFieldsFragment): Feeds => fields as Feeds;
/** What is told of relations, and what indicators show once they were fed. */
const RELATED = { outdated: ['formFeeds'] };
const FED = { outdated: ['formFeeds', 'indicator', 'indicators', 'indicatorValueSources', 'indicatorSeries', 'indicatorTable', 'territoryPortrait'] };

/** Which questions of a form feed which indicators. */
@Injectable({ providedIn: 'root' })
export class FeedsGateway {
  private readonly graph = inject(Graph);

  of(formId: string): Observable<Feeds> {
    return this.graph.query(FormFeedsDocument, { formId }).pipe(map(({ formFeeds }) => feedsOf(formFeeds)));
  }

  async relate(input: RelateFormQuestionInput): Promise<Feeds> {
    return feedsOf((await this.graph.create(RelateFormQuestionDocument, { input }, { outdated: ['formFeeds', 'indicators'] })).relateFormQuestion);
  }

  async unrelate(input: UnrelateFormQuestionInput): Promise<Feeds> {
    return feedsOf((await this.graph.mutate(UnrelateFormQuestionDocument, { input }, RELATED)).unrelateFormQuestion);
  }

  async feed(input: FeedIndicatorsInput): Promise<Feeds> {
    return feedsOf((await this.graph.mutate(FeedIndicatorsDocument, { input }, FED)).feedIndicators);
  }
}
