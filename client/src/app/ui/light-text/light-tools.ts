import { Component, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { UiLightText } from './light-text';
import { marked, type MarkTool } from './marks';

const TOOLS: readonly { readonly tool: MarkTool; readonly face: string; readonly label: string }[] = [
  { tool: 'strong', face: 'G', label: 'Gras' },
  { tool: 'em', face: 'I', label: 'Italique' },
  { tool: 'ul', face: 'Liste', label: 'Liste à puces' },
  { tool: 'ol', face: 'Numéros', label: 'Numéros devant chaque ligne' },
  { tool: 'link', face: 'Lien', label: 'Lien' },
];

/** Five buttons that mark what is selected in a textarea, and a preview of what is typed there. The text stays a text: no editor. */
@Component({
  selector: 'ui-light-tools',
  imports: [MatButton, UiLightText],
  template: `<div class="row tools" role="group" aria-label="Mise en forme">
      @for (each of tools; track each.tool) {
        <button matButton="text" type="button" [attr.data-tool]="each.tool" [attr.aria-label]="each.label" [title]="each.label" (click)="mark(each.tool)">
          {{ each.face }}
        </button>
      }
      <button matButton="text" type="button" class="preview-switch" [attr.aria-expanded]="isPreviewed()" (click)="isPreviewed.set(!isPreviewed())">
        {{ isPreviewed() ? 'Fermer l’aperçu' : 'Aperçu' }}
      </button>
    </div>
    @if (isPreviewed()) {
      <div class="preview" role="region" aria-label="Aperçu">
        @if (text().trim()) {
          <ui-light-text [text]="text()" [mentioned]="mentioned()" />
        } @else {
          <p class="muted">Rien à montrer encore : écrivez votre texte.</p>
        }
      </div>
    }`,
  styleUrl: './light-tools.scss',
})
export class UiLightTools {
  /** The textarea in which one types. */
  readonly for = input.required<HTMLTextAreaElement>();
  /** What is typed there. */
  readonly text = input.required<string>();
  readonly mentioned = input<readonly string[]>([]);
  protected readonly tools = TOOLS;
  protected readonly isPreviewed = signal(false);

  protected mark(tool: MarkTool): void {
    const area = this.for();
    const { from, to, text, selected } = marked(tool, area.value, area.selectionStart, area.selectionEnd);
    area.focus();
    area.setRangeText(text, from, to, 'end');
    area.setSelectionRange(selected.from, selected.to);
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
