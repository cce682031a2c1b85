import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { UNTOLD_NOTE } from '../../figures';
import { keepLatest, PercentPipe, UiState } from '../../ui';
import { UiRatio } from '../../ui/ratio/ratio';
import { POINT_WORDS } from '../words/privacy-words';
import { type PrivacyCounts, PrivacyGateway } from '../privacy-gateway';

interface Line {
  readonly name: string;
  /** Null: not told. */
  readonly counts: PrivacyCounts | null;
}

/** The base of the whole network in aggregates, which name no CCAS. */
@Component({
  selector: 'app-privacy-coverage',
  imports: [PercentPipe, UiRatio, UiState],
  template: `
    <ui-state [resource]="resource" what="le socle du réseau" />
    @if (coverage(); as shown) {
      <div class="grid-3 figures">
        <div class="card">
          <ui-ratio
            [numerator]="shown.counts?.compliant ?? null"
            [denominator]="shown.counts?.known ?? null"
            label="Points conformes"
            hint="sur les points renseignés et applicables"
          />
        </div>
        <div class="card">
          <ui-ratio
            [numerator]="shown.counts ? shown.counts.total - shown.counts.unknown : null"
            [denominator]="shown.counts?.total ?? null"
            label="Points renseignés"
            [hint]="'douze points pour chacun des ' + shown.ccasCount + ' CCAS'"
          />
        </div>
      </div>
      @if (isSomeUntold()) {
        <p class="notice" data-tone="info">{{ untoldNote }}</p>
      }
      @for (table of tables(); track table.heading) {
        <h2>{{ table.heading }}</h2>
        <div class="table-wrap">
          <table class="table table-stack">
            <caption class="visually-hidden">
              {{
                table.heading
              }}
            </caption>
            <thead>
              <tr>
                <th scope="col">{{ table.first }}</th>
                <th scope="col" class="num">Conformes</th>
                <th scope="col" class="num">Part</th>
                <th scope="col" class="num">À confirmer</th>
                <th scope="col" class="num">En cours</th>
                <th scope="col" class="num">Non conformes</th>
                <th scope="col" class="num">Sans objet</th>
                <th scope="col" class="num">Non renseignés</th>
              </tr>
            </thead>
            <tbody>
              @for (line of table.lines; track line.name) {
                <tr>
                  <th scope="row" [attr.data-label]="table.first">{{ line.name }}</th>
                  @if (line.counts; as counts) {
                    <td class="num" data-label="Conformes">{{ counts.compliant }} sur {{ counts.known }}</td>
                    <td class="num" data-label="Part">{{ (counts.known > 0 ? counts.compliant / counts.known : null) | percent }}</td>
                    <td class="num" data-label="À confirmer">{{ counts.toConfirm }}</td>
                    <td class="num" data-label="En cours">{{ counts.inProgress }}</td>
                    <td class="num" data-label="Non conformes">{{ counts.nonCompliant }}</td>
                    <td class="num" data-label="Sans objet">{{ counts.notApplicable }}</td>
                    <td class="num" data-label="Non renseignés">{{ counts.unknown }}</td>
                  } @else {
                    <td class="num muted" colspan="7">non communiqué</td>
                  }
                </tr>
              }
            </tbody>
          </table>
        </div>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
    }
    h2 {
      margin-block: var(--space-2) 0;
    }
  `,
})
export class CoverageSection {
  readonly networkId = input.required<string>();
  readonly on = input<string | null>(null);
  private readonly gateway = inject(PrivacyGateway);
  protected readonly resource = rxResource({
    params: () => ({ networkId: this.networkId(), on: this.on() }),
    stream: ({ params }) => this.gateway.coverage(params.networkId, params.on),
  });
  protected readonly coverage = keepLatest(this.resource);
  protected readonly untoldNote = UNTOLD_NOTE;
  protected readonly isSomeUntold = computed(() => this.tables().some(({ lines }) => lines.some(({ counts }) => counts === null)));
  protected readonly tables = computed<{ heading: string; first: string; lines: Line[] }[]>(() => {
    const coverage = this.coverage();
    if (!coverage) return [];
    return [
      { heading: 'Par point', first: 'Point', lines: coverage.byPoint.map(({ point, counts }) => ({ name: POINT_WORDS[point].label, counts })) },
      {
        heading: 'Par EPT',
        first: 'EPT',
        lines: coverage.byEpt.map(({ ept, ccasCount, counts }) => ({ name: `${ept?.name ?? 'Hors EPT'} (${ccasCount}\u00a0CCAS)`, counts })),
      },
    ];
  });
}
