import { CAMPAIGN_ITEM_STATE_NAMES, type CampaignSectionKind, type ConventionLackKind, type PrivacyPoint } from '@maillage/domain';
import { LACK_LABELS } from '../../conventions';
import { POINT_WORDS } from '../../privacy';

/** What became of an asked thing, in words. */
export const ITEM_STATE_WORDS = CAMPAIGN_ITEM_STATE_NAMES;

/** What an asked thing is called; a lack of a convention with the title of that convention. */
export function nameOfItem(kind: CampaignSectionKind, { item, label }: { readonly item: string; readonly label: string | null }): string {
  if (kind === 'privacy_points') return POINT_WORDS[item as PrivacyPoint].label;
  if (kind === 'adoption_news') return label ?? '';
  const lack = LACK_LABELS[item.split(':')[0] as ConventionLackKind];
  return label ? `${label}\u202f: ${lack}` : lack;
}
