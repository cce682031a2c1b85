import { WEEKS_WITHOUT_NEWS_LIMIT } from '@maillage/domain';
import { formatNumber, type IconName, type Tone } from '../ui';
import type { HomeAttentionKind, HomeFigureKind } from '../../generated/schema-types';
import type { Reminded } from './home-gateway';

export interface AttentionText {
  readonly icon: IconName;
  readonly tone: Tone;
  /** What follows the count, for one and for several. */
  readonly one: string;
  readonly many: string;
  readonly detail?: string;
  /** Where to act, when the named things themselves are not enough. */
  readonly link?: { readonly label: string; readonly path: string; readonly queryParams?: Record<string, string> };
}

/** What needs somebody, in the order of the API: a count, a sentence, a way to act. */
export const ATTENTION_TEXTS: Readonly<Record<HomeAttentionKind, AttentionText>> = {
  deadlines_overdue: {
    icon: 'alert',
    tone: 'bad',
    one: 'échéance est dépassée',
    many: 'échéances sont dépassées',
    detail: 'Conventions et RGPD. Une échéance disparaît une fois traitée.',
    link: { label: 'Voir les échéances', path: '/echeances' },
  },
  deadlines_soon: {
    icon: 'calendar',
    tone: 'warn',
    one: 'échéance approche',
    many: 'échéances approchent',
    link: { label: 'Voir les échéances', path: '/echeances' },
  },
  contested_values: {
    icon: 'flag',
    tone: 'warn',
    one: 'valeur est contestée',
    many: 'valeurs sont contestées',
    detail: 'Un CCAS dit qu’un chiffre publié est faux\u202f: il attend votre décision.',
    link: { label: 'Voir les contestations', path: '/indicateurs/contestations' },
  },
  shared_proposals: {
    icon: 'send',
    tone: 'warn',
    one: 'proposition attend votre décision',
    many: 'propositions attendent votre décision',
    detail: 'Chiffres partagés de votre territoire, ou définitions du catalogue partagé\u202f: rien ne change avant.',
    link: { label: 'Voir les propositions', path: '/indicateurs/propositions' },
  },
  ccas_without_news: {
    icon: 'clock',
    tone: 'warn',
    one: 'CCAS est sans nouvelle',
    many: 'CCAS sont sans nouvelle',
    detail: `Rien depuis plus de ${WEEKS_WITHOUT_NEWS_LIMIT} semaines, ou jamais.`,
    link: { label: 'Voir dans la matrice', path: '/initiatives', queryParams: { sansNouvelle: String(WEEKS_WITHOUT_NEWS_LIMIT) } },
  },
  blocked_adoptions: {
    icon: 'ban',
    tone: 'bad',
    one: 'blocage est signalé',
    many: 'blocages sont signalés',
    link: { label: 'Voir les blocages', path: '/initiatives', queryParams: { bloques: '1' } },
  },
  late_milestones: { icon: 'flag', tone: 'bad', one: 'jalon ou livrable est en retard', many: 'jalons ou livrables sont en retard' },
  compromised_initiatives: { icon: 'storm', tone: 'bad', one: 'initiative a des objectifs compromis', many: 'initiatives ont des objectifs compromis' },
  initiatives_to_answer: {
    icon: 'edit',
    tone: 'info',
    one: 'initiative attend votre réponse',
    many: 'initiatives attendent votre réponse',
    link: { label: 'Répondre', path: '/mon-ccas' },
  },
  recommendations_without_initiative: {
    icon: 'target',
    tone: 'neutral',
    one: 'recommandation n’est portée par aucune initiative',
    many: 'recommandations ne sont portées par aucune initiative',
    link: { label: 'Voir les recommandations', path: '/initiatives/recommandations' },
  },
  initiatives_without_recommendation: {
    icon: 'link',
    tone: 'neutral',
    one: 'initiative ne sert aucune recommandation',
    many: 'initiatives ne servent aucune recommandation',
  },
  unreachable_accounts: {
    icon: 'mail',
    tone: 'warn',
    one: 'personne ne reçoit pas vos courriels',
    many: 'personnes ne reçoivent pas vos courriels',
    detail: 'Le serveur de messagerie a refusé leur adresse, ou ne l’a pas prise en deux jours.',
    link: { label: 'Voir les comptes', path: '/comptes' },
  },
  directors_without_account: {
    icon: 'key',
    tone: 'neutral',
    one: 'CCAS n’a pas de directeur·rice avec un compte',
    many: 'CCAS n’ont pas de directeur·rice avec un compte',
    detail: 'Choisissez un CCAS pour inviter la personne.',
  },
};

/** What a figure is made of, where its two numbers do not say it. */
export const FIGURE_HINTS: Readonly<Partial<Record<HomeFigureKind, string>>> = {
  ccas_under_convention: 'Convention-cadre ou CPOM en vigueur.',
  privacy_base_in_place: 'Points renseignés et applicables, tous CCAS confondus.',
  indicators_up_to_date: 'Indicateurs du catalogue qui ont des valeurs, et dont aucune mise à jour n’est en retard.',
};

export const FIGURE_LABELS: Readonly<Record<HomeFigureKind, string>> = {
  initiatives_on_track: 'Initiatives en bonne voie',
  ccas_under_convention: 'CCAS sous convention',
  privacy_base_in_place: 'Socle RGPD en place',
  indicators_up_to_date: 'Indicateurs à jour',
};

const ccas = (count: number, one: string, many: string): string => `${formatNumber(count)} CCAS ${count < 2 ? one : many}`;

/** What stands in place of the button once it was pressed: never « envoyée » for a mail that did not leave. */
export const reminderMark = ({ remindedCcasIds }: Reminded): { readonly tone: Tone; readonly icon: IconName; readonly text: string } =>
  remindedCcasIds.length > 0
    ? { tone: 'good', icon: 'check', text: ccas(remindedCcasIds.length, 'relancé', 'relancés') }
    : { tone: 'neutral', icon: 'info', text: 'Aucun courriel envoyé' };

/** What a reminder did, in as many sentences as there are outcomes. */
export const reminderOutcome = ({ remindedCcasIds, alreadyRemindedCcasIds, withoutRecipientCcasIds }: Reminded): string =>
  [
    remindedCcasIds.length ? ccas(remindedCcasIds.length, 'est relancé par courriel.', 'sont relancés par courriel.') : 'Aucun courriel n’est parti.',
    alreadyRemindedCcasIds.length ? ccas(alreadyRemindedCcasIds.length, 'l’a déjà été cette semaine.', 'l’ont déjà été cette semaine.') : '',
    withoutRecipientCcasIds.length ? ccas(withoutRecipientCcasIds.length, 'n’a personne à qui écrire.', 'n’ont personne à qui écrire.') : '',
  ]
    .filter(Boolean)
    .join(' ');
