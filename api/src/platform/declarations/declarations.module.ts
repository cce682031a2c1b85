import { type DynamicModule, Global, Module } from '@nestjs/common';
import { registerConstraints } from '../errors/constraints';
import { DeclaredJobs } from '../jobs/declared-jobs';
import { PLATFORM_JOBS } from '../jobs/platform-jobs';
import { AskSources } from './ask-sources';
import { CampaignSections } from './campaign-sections';
import { CcasFactSources } from './ccas-fact-sources';
import { DeadlineSources } from './deadline-sources';
import { DeclaredHistory } from './declared-history';
import { DiscussionPlaces } from './discussion-places';
import { EditionBlockSources } from './edition-block-sources';
import { EntrustedSources } from './entrusted-sources';
import type { Feature } from './feature';
import { FigureSources } from './figure-sources';
import { FormFactSources } from './form-fact-sources';
import { HomeParts } from './home-parts';
import { NewsSources } from './news-sources';
import { OutsideEventSources } from './outside-event-sources';
import { requireOnce } from './require-once';
import { SearchSources } from './search-sources';
import { Subjects } from './subjects';
import { WorkbookSources } from './workbook-sources';

/** What reads one kind of declaration of all features. */
const READERS = [
  Subjects,
  DeadlineSources,
  SearchSources,
  FigureSources,
  HomeParts,
  AskSources,
  CampaignSections,
  CcasFactSources,
  EntrustedSources,
  NewsSources,
  DiscussionPlaces,
  WorkbookSources,
  EditionBlockSources,
  FormFactSources,
  OutsideEventSources,
];

/** Takes what the features declare, once, at the start. What is declared twice, or is missing, stops it. */
@Global()
@Module({})
export class DeclarationsModule {
  static forRoot(features: readonly Feature[]): DynamicModule {
    const names = (namesOf: (feature: Feature) => readonly string[]): string[] => features.flatMap(namesOf);
    requireOnce(
      'feature',
      names(({ name }) => [name]),
    );
    requireOnce(
      'entity',
      names(({ entities = [] }) => entities.map(({ name }) => name)),
    );
    requireOnce(
      'constraint',
      names(({ constraints = {} }) => Object.keys(constraints)),
    );
    for (const { constraints = {} } of features) registerConstraints(constraints);
    const readers = READERS.map((Reader) => ({ provide: Reader, useValue: new Reader(features) }));
    const jobs = new DeclaredJobs([...PLATFORM_JOBS, ...features.flatMap((feature) => feature.jobs ?? [])]);
    const providers = [...readers, { provide: DeclaredJobs, useValue: jobs }];
    return { module: DeclarationsModule, providers: [...providers, DeclaredHistory], exports: [...READERS, DeclaredJobs] };
  }
}
