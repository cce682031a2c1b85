import { Component, computed, inject, output, signal } from '@angular/core';
import { Session } from '../../core';
import { FileDrop, type SendFile } from '../../files';
import { ImportsGateway } from './imports-gateway';

/** Where a file of values is dropped or chosen, and in whose name. */
@Component({
  selector: 'app-import-drop',
  imports: [FileDrop],
  template: `
    <app-file-drop #drop heading="Déposer un fichier" accepted=".csv,.txt,.tsv,.xlsx,.zip,.gz" [send]="send" (arrived)="arrived.emit($event)">
      <p>
        CSV, XLSX ou ZIP, tel que son producteur le publie.
        <span class="muted">Rien ne change avant que vous n’ayez vu ce que le fichier apporte.</span>
      </p>
      @if (session.can('indicators.changeShared', {})) {
        <p class="muted">{{ scopeSentence() }}</p>
        @if (session.can('indicators.import')) {
          <label class="check">
            <input
              type="checkbox"
              [checked]="isAdministrative()"
              (change)="inTheNameOf.set($any($event.target).checked)"
              [disabled]="drop.sending() !== null"
            />
            Au nom de l’administration
          </label>
        }
      }
    </app-file-drop>
  `,
  styles: `
    .check {
      display: block;
      margin-block-end: var(--space-3);
    }
  `,
})
export class ImportDrop {
  /** The number of the import of the file that came. */
  readonly arrived = output<number>();

  private readonly gateway = inject(ImportsGateway);
  protected readonly session = inject(Session);
  /** Chosen by who is both of the administration and of a coordination. */
  protected readonly inTheNameOf = signal(false);
  protected readonly isAdministrative = computed(() => !this.session.can('indicators.import') || this.inTheNameOf());
  protected readonly scopeSentence = computed(() =>
    this.isAdministrative()
      ? 'Au nom de l’administration, un fichier change les chiffres partagés de tous les territoires, et ne touche pas aux indicateurs propres à un réseau.'
      : 'Au nom de votre réseau, un fichier change les chiffres de son territoire\u202f; ceux d’un autre réseau attendent sa décision.',
  );

  protected readonly send: SendFile<number> = (request) =>
    this.gateway.upload({ networkId: this.session.networkId() ?? '', isAdministrative: this.isAdministrative() }, request);
}
