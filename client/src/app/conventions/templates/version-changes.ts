import { Component, computed, input } from '@angular/core';
import { type ArticleChange, type ArticleChangeKind, compareArticles } from '@maillage/domain';
import { UiChip, type Tone } from '../../ui';
import type { Article } from './templates-gateway';

const LOOKS: Readonly<Record<ArticleChangeKind, { label: string; tone: Tone }>> = {
  added: { label: 'Ajouté', tone: 'good' },
  removed: { label: 'Retiré', tone: 'bad' },
  reworded: { label: 'Modifié', tone: 'info' },
  moved: { label: 'Déplacé', tone: 'neutral' },
};

const placeOf = ({ kind, before, after }: ArticleChange): string =>
  kind === 'removed' ? `était l’article ${before}` : before !== null && before !== after ? `article ${after}, était le ${before}` : `article ${after}`;

/** What changed from one version to the next, article by article. */
@Component({
  selector: 'app-version-changes',
  imports: [UiChip],
  template: `<ul class="list-plain">
    @for (change of changes(); track $index) {
      <li>
        <ui-chip [tone]="looks[change.kind].tone">{{ looks[change.kind].label }}</ui-chip>
        {{ change.title }} <span class="muted small">({{ placeOf(change) }})</span>
      </li>
    } @empty {
      <li class="muted">Aucun article ne diffère de la version précédente.</li>
    }
  </ul>`,
  styles: `
    ul {
      margin: 0;
    }
    li {
      padding-block: 2px;
    }
  `,
})
export class VersionChanges {
  readonly before = input.required<readonly Article[]>();
  readonly after = input.required<readonly Article[]>();

  protected readonly looks = LOOKS;
  protected readonly placeOf = placeOf;
  protected readonly changes = computed(() => compareArticles(this.before(), this.after()));
}
