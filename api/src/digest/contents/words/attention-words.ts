import type { HomeAttentionKind } from '@maillage/domain';
import type { HomeAttention } from '../../../home';
import type { DigestItem } from '../../digest-item';
import { counted, namesText } from './phrases';

/** How one kind of what needs a person is told in a mail: alone, then after a number; in a few words; and where it is done. */
interface AttentionLine {
  readonly one: string;
  readonly many: string;
  readonly short: readonly [one: string, many: string];
  readonly act: string;
  readonly path: string;
}

const DUE_ACT = { act: 'Voir ce qui est à faire', path: '/echeances' } as const;

/** Null: told by what is asked of the CCAS that the person answers for. */
const WORDS: Readonly<Record<HomeAttentionKind, AttentionLine | null>> = {
  deadlines_hours: { one: 'Un délai se compte en heures', many: 'délais se comptent en heures', short: ['délai en heures', 'délais en heures'], ...DUE_ACT },
  deadlines_overdue: { one: 'Une échéance est dépassée', many: 'échéances sont dépassées', short: ['échéance dépassée', 'échéances dépassées'], ...DUE_ACT },
  deadlines_today: {
    one: 'Une échéance tombe aujourd’hui',
    many: 'échéances tombent aujourd’hui',
    short: ['échéance aujourd’hui', 'échéances aujourd’hui'],
    ...DUE_ACT,
  },
  deadlines_week: {
    one: 'Une échéance tombe dans les sept jours',
    many: 'échéances tombent dans les sept jours',
    short: ['échéance dans la semaine', 'échéances dans la semaine'],
    ...DUE_ACT,
  },
  deadlines_soon: { one: 'Une échéance approche', many: 'échéances approchent', short: ['échéance approche', 'échéances approchent'], ...DUE_ACT },
  initiatives_to_answer: null,
  campaigns_to_answer: null,
  campaigns_running: {
    one: 'Un CCAS n’a pas encore répondu à la campagne en cours',
    many: 'CCAS n’ont pas encore répondu à la campagne en cours',
    short: ['réponse attendue à la campagne', 'réponses attendues à la campagne'],
    act: 'Voir les réponses',
    path: '/campagnes',
  },
  form_returns_to_correct: null,
  form_returns_to_check: {
    one: 'Un CCAS a envoyé une réponse à vérifier',
    many: 'CCAS ont envoyé une réponse à vérifier',
    short: ['réponse à vérifier', 'réponses à vérifier'],
    act: 'Vérifier',
    path: '/collectes',
  },
  blockers_to_lift: {
    one: 'Un blocage vous est adressé',
    many: 'blocages vous sont adressés',
    short: ['blocage à lever', 'blocages à lever'],
    act: 'Lever, ou dire quand',
    path: '/initiatives/blocages?pourMoi=1',
  },
  contested_values: {
    one: 'Un CCAS dit qu’un chiffre publié est faux, et attend votre décision',
    many: 'chiffres publiés sont contestés par des CCAS, qui attendent votre décision',
    short: ['chiffre contesté', 'chiffres contestés'],
    act: 'Décider',
    path: '/indicateurs/contestations',
  },
  old_blockers: {
    one: 'Un blocage dure',
    many: 'blocages durent',
    short: ['blocage ancien', 'blocages anciens'],
    act: 'Lever ou appeler',
    path: '/initiatives/blocages',
  },
  ccas_without_news: {
    one: 'Un CCAS est sans nouvelle récente',
    many: 'CCAS sont sans nouvelle récente',
    short: ['CCAS sans nouvelle', 'CCAS sans nouvelle'],
    act: 'Voir dans la matrice',
    path: '/initiatives',
  },
  shared_proposals: {
    one: 'Un chiffre ou une définition partagée attend votre décision',
    many: 'chiffres ou définitions partagées attendent votre décision',
    short: ['proposition à décider', 'propositions à décider'],
    act: 'Décider',
    path: '/indicateurs/propositions',
  },
  compromised_initiatives: {
    one: 'Une initiative a des objectifs compromis',
    many: 'initiatives ont des objectifs compromis',
    short: ['initiative compromise', 'initiatives compromises'],
    act: 'Voir les initiatives',
    path: '/initiatives/liste',
  },
  unreachable_accounts: {
    one: 'Une personne ne reçoit pas les courriels du réseau',
    many: 'personnes ne reçoivent pas les courriels du réseau',
    short: ['adresse à corriger', 'adresses à corriger'],
    act: 'Corriger les adresses',
    path: '/comptes',
  },
  blocked_adoptions: {
    one: 'Un blocage récent est signalé',
    many: 'blocages récents sont signalés',
    short: ['blocage récent', 'blocages récents'],
    act: 'Lever ou appeler',
    path: '/initiatives/blocages',
  },
  directors_without_account: {
    one: 'Un CCAS n’a pas de direction avec un compte',
    many: 'CCAS n’ont pas de direction avec un compte',
    short: ['direction à inviter', 'directions à inviter'],
    act: 'Inviter une personne',
    path: '/comptes/nouveau',
  },
  recommendations_without_initiative: {
    one: 'Une recommandation n’est portée par aucune initiative',
    many: 'recommandations ne sont portées par aucune initiative',
    short: ['recommandation sans initiative', 'recommandations sans initiative'],
    act: 'Voir les recommandations',
    path: '/initiatives/recommandations',
  },
  initiatives_without_recommendation: {
    one: 'Une initiative ne sert aucune recommandation',
    many: 'initiatives ne servent aucune recommandation',
    short: ['initiative sans recommandation', 'initiatives sans recommandation'],
    act: 'Voir les initiatives',
    path: '/initiatives/liste',
  },
};

/** What needs a person, as one thing of her digest; nothing where it is told elsewhere in it. `details` stand in place of the names of what it concerns. */
export function attentionItem({ kind, count, ccas, subjects }: HomeAttention, details: readonly string[] = []): DigestItem[] {
  const words = WORDS[kind];
  if (!words) return [];
  const names = [...ccas.map(({ name }) => name), ...subjects.flatMap(({ name }) => name ?? [])];
  const named = namesText(names, count);
  return [
    {
      key: `${kind}:${count}:${ccas[0]?.id ?? subjects[0]?.id ?? ''}`,
      text: count === 1 ? `${words.one}.` : `${counted(count, words.many, words.many)}.`,
      short: count === 1 ? words.short[0] : counted(count, ...words.short),
      details: details.length > 0 ? details : named === null ? [] : [named],
      action: { label: words.act, path: words.path },
    },
  ];
}
