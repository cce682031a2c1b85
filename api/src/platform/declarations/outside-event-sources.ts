import { OUTSIDE_EVENTS } from '@maillage/domain';
import type { Feature } from './feature';
import type { OutsideEventSource } from './outside-event';
import { requireEach } from './require-once';

/** What the features let other programs be told of. */
export class OutsideEventSources {
  readonly all: readonly OutsideEventSource[];

  constructor(features: readonly Feature[]) {
    this.all = features.flatMap(({ outsideEvents = [] }) => outsideEvents);
    requireEach(
      'outside event',
      Object.keys(OUTSIDE_EVENTS),
      this.all.map(({ event }) => event),
    );
  }
}
