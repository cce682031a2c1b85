import { Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { type InventoryBoard, looksOf } from '@maillage/domain';
import { UiChip } from '../../ui';
import { heardText, linkIn, lookOf } from '../inventory-texts';

/** Columns beyond which a cell has room for a sign alone. */
const MOST_WORDED = 6;
/** CCAS that a phone shows before one asks for all, as the stylesheet says too. */
const SHOWN_ON_PHONE = 6;

/** CCAS by what a topic looks at. On a phone each CCAS is a card that says what is known of it. */
@Component({
  selector: 'app-inventory-matrix',
  imports: [MatButton, RouterLink, UiChip],
  template: `
    <ul class="list-plain legend small" [class.is-for-signs]="isDense()" aria-label="Légende">
      @for (stage of legend(); track stage.label) {
        <li>
          <span class="sign" [attr.data-tone]="stage.tone" aria-hidden="true">{{ stage.sign }}</span> {{ stage.label }}
        </li>
      }
      <li><span class="sign" aria-hidden="true">&nbsp;</span> Non renseigné</li>
    </ul>
    <div class="table-wrap" tabindex="0" role="region" aria-label="Matrice">
      <table class="table table-stack" [class.is-dense]="isDense()" [class.is-short]="!isWhole()">
        <caption class="visually-hidden">
          Chaque CCAS, par
          {{
            board().columnNoun
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">CCAS</th>
            @for (column of board().columns; track column.code) {
              <th scope="col">
                <span class="head">{{ column.label }}</span>
              </th>
            }
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.id) {
            <tr>
              <th scope="row">
                <span class="who"
                  ><a [routerLink]="row.link">{{ row.name }}</a
                  ><span class="when muted small">{{ row.heard }}</span></span
                >
              </th>
              @for (cell of row.cells; track $index) {
                @if (cell.look; as look) {
                  <td [attr.data-label]="cell.column" [attr.data-tone]="look.tone" [title]="isDense() ? cell.title : ''">
                    <span class="sign" aria-hidden="true">{{ look.sign }}</span>
                    <span class="words"
                      ><ui-chip [tone]="look.tone">{{ look.label }}</ui-chip>
                      @if (cell.told) {
                        <span class="visually-hidden">&nbsp;: </span><span class="told small">{{ cell.told }}</span>
                      }
                    </span>
                  </td>
                } @else {
                  <td class="blank">
                    <span class="visually-hidden">{{ cell.words }}</span>
                  </td>
                }
              }
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (!isWhole() && rows().length > SHOWN_ON_PHONE) {
      <button matButton="text" type="button" class="more" (click)="isWhole.set(true)">Afficher les {{ rows().length }} CCAS</button>
    }
    @if (silent().length > 0) {
      <p class="small silent">
        <span class="muted">Pas encore de réponse de {{ silent().length }} CCAS :</span>
        @for (row of silent(); track row.ccas.id; let isLast = $last) {
          {{ ' ' }}<a [routerLink]="linkTo()(row.ccas.id)">{{ row.ccas.name }}</a
          >{{ isLast ? '.' : ',' }}
        }
      </p>
    }
  `,
  styleUrl: './matrix.scss',
})
export class Matrix {
  readonly board = input.required<InventoryBoard>();
  protected readonly SHOWN_ON_PHONE = SHOWN_ON_PHONE;
  protected readonly isWhole = signal(false);
  protected readonly isDense = computed(() => this.board().columns.length > MOST_WORDED);
  protected readonly legend = computed(() =>
    this.board().stages.map((stage) => ({ ...lookOf(this.board(), { stage: stage.code }), sign: this.signOf(stage.code) })),
  );
  /** As in files: a colour alone says nothing. */
  private readonly looks = computed(() => looksOf(this.board().stages));
  protected readonly linkTo = computed(() => linkIn(this.board()));
  /** Of whom nothing is known yet. */
  protected readonly silent = computed(() => this.board().rows.filter(({ heard }) => heard === null));
  protected readonly rows = computed(() => {
    const board = this.board();
    return board.rows
      .filter(({ heard }) => heard !== null)
      .map((row) => ({
        ...{ id: row.ccas.id, name: row.ccas.name, link: this.linkTo()(row.ccas.id), heard: heardText(row) },
        cells: row.cells.map((cell, index) => {
          const column = board.columns[index]?.label ?? '';
          if (!cell)
            return { column, look: null, title: '', told: null, words: row.untold.includes(index) ? 'Lu par ce CCAS et la coordination' : 'Non renseigné' };
          const look = lookOf(board, cell);
          const told = cell.told === look.label ? null : cell.told;
          const words = told === null ? look.label : `${look.label}\u202f: ${told}`;
          return { column, look: { ...look, sign: this.signOf(cell.stage) }, title: `${row.ccas.name}, ${column}\u202f: ${words}`, told, words };
        }),
      }));
  });

  private signOf(stage: string): string {
    return this.looks().get(stage)?.sign ?? '';
  }
}
