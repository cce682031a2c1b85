import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Session } from '../../core';
import { Dialogs, UiIcon } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { InitiativesGateway, type Funder, type Initiative } from '../initiatives-gateway';

/** What a funder sees of a published initiative, and nothing else. Said before each publication. */
const SEEN = [
  'le titre, l’objet et les dates de l’initiative',
  'sa météo et le texte qui l’explique',
  'le nombre de CCAS où elle est engagée et en place, jamais leur détail',
  'ses jalons et livrables, avec leurs dates',
  'les lignes de financement de ce financeur, et d’aucun autre',
];

/** Which funders see the initiative; to publish and to withdraw, with a sentence on what exactly they see. */
@Component({
  selector: 'app-publication-section',
  imports: [MatButton, UiIcon],
  template: `<section class="card" id="publication" aria-labelledby="publication-titre">
    <h2 class="card-title" id="publication-titre">Publication aux financeurs</h2>
    <p class="muted small">Un financeur ne voit que ce qui lui est publié{{ ' ' }}: {{ seen }}. Il ne voit ni les notes, ni les blocages, ni la discussion.</p>
    <ul class="list-plain lines">
      @for (entry of entries(); track entry.funder.id) {
        <li class="row row-between funder">
          <span
            ><ui-icon [name]="entry.isPublished ? 'eye' : 'eye-off'" /> {{ entry.funder.name }}
            <span class="muted small">{{ entry.isPublished ? 'voit cette initiative' : 'ne la voit pas' }}</span></span
          >
          @if (canPublish()) {
            <button
              matButton="text"
              type="button"
              class="no-print"
              [disabled]="saver.isSaving()"
              (click)="entry.isPublished ? withdraw(entry.funder) : publish(entry.funder)"
            >
              {{ entry.isPublished ? 'Retirer' : 'Publier'
              }}<span class="visually-hidden">{{ entry.isPublished ? ' la publication à ' : ' à ' }}{{ entry.funder.name }}</span>
            </button>
          }
        </li>
      } @empty {
        <li class="muted">Aucun financeur dans ce réseau. Il s’en ajoute avec une ligne de financement.</li>
      }
    </ul>
  </section>`,
  styleUrl: './section.scss',
})
export class PublicationSection {
  readonly initiative = input.required<Initiative>();
  readonly funders = input.required<readonly Funder[]>();

  private readonly gateway = inject(InitiativesGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  protected readonly saver = new InlineSave();
  protected readonly seen = SEEN.join(', ');
  protected readonly canPublish = computed(() => this.session.can('initiatives.publish'));
  private readonly publishedIds = computed(() => this.initiative().publishedTo.map((funder) => funder.id));
  protected readonly entries = computed(() => this.funders().map((funder) => ({ funder, isPublished: this.publishedIds().includes(funder.id) })));

  protected async publish(funder: Funder): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Publier à ${funder.name}\u202f?`,
      text: 'Ce financeur verra, à jour à chaque visite\u202f:',
      items: SEEN,
      confirmLabel: `Publier à ${funder.name}`,
    });
    if (isSure) await this.send(funder, true, `Publiée à ${funder.name}.`);
  }

  protected async withdraw(funder: Funder): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: `Retirer la publication à ${funder.name}\u202f?`,
      text: 'Ce financeur ne verra plus rien de cette initiative dès sa prochaine visite.',
      confirmLabel: 'Retirer la publication',
      tone: 'danger',
    });
    if (isSure) await this.send(funder, false, `${funder.name} ne voit plus cette initiative.`);
  }

  private send(funder: Funder, isPublished: boolean, done: string): Promise<boolean> {
    return this.saver.act(() => this.gateway.publish(this.initiative().id, funder.id, isPublished), done);
  }
}
