import { DEADLINE_KINDS, DEADLINE_SOURCES } from '@maillage/domain';
import type { DeadlineDeclaration } from './deadline-source';
import type { Feature } from './feature';
import { requireEach } from './require-once';

/** What deadlines come from, and for whom they are. */
export class DeadlineSources {
  readonly all: readonly DeadlineDeclaration[];

  constructor(features: readonly Feature[]) {
    this.all = features.flatMap(({ deadlines = [] }) => deadlines);
    requireEach(
      'source of deadlines',
      Object.keys(DEADLINE_SOURCES),
      this.all.map(({ source }) => source),
    );
    requireEach(
      'kind of deadline',
      DEADLINE_KINDS,
      this.all.flatMap(({ seen }) => seen.flatMap(({ kinds }) => kinds)),
    );
  }
}
