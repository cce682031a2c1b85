import { expect, type Locator, type Page } from '@playwright/test';
import { ask, ccasNamed } from './ask';
import { importFile, PDF } from './files';

/** A form of the product: the component in which it stands, its page, what opens it, and a field in which one types. */
export interface FormOnPage {
  readonly form: string;
  readonly at: string;
  /** Makes what the demonstration lacks, and gives the address at which it stands. */
  readonly made?: (page: Page, rows: Rows) => Promise<string>;
  readonly opens?: readonly RegExp[];
  /** What opens it stands in it, over a page that has the same words. */
  readonly isOver?: true;
  /** What is ticked before it opens. */
  readonly ticked?: RegExp;
  readonly field: string | RegExp;
  readonly text?: string;
}

const DAY_MS = 86_400_000;
const DAY = '12/03/2026';
/** Where acts that want words first ask for them. */
export const DIALOG = 'dialog.dialog';

/** What the demonstration is made of, as far as a form stands on it. */
export interface Rows {
  readonly initiative: string;
  readonly convention: string;
  readonly ccas: string;
  readonly account: string;
  readonly campaign: string;
}

/** Every form of the product, by one of the people who fill it in. */
export const FORMS: Readonly<Record<'coordinator' | 'director' | 'dpo' | 'admin', (rows: Rows) => FormOnPage[]>> = {
  coordinator: ({ initiative, convention, ccas, account }) => [
    { form: 'app-initiative-form', at: '/initiatives/nouvelle', field: 'Titre' },
    { form: 'app-initiative-form', at: `/initiatives/${initiative}`, opens: [/^Modifier$/], field: 'Titre' },
    {
      form: 'app-bulk-bar',
      at: '/initiatives/liste',
      ticked: /^Choisir l’initiative/,
      opens: [/^Déplacer les jalons/],
      field: /^Échéance au/,
      text: DAY,
    },
    { form: 'app-blocker-acts', at: '/initiatives/blocages', opens: [/^Levé/], field: /^Ce qui l’a levé/ },
    { form: 'app-blocker-acts', at: '/initiatives/blocages', opens: [/^Revoir plus tard/], field: /^Où cela en est/ },
    { form: 'app-absences-card ui-record-section', at: '/mon-compte', opens: [/Annoncer une absence/], field: 'Au', text: DAY },
    { form: 'app-plans-page', at: '/initiatives/plans', opens: [/Nouveau plan/], field: 'Intitulé' },
    { form: 'app-copy-plan-page', at: '/initiatives/plans/copie', field: 'Pourquoi ces initiatives continuent' },
    { form: 'app-share-template', at: '/initiatives/plans/modeles', opens: [/Partager un modèle/], field: 'Nom du modèle' },
    { form: 'app-new-edition-page', at: '/editions/nouvelle', field: 'Titre' },
    {
      ...{ form: 'app-label-page', at: '', made: labelAsked, opens: [/^Enregistrer la décision du panel/], field: /^Décidé le/, text: DAY },
    },
    { form: 'app-forms-page', at: '/collectes/formulaires', opens: [/Nouveau formulaire/], field: 'Titre' },
    { form: 'app-new-collection-page', at: '/collectes/nouvelle', field: 'Titre' },
    { form: 'app-surveys-page', at: '/enquetes', opens: [/Nouvelle enquête/], field: 'Titre' },
    { form: 'app-survey-composer', at: '', made: survey, opens: [/^Modifier le titre/], field: /^Titre$/ },
    { form: 'app-form-page', at: '', made: (page) => composed(page), opens: [/^Modifier le titre/], field: /^Titre$/ },
    { form: 'app-question-editor', at: '', made: (page) => composed(page), opens: [/^Modifier : Personnes inscrites/], field: /^Question$/ },
    { form: 'app-section-editor', at: '', made: (page) => composed(page), opens: [/^Modifier la partie/], field: /^Titre de la partie$/ },
    { form: 'app-add-line', at: '', made: (page) => composed(page), field: 'Titre de la partie à ajouter' },
    { form: 'app-check-editor', at: '', made: (page) => composed(page), opens: [/Ajouter un contrôle/], field: /^Ce qui ne s’accorde pas/ },
    { form: 'app-block-list', at: '', made: (page) => edition(page, 'Bilan du plan'), opens: [/^Écrire : Chiffres/], field: /^À retenir/ },
    {
      form: 'app-published-view',
      at: '',
      made: (page) => edition(page, 'Conseil d’administration d’automne'),
      opens: [/^Rectifier$/],
      field: 'Pourquoi la rectifier',
    },
    { form: 'app-edition-composition', at: '', made: (page) => edition(page, 'Bilan du plan'), opens: [/^Changer le titre/], field: 'Titre' },
    { form: DIALOG, at: '/partages', opens: [/^Créer un lien vers l’édition/], field: 'À qui il va' },
    { form: DIALOG, at: '', made: (page) => edition(page, 'Le réseau en chiffres, automne'), opens: [/^Retirer les données/], field: /^Motif/ },
    { form: 'app-edition-remarks', at: '', made: (page) => edition(page, 'Bilan du plan'), opens: [/Laisser une remarque/], field: 'Votre remarque' },
    { form: 'app-recommendation-form', at: '/initiatives/recommandations', opens: [/recommandation$/], field: 'Intitulé' },
    { form: 'app-milestones-section', at: `/initiatives/${initiative}`, opens: [/Ajouter un jalon/], field: 'Intitulé' },
    { form: 'app-funding-form', at: `/initiatives/${initiative}`, opens: [/Ajouter un financement/], field: 'Objet' },
    { form: 'app-budget-page', at: `/initiatives/${initiative}/budget`, field: 'Mise en œuvre de l’action (facultatif)' },
    { form: 'app-weather-section', at: `/initiatives/${initiative}`, opens: [/Mettre à jour la météo/], field: 'Ce qui l’explique' },
    { form: 'app-message-form', at: `/initiatives/${initiative}`, opens: [/^Écrire un message$/], field: 'Votre message' },
    {
      form: 'app-adoption-panel',
      at: `/initiatives/${initiative}?cellule=${initiative}.${ccas}`,
      opens: [/Donner des nouvelles|Mettre à jour$/],
      isOver: true,
      field: 'Note',
    },
    { form: 'app-new-convention-page', at: '/conventions/nouvelle', field: 'Référence' },
    { form: 'app-existing-convention-page', at: '/conventions/existante', field: 'Référence' },
    { form: 'app-details-section', at: `/conventions/${convention}`, opens: [/Modifier.*Repères/], field: 'Référence' },
    { form: 'app-acts-section', at: `/conventions/${convention}`, opens: [/Enregistrer un acte/], field: 'Référence' },
    { form: 'app-convention-page ui-record-section', at: `/conventions/${convention}`, opens: [/Ajouter un avenant/], field: 'Objet' },
    { form: 'app-convention-page ui-record-section', at: `/conventions/${convention}`, opens: [/Ajouter une mise à disposition/], field: 'Poste' },
    { form: 'app-convention-page ui-record-section', at: `/conventions/${convention}`, opens: [/Ajouter un exercice/], field: 'Voté le', text: DAY },
    { form: 'app-convention-page ui-record-section', at: `/conventions/${convention}`, opens: [/Ajouter un moyen/], field: /^Moyen/ },
    { form: 'app-convention-page ui-record-section', at: `/conventions/${convention}`, opens: [/Ajouter une partie/], field: 'Nom' },
    { form: 'app-rename-form', at: '', made: attached, opens: [/^Renommer pouvoir/], field: 'Titre de la pièce' },
    { form: 'app-crc-form', at: '/conventions/chambre-regionale', opens: [/Ajouter une recommandation/], field: 'Texte de la recommandation' },
    { form: 'app-template-form', at: '/conventions/modeles', opens: [/Nouvelle convention-type/], field: 'Titre' },
    { form: DIALOG, at: '/conventions/modeles', opens: [/^Renommer/], field: 'Titre' },
    { form: 'app-version-editor', at: '', made: draft, field: /Ce qui change dans cette version/ },
    { form: 'app-campaign-form-page', at: '/campagnes/nouvelle', field: 'Titre' },
    { form: 'app-action-form', at: '/rgpd/plan', opens: [/Ajouter une action/], field: 'Intitulé' },
    { form: 'app-campaigns-page', at: '/rgpd/maturite', opens: [/Ouvrir une campagne/], field: 'Titre' },
    { form: 'app-privacy-policy-page', at: '/rgpd/politique', opens: [/Modifier.*Registre/], field: /Mois, vide pour/, text: '17' },
    { form: 'app-ccas-creation', at: '/reseau/nouveau', field: 'Ville' },
    { form: 'app-ccas-editing', at: `/reseau/${ccas}/modifier`, field: 'Téléphone' },
    { form: 'app-office-form', at: `/reseau/${ccas}/equipe`, opens: [/Ajouter/], field: 'Prénom et nom' },
    { form: 'app-account-form-page', at: '/comptes/nouveau', field: 'Prénom et nom' },
    { form: 'app-account-form-page', at: `/comptes/${account}/modifier`, field: 'Téléphone' },
    { form: 'app-end-role', at: `/comptes/${account}`, opens: [/^Mettre fin ou remplacer/], field: 'Dernier jour', text: '31/12/2027' },
    { form: 'app-cohort-form', at: '/reseau/groupes', opens: [/Nouveau groupe|Créer le premier groupe/], field: 'Nom' },
    { form: 'app-target-form', at: '/indicateurs/population_65_plus', opens: [/Fixer une cible/], field: 'Pourquoi cette cible' },
    { form: 'app-indicator-form', at: '/indicateurs/catalogue/nouveau', field: /^Nom/ },
    { form: 'app-mapping-form', at: '', made: unknownFile, field: 'Se souvenir de ce format sous le nom' },
  ],
  director: ({ ccas, campaign }) => [
    { form: 'app-privacy-answer-form', at: `/rgpd/ccas/${ccas}?point=register`, field: 'Commentaire' },
    { form: 'app-dpo-section', at: `/rgpd/ccas/${ccas}`, opens: [/Désigner/], field: 'Organisme' },
    { form: 'app-dpo-section', at: `/rgpd/ccas/${ccas}`, opens: [/procédure de la CNIL/], field: 'Référence' },
    { form: 'app-incidents-section', at: `/rgpd/ccas/${ccas}`, opens: [/Ajouter une violation/], field: /Personnes informées/, text: DAY },
    { form: 'app-incidents-section', at: `/rgpd/ccas/${ccas}`, opens: [/Ajouter une demande/], field: /Reçue le/, text: DAY },
    { form: 'app-assess-page', at: `/rgpd/ccas/${ccas}/maturite/${campaign}`, field: 'Commentaire' },
    { form: 'app-contest-form', at: '/indicateurs/poverty_rate', opens: [/Contester cette valeur/], field: /Pourquoi la valeur/ },
  ],
  dpo: () => [{ form: 'app-several-answers-form', at: '/rgpd/a-traiter?risque=unknown', ticked: /^Choisir/, opens: [/^Même réponse/], field: 'Commentaire' }],
  admin: () => [
    { form: 'app-outlines-page', at: '/indicateurs/contours', field: 'Source' },
    { form: 'app-indicator-form', at: '/indicateurs/population_65_plus/modifier', field: /^Nom/ },
  ],
};

/** What opens a form, one press after the other. */
export function openersOf(page: Page, { form, opens = [], isOver }: FormOnPage): readonly Locator[] {
  const place = isOver ? page.locator(form) : page;
  return opens.map((name) => place.getByRole('button', { name }).or(place.getByRole('link', { name })).first());
}

interface Listed {
  readonly items: { readonly id: string }[];
}
interface Me {
  readonly account: { readonly id: string; readonly roles: { readonly ccas: { readonly id: string } | null }[] };
  readonly networks: { readonly id: string }[];
}

/** Some forms of a person at a time, so that what looks at all of them ends on both workers at once: the first of each part, and the one after its last. */
export function partsOf(person: keyof typeof FORMS, size: number): readonly (readonly [from: number, to: number])[] {
  const { length } = FORMS[person]({} as Rows);
  return Array.from({ length: Math.ceil(length / size) }, (_, part) => [part * size, Math.min(length, (part + 1) * size)]);
}

/** Where the forms of whoever is signed in stand. */
export async function rowsOf(page: Page): Promise<Rows> {
  const first = (list?: Listed) => list?.items[0]?.id ?? '';
  const { me } = await ask<{ me: Me }>(page, '{ me { account { id roles { ccas { id } } } networks { id } } }');
  const networkId = me.networks[0]?.id;
  const { plans } = await ask<{ plans?: { id: string; isCurrent: boolean }[] }>(
    page,
    'query ($networkId: ID!) { plans(networkId: $networkId) { id isCurrent } }',
    { networkId },
  );
  const known = await ask<{ conventions?: Listed; ccasList?: Listed; maturityCampaigns?: { id: string }[]; initiatives?: Listed }>(
    page,
    `query ($networkId: ID!, $planId: ID!) {
      conventions(networkId: $networkId, take: 1, skip: 0) { items { id } }
      ccasList(networkId: $networkId, take: 1, skip: 0) { items { id } }
      maturityCampaigns(networkId: $networkId) { id }
      initiatives(planId: $planId, take: 1, skip: 0) { items { id } }
    }`,
    { networkId, planId: plans?.find(({ isCurrent }) => isCurrent)?.id },
  );
  return {
    initiative: first(known.initiatives),
    convention: first(known.conventions),
    ccas: me.account.roles[0]?.ccas?.id ?? first(known.ccasList),
    account: me.account.id,
    campaign: known.maturityCampaigns?.[0]?.id ?? '',
  };
}

/** Attaches the document that the convention's forms want. */
async function attached(page: Page, { convention }: Rows): Promise<string> {
  await page.goto(`/conventions/${convention}`);
  await page.locator('app-attachments input[type=file][multiple]').first().setInputFiles({ name: 'pouvoir.pdf', mimeType: 'application/pdf', buffer: PDF });
  await expect(page.getByRole('button', { name: 'Renommer pouvoir' }).first()).toBeVisible();
  return `/conventions/${convention}`;
}

/** A file of no known layout. */
async function unknownFile(page: Page): Promise<string> {
  await importFile(page, 'inconnu.csv', 'Ville;Insee;Exercice;Logements inoccupés\nStains;93072;2023;812\n');
  await expect(page.getByText('Ce format n’est pas connu.')).toBeVisible();
  return new URL(page.url()).pathname;
}

/** The version of a model that is being written, which an attempt before this one may have begun. */
async function edition(page: Page, name: string): Promise<string> {
  await page.goto('/editions');
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page).toHaveURL(/editions\/.+/);
  return new URL(page.url()).pathname;
}

/** A form of the demonstration, as it is composed. */
async function composed(page: Page): Promise<string> {
  await page.goto('/collectes/formulaires');
  await page
    .getByRole('link', { name: /canicule/i })
    .first()
    .click();
  await expect(page).toHaveURL(/formulaires\/.+/);
  return new URL(page.url()).pathname;
}

/** The label of a CCAS that asks for it, and has none. */
const labelAsked = async (page: Page): Promise<string> => `/etats-des-lieux/abs/label/${await ccasNamed(page, 'CCAS de Pantin')}`;

/** The draft of a survey. */
async function survey(page: Page): Promise<string> {
  const { me } = await ask<{ me: Me }>(page, '{ me { networks { id } } }');
  const { createSurvey } = await ask<{ createSurvey: { id: string } }>(page, 'mutation ($input: CreateSurveyInput!) { createSurvey(input: $input) { id } }', {
    input: { networkId: me.networks[0]?.id, title: 'Enquête que l’on compose', closesOn: new Date(Date.now() + 10 * DAY_MS).toISOString().slice(0, 10) },
  });
  return `/enquetes/${createSurvey.id}`;
}

async function draft(page: Page): Promise<string> {
  await page.goto('/conventions/modeles');
  await page
    .getByRole('button', { name: 'Préparer la version suivante' })
    .or(page.getByRole('link', { name: /^Rédiger/ }))
    .first()
    .click();
  await expect(page).toHaveURL(/versions/);
  return new URL(page.url()).pathname;
}
