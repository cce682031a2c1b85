import { ENTRUSTED_KINDS } from '@maillage/domain';
import type { Entrusted } from './entrusted';
import type { Feature } from './feature';
import { requireEach } from './require-once';

/** What the features entrust to persons. */
export class EntrustedSources {
  readonly all: readonly Entrusted[];

  constructor(features: readonly Feature[]) {
    this.all = features.flatMap(({ entrusted = [] }) => entrusted);
    requireEach(
      'entrusted',
      ENTRUSTED_KINDS,
      this.all.map(({ kind }) => kind),
    );
  }
}
