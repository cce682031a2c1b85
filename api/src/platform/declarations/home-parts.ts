import { HOME_ATTENTION_KINDS, type HomeAttentionKind } from '@maillage/domain';
import type { Feature } from './feature';
import type { HomePart } from './home-part';
import { requireEach } from './require-once';

/** What the home page tells of its own: deadlines, whatever they come from. */
const OWN_KINDS: readonly HomeAttentionKind[] = ['deadlines_hours', 'deadlines_overdue', 'deadlines_today', 'deadlines_week', 'deadlines_soon'];

/** What the features show on the home page. */
export class HomeParts {
  readonly all: readonly HomePart[];

  constructor(features: readonly Feature[]) {
    this.all = features.flatMap(({ home }) => home ?? []);
    const shown = [...OWN_KINDS, ...this.all.flatMap(({ kinds }) => kinds)];
    requireEach('kind of attention', Object.keys(HOME_ATTENTION_KINDS), shown);
  }
}
