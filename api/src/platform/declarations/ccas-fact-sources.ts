import type { CcasFacts } from './ccas-facts';
import type { Feature } from './feature';

/** What the features tell of each CCAS in the list of a network. */
export class CcasFactSources {
  readonly all: readonly CcasFacts[];

  constructor(features: readonly Feature[]) {
    this.all = features.flatMap(({ ccasFacts }) => ccasFacts ?? []);
  }
}
