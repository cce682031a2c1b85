import { Component, input } from '@angular/core';
import type { PrivacyState } from '@maillage/domain';
import { UiChip } from '../ui';
import { STATE_ICONS, STATE_LABELS, STATE_TONES } from './words/privacy-words';

/** The state of a point, by its word, its mark and its colour. */
@Component({
  selector: 'app-privacy-state',
  imports: [UiChip],
  template: `<ui-chip [tone]="tones[state()]" [icon]="icons[state()]">{{ labels[state()] }}</ui-chip>`,
})
export class PrivacyStateChip {
  readonly state = input.required<PrivacyState>();
  protected readonly labels = STATE_LABELS;
  protected readonly tones = STATE_TONES;
  protected readonly icons = STATE_ICONS;
}
