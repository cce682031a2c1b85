import type { Type } from '@nestjs/common';
import type { Constraints } from '../errors/constraints';
import type { JobDeclaration } from '../jobs/job-declaration';
import type { AskSource } from './ask-source';
import type { History } from './audience';
import type { CampaignSectionSource } from './campaign-section';
import type { CcasFacts } from './ccas-facts';
import type { DeadlineDeclaration } from './deadline-source';
import type { DiscussionPlace } from './discussion-place';
import type { EditionBlockDeclaration } from './edition-block';
import type { Entrusted } from './entrusted';
import type { Figure } from './figure';
import type { FormFactDeclaration } from './form-fact';
import type { HomePart } from './home-part';
import type { NewsSource } from './news-source';
import type { OutsideEventSource, OutsideStandingSource } from './outside-event';
import type { SearchSource } from './search-source';
import type { Subject } from './subject';
import type { WorkbookDeclaration } from './workbook-source';

/** A class of TypeORM that describes a table. */
export type EntityClass = new () => object;

/**
 * What a feature says of itself, and all that the rest of the house knows of it. One object in each feature's folder
 * (`<feature>.feature.ts`), collected in `api/src/features.ts`; whoever serves all features reads these and names none.
 */
export interface Feature {
  /** Name of its folder. */
  readonly name: string;
  /** What Nest starts. */
  readonly module: Type;
  /** Tables that TypeORM knows. */
  readonly entities?: readonly EntityClass[];
  /** Resolvers, from which `api/schema.graphql` is generated. */
  readonly resolvers?: readonly Type[];
  /** What the named constraints of its tables mean to a person. */
  readonly constraints?: Constraints;
  /** Objects that others point at: files, history, deadlines, search. */
  readonly subjects?: readonly Subject[];
  /** Who reads the history of its tables: all those whose changes are kept (`keep_journal_of`). */
  readonly history?: Readonly<Record<string, History>>;
  /** Deadlines that it derives. */
  readonly deadlines?: readonly DeadlineDeclaration[];
  /** Where people talk about what is its own. */
  readonly discussions?: readonly DiscussionPlace[];
  /** Numbers of the network that it counts. */
  readonly figures?: readonly Figure[];
  /** What it shows on the home page. */
  readonly home?: HomePart;
  /** What it asks of who answers for a CCAS: « À répondre ». */
  readonly asks?: readonly AskSource[];
  /** What an update campaign can ask of it. */
  readonly campaignSections?: readonly CampaignSectionSource[];
  /** What it tells of each CCAS in the list of a network. */
  readonly ccasFacts?: CcasFacts;
  /** What can be found of it. */
  readonly search?: readonly SearchSource[];
  /** What it entrusts to persons. */
  readonly entrusted?: readonly Entrusted[];
  /** What it knows of the news that it tells. */
  readonly news?: readonly NewsSource[];
  /** What happens to its rows that other programs can be told of. */
  readonly outsideEvents?: readonly OutsideEventSource[];
  /** What begins to hold with the calendar, and of which they can be told too. */
  readonly outsideStandings?: readonly OutsideStandingSource[];
  /** Workbooks of it that can be taken out, and brought back. */
  readonly workbooks?: readonly WorkbookDeclaration[];
  /** Blocks of editions that it makes. */
  readonly editionBlocks?: readonly EditionBlockDeclaration[];
  /** What it knows of a CCAS that the answer of a form may begin with. */
  readonly formFacts?: readonly FormFactDeclaration[];
  /** What it does in the background. */
  readonly jobs?: readonly JobDeclaration[];
  /** Text columns that hold no personal data, by table: names of things, codes of closed lists. All others stand in the register of personal data. */
  readonly impersonalTexts?: Readonly<Record<string, readonly string[]>>;
}
