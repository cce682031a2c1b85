import { ASK_KINDS, type AskKind } from '@maillage/domain';
import type { AskSource } from './ask-source';
import type { Feature } from './feature';
import { requireEach } from './require-once';

/** What is asked of every feature alike: deadlines, whatever they come from. */
const OWN_KINDS: readonly AskKind[] = ['deadlines'];

/** What the features ask of who answers for a CCAS. */
export class AskSources {
  readonly all: readonly AskSource[];

  constructor(features: readonly Feature[]) {
    this.all = features.flatMap(({ asks }) => asks ?? []);
    requireEach('kind of what is asked', Object.keys(ASK_KINDS), [...OWN_KINDS, ...this.all.map(({ kind }) => kind)]);
  }
}
