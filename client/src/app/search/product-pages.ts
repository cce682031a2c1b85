import { holdsWords, type Operation } from '@maillage/domain';

/** A page of the product that can be found by its name. */
export interface ProductPage {
  readonly title: string;
  readonly link: string;
  /** One of them is needed somewhere, as the page's own guard has it; none: everybody's. */
  readonly operations: readonly Operation[];
  /** Words by which people look for it, beside its title. */
  readonly words?: string;
}

/** Every page that is not the page of one thing. */
export const PRODUCT_PAGES: readonly ProductPage[] = [
  { title: 'Initiatives', link: '/initiatives', operations: ['initiatives.read'], words: 'matrice' },
  { title: 'Liste des initiatives', link: '/initiatives/liste', operations: ['initiatives.read'] },
  { title: 'Nouvelle initiative', link: '/initiatives/nouvelle', operations: ['initiatives.manage'], words: 'créer' },
  { title: 'Plans', link: '/initiatives/plans', operations: ['initiatives.read'] },
  { title: 'Recommandations', link: '/initiatives/recommandations', operations: ['initiatives.read'] },
  { title: 'Mon CCAS', link: '/mon-ccas', operations: ['adoption.update'], words: 'répondre nouvelles' },
  { title: 'Conventions', link: '/conventions', operations: ['conventions.readStatus'], words: 'couverture' },
  { title: 'Registre des conventions', link: '/conventions/registre', operations: ['conventions.read'] },
  { title: 'Nouvelle convention', link: '/conventions/nouvelle', operations: ['conventions.manage'], words: 'créer' },
  { title: 'Conventions-types', link: '/conventions/modeles', operations: ['templates.read'], words: 'modèles' },
  { title: 'Chambre régionale des comptes', link: '/conventions/chambre-regionale', operations: ['conventions.read'], words: 'CRC' },
  { title: 'RGPD', link: '/rgpd', operations: ['privacy.readAggregates'], words: 'socle données personnelles DPO' },
  { title: 'RGPD à traiter', link: '/rgpd/a-traiter', operations: ['privacy.update'], words: 'liste de travail' },
  { title: 'Plan d’actions RGPD', link: '/rgpd/plan', operations: ['privacy.readStatus'] },
  { title: 'Maturité du réseau', link: '/rgpd/maturite', operations: ['privacy.readAggregates'], words: 'campagnes RGPD' },
  { title: 'Validité des preuves', link: '/rgpd/politique', operations: ['privacy.readAggregates'], words: 'politique RGPD' },
  { title: 'Indicateurs', link: '/indicateurs', operations: ['indicators.read'], words: 'catalogue chiffres' },
  { title: 'Portraits de territoires', link: '/indicateurs/territoires', operations: ['indicators.read'] },
  { title: 'Comparer des territoires', link: '/indicateurs/comparer', operations: ['indicators.read'], words: 'comparaison' },
  { title: 'Contestations', link: '/indicateurs/contestations', operations: ['indicators.readNetwork'], words: 'valeurs contestées' },
  { title: 'Importer des indicateurs', link: '/indicateurs/importer', operations: ['indicators.import', 'indicators.changeShared'], words: 'imports fichier' },
  { title: 'Nouvel indicateur', link: '/indicateurs/catalogue/nouveau', operations: ['indicators.manage'], words: 'créer' },
  { title: 'Contours des territoires', link: '/indicateurs/contours', operations: ['outlines.manage'], words: 'GeoJSON carte' },
  { title: 'Échéances', link: '/echeances', operations: ['deadlines.read'], words: 'à faire retard' },
  { title: 'Réseau', link: '/reseau', operations: ['network.read'], words: 'liste des CCAS annuaire contacts' },
  { title: 'Ajouter un CCAS', link: '/reseau/nouveau', operations: ['ccas.create'], words: 'nouveau créer' },
  { title: 'Territoires', link: '/reseau/territoires', operations: ['territories.read'], words: 'communes EPT' },
  { title: 'Comptes', link: '/comptes', operations: ['accounts.read'], words: 'utilisateurs rôles' },
  { title: 'Inviter une personne', link: '/comptes/nouveau', operations: ['accounts.manage'], words: 'créer un compte' },
  { title: 'Mon compte', link: '/mon-compte', operations: [], words: 'mot de passe sessions' },
  { title: 'Données personnelles', link: '/donnees-personnelles', operations: [], words: 'registre RGPD' },
];

/** Few, so that what people search for stands first. */
const MOST = 4;

/** The pages that fit all the words, of those that the person may open; by title before by other words. */
export function findPages(typed: string, may: (operation: Operation) => boolean): ProductPage[] {
  const open = PRODUCT_PAGES.filter(({ operations }) => operations.length === 0 || operations.some(may));
  const byTitle = open.filter(({ title }) => holdsWords(title, typed));
  const byWords = open.filter((page) => !byTitle.includes(page) && holdsWords(`${page.title} ${page.words ?? ''}`, typed));
  return [...byTitle, ...byWords].slice(0, MOST);
}
