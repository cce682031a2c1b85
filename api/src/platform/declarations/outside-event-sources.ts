import { OUTSIDE_EVENTS } from '@maillage/domain';
import type { Feature } from './feature';
import type { OutsideEventSource, OutsideStandingSource } from './outside-event';
import { requireEach } from './require-once';

/** What the features let other programs be told of. */
export class OutsideEventSources {
  readonly all: readonly OutsideEventSource[];
  readonly standing: readonly OutsideStandingSource[];

  constructor(features: readonly Feature[]) {
    this.all = features.flatMap(({ outsideEvents = [] }) => outsideEvents);
    this.standing = features.flatMap(({ outsideStandings = [] }) => outsideStandings);
    requireEach(
      'outside event',
      Object.keys(OUTSIDE_EVENTS),
      [...this.all, ...this.standing].map(({ event }) => event),
    );
  }
}
