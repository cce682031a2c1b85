import { CAMPAIGN_SECTION_KINDS, type CampaignSectionKind } from '@maillage/domain';
import type { CampaignSectionSource } from './campaign-section';
import type { Feature } from './feature';
import { requireEach } from './require-once';

/** What update campaigns can ask of the features. */
export class CampaignSections {
  /** In the order in which a campaign shows them. */
  readonly all: readonly CampaignSectionSource[];

  constructor(features: readonly Feature[]) {
    const sections = features.flatMap(({ campaignSections }) => campaignSections ?? []);
    const kinds = Object.keys(CAMPAIGN_SECTION_KINDS) as CampaignSectionKind[];
    requireEach(
      'section of update campaigns',
      kinds,
      sections.map(({ kind }) => kind),
    );
    this.all = sections.toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind));
  }

  /** The declaration of one of them. */
  of(kind: CampaignSectionKind): CampaignSectionSource {
    // each has one: the start proves it
    return this.all.find((section) => section.kind === kind) as CampaignSectionSource;
  }
}
