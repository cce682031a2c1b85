import { Component } from '@angular/core';

interface KnownFormat {
  readonly producer: string;
  readonly files: readonly { readonly name: string; readonly brings: string }[];
}

/** What maps itself, by producer. The pages of `docs/formats` say where to get each. */
const KNOWN_FORMATS: readonly KnownFormat[] = [
  {
    producer: 'INSEE',
    files: [
      { name: 'Populations légales (donnees_communes.csv)', brings: 'population municipale' },
      { name: 'Filosofi 1 (cc_filosofi_2021_COM.csv)', brings: 'niveau de vie médian, taux de pauvreté, part des prestations' },
      { name: 'Filosofi 2 et recensement, format Melodi', brings: 'revenus à partir de 2023, tableaux du recensement' },
      { name: 'Bases communales du recensement (base-cc)', brings: 'âges, familles, diplômes, emploi, logement' },
    ],
  },
  {
    producer: 'CNAF',
    files: [
      { name: 'Bénéficiaires des prestations par commune (s_ben_com_f)', brings: 'foyers, personnes couvertes, RSA, aides au logement' },
      { name: 'Accueil du jeune enfant (txcouv_pe_com)', brings: 'taux de couverture' },
    ],
  },
  { producer: 'DARES', files: [{ name: 'Demandeurs d’emploi par commune (données brutes)', brings: 'demandeurs d’emploi A, B, C' }] },
  { producer: 'OFGL', files: [{ name: 'Comptes des CCAS et CIAS (ofgl-base-ccas-cias)', brings: 'recettes, dépenses, subvention communale' }] },
  { producer: 'Vous', files: [{ name: 'Une ligne par valeur\u202f: territoire, indicateur, periode, valeur', brings: 'tout indicateur du catalogue' }] },
];

/** Which producers' files are recognised as they are, and where it is written how to get them. */
@Component({
  selector: 'app-known-formats',
  template: `
    <dl class="definition">
      @for (format of formats; track format.producer) {
        <dt>{{ format.producer }}</dt>
        <dd>
          <ul class="list-plain">
            @for (file of format.files; track file.name) {
              <li>
                {{ file.name }}<span class="muted"> : {{ file.brings }}</span>
              </li>
            }
          </ul>
        </dd>
      }
    </dl>
    <p class="muted small">
      Les pages « docs/formats » de la documentation disent où télécharger chaque fichier. Tout autre tableau qui porte un code de commune s’importe aussi :
      vous désignez ses colonnes une fois, le réseau s’en souvient.
    </p>
  `,
  styles: `
    :host {
      display: block;
      margin-block-start: var(--space-3);
    }
    p {
      margin: var(--space-3) 0 0;
    }
  `,
})
export class KnownFormats {
  protected readonly formats = KNOWN_FORMATS;
}
