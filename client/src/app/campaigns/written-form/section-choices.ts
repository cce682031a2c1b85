import { Component, computed, inject, input, model } from '@angular/core';
import type { CampaignSectionKind } from '@maillage/domain';
import { Words } from '../../faces';
import { plural } from '../../ui';
import type { Choices } from '../campaigns-gateway';
import { CAMPAIGN_SECTION_WORDS } from '../words/campaign-words';

/** What a campaign asks: kind by kind, taken one by one or whole. It stands in a form. */
@Component({
  selector: 'app-section-choices',
  template: `
    @for (section of sections(); track section.kind) {
      <fieldset>
        <legend>{{ section.title }}</legend>
        <div class="row">
          <span class="muted small" role="status">{{ section.count }}</span>
          <button type="button" class="linklike" (click)="set(section.kind, section.items, true)">
            Tout demander<span class="visually-hidden">&nbsp;: {{ section.title }}</span>
          </button>
          <button type="button" class="linklike" (click)="set(section.kind, section.items, false)">
            Rien<span class="visually-hidden">&nbsp;: {{ section.title }}</span>
          </button>
        </div>
        <div class="choices">
          @for (choice of section.choices; track choice.item) {
            <label
              ><input
                type="checkbox"
                [checked]="chosen()[section.kind]?.has(choice.item)"
                (change)="set(section.kind, [choice.item], !chosen()[section.kind]?.has(choice.item))"
              />
              {{ choice.label }}</label
            >
          } @empty {
            <p class="muted">Rien à demander de ce côté aujourd’hui.</p>
          }
        </div>
      </fieldset>
    }
    @if (isMissing()) {
      <p class="missing" role="alert">Choisissez au moins une chose à demander.</p>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      margin-block: var(--space-3);
    }
    fieldset {
      min-inline-size: 0;
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      padding: 0;
      font-weight: 600;
    }
    .choices {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
      gap: var(--space-1) var(--space-4);
      max-block-size: 20rem;
      margin-block-start: var(--space-2);
      padding: var(--space-3);
      overflow: auto;
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
    }
    .choices p {
      margin: 0;
    }
    label {
      display: flex;
      gap: var(--space-2);
      align-items: baseline;
      padding-block: 3px;
    }
    .missing {
      margin: 0;
      color: var(--bad-fg);
    }
  `,
})
export class SectionChoices {
  readonly choices = input.required<Choices>();
  readonly chosen = model.required<ChosenItems>();
  /** Whether nothing is chosen where something must be, and that was tried. */
  readonly isMissing = input(false);

  private readonly words = inject(Words);
  protected readonly sections = computed(() =>
    this.choices().map(({ kind, choices }) => {
      const word = this.words.all().campaignItems[kind];
      return {
        kind,
        title: CAMPAIGN_SECTION_WORDS[kind],
        items: choices.map(({ item }) => item),
        choices: choices.map(({ item, label }) => ({ item, label: label ?? word?.(item) ?? item })),
        count: `${plural(this.chosen()[kind]?.size ?? 0, 'chose demandée', 'choses demandées')} sur ${choices.length}`,
      };
    }),
  );

  protected set(kind: CampaignSectionKind, items: readonly string[], isChosen: boolean): void {
    const chosen = new Set(this.chosen()[kind]);
    for (const item of items) {
      if (isChosen) chosen.add(item);
      else chosen.delete(item);
    }
    this.chosen.set({ ...this.chosen(), [kind]: chosen });
  }
}

/** What is chosen of each kind. */
export type ChosenItems = Readonly<Partial<Record<CampaignSectionKind, ReadonlySet<string>>>>;
