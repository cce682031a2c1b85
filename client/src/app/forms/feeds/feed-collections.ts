import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DateTimePipe, plural, UiChip, UiIcon } from '../../ui';
import { periodText } from '../words/period-words';
import { outcomeText, valueText } from './feed-texts';
import type { FedCollection } from './feeds-gateway';

/** Values of others that the collection is to replace. */
export interface Replacing {
  readonly collection: FedCollection;
  readonly entry: string;
}

/** What of each collection was fed when, what waits, and what somebody else had given otherwise. */
@Component({
  selector: 'app-feed-collections',
  imports: [DateTimePipe, MatButton, RouterLink, UiChip, UiIcon],
  templateUrl: './feed-collections.html',
  styles: `
    .collection {
      margin-block-end: var(--space-3);
    }
    .collection h3 {
      margin: 0;
      font-size: var(--font-m);
    }
    .collection h3 .muted {
      font-weight: normal;
    }
    .collection p {
      margin-block: var(--space-1);
    }
  `,
})
export class FeedCollections {
  readonly collections = input.required<readonly FedCollection[]>();
  /** Questions by their entry. */
  readonly names = input.required<ReadonlyMap<string, string>>();
  readonly isBusy = input(false);
  readonly fed = output<FedCollection>();
  readonly replaced = output<Replacing>();
  protected readonly periodText = periodText;
  protected readonly plural = plural;
  protected readonly outcomeText = outcomeText;
  protected readonly valueText = valueText;
}
