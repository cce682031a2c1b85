import { addressOf } from '@maillage/domain';
import type { ChangeGroup } from '../../../journal';
import type { DigestItem } from '../../digest-item';
import { counted, weekDay } from './phrases';

/** How what changed is called, by its table; what stands not here is « une modification ». */
const NOUNS: Readonly<Partial<Record<string, readonly [one: string, many: string]>>> = {
  adoption: ['réponse', 'réponses'],
  discussion_message: ['message', 'messages'],
  milestone: ['jalon', 'jalons'],
  initiative: ['initiative', 'initiatives'],
  recommendation: ['recommandation', 'recommandations'],
  funding_line: ['financement', 'financements'],
  initiative_budget: ['budget', 'budgets'],
  reminder: ['relance', 'relances'],
  convention: ['convention', 'conventions'],
  convention_act: ['acte de convention', 'actes de convention'],
  convention_rider: ['avenant', 'avenants'],
  convention_volet: ['volet de convention', 'volets de convention'],
  convention_grant: ['subvention', 'subventions'],
  convention_secondment: ['mise à disposition', 'mises à disposition'],
  crc_recommendation: ['recommandation de la chambre', 'recommandations de la chambre'],
  file: ['document', 'documents'],
  file_version: ['version de document', 'versions de document'],
  indicator: ['indicateur', 'indicateurs'],
  indicator_contest: ['contestation', 'contestations'],
  indicator_target: ['cible', 'cibles'],
  office: ['fonction', 'fonctions'],
  ccas: ['fiche', 'fiches'],
  privacy_answer: ['point du RGPD', 'points du RGPD'],
  privacy_action: ['action du plan RGPD', 'actions du plan RGPD'],
  maturity_level: ['niveau de maturité', 'niveaux de maturité'],
  dpo_designation: ['désignation de DPO', 'désignations de DPO'],
  rights_request: ['demande d’exercice de droits', 'demandes d’exercice de droits'],
};

const KINDS_NAMED = 3;

const placeOf = ({ ccas, about }: ChangeGroup): string => (ccas ? `ccas:${ccas.id}` : about ? `${about.type}:${about.id}` : 'network');

/** « 6 réponses, 1 contestation et 2 autres modifications »: the most numerous first. */
function countsText(groups: readonly ChangeGroup[]): string {
  const byNoun = new Map<string, { readonly noun: readonly [string, string]; readonly count: number }>();
  for (const { about, ccas, counts } of groups)
    for (const { subjectType, count } of counts) {
      // what changed of the object itself is a change of it, not one more of its kind
      const noun = (!ccas && subjectType === about?.type ? undefined : NOUNS[subjectType]) ?? (['modification', 'modifications'] as const);
      byNoun.set(noun[0], { noun, count: (byNoun.get(noun[0])?.count ?? 0) + count });
    }
  const all = [...byNoun.values()].toSorted((one, other) => other.count - one.count);
  const named = all.slice(0, KINDS_NAMED).map(({ noun, count }) => counted(count, ...noun));
  const others = all.slice(KINDS_NAMED).reduce((sum, { count }) => sum + count, 0);
  return others > 0 ? `${named.join(', ')} et ${counted(others, 'autre modification', 'autres modifications')}` : new Intl.ListFormat('fr').format(named);
}

/** « Camille Exemple et 2 autres personnes » */
const actorsText = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : `${first} et ${others.length === 1 ? (others[0] ?? '') : counted(others.length, 'autre personne', 'autres personnes')}`;

/** What others changed, place by place, the latest first: each CCAS or object is one thing, however many days it moved. */
export function changeItems(groups: readonly ChangeGroup[]): DigestItem[] {
  return [...Map.groupBy(groups, placeOf)].map(([place, ofPlace]) => {
    const [{ ccas, about, day: last } = { ccas: null, about: null, day: '' }] = ofPlace;
    const first = ofPlace.at(-1)?.day ?? last;
    const actors = [...new Set(ofPlace.flatMap(({ actorNames }) => actorNames))];
    const name = ccas?.name ?? (about?.name ? `«\u00a0${about.name}\u00a0»` : 'Votre réseau');
    const when = first === last ? weekDay(last) : `du ${weekDay(first)} au ${weekDay(last)}`;
    return {
      key: `change:${place}:${last}`,
      text: `${name}\u202f: ${countsText(ofPlace)}.`,
      short: name,
      details: [actors.length > 0 ? `${actorsText(actors)}, ${when}.` : `${when}.`],
      action: {
        label: ccas ? 'Voir le CCAS' : 'Voir',
        path: (ccas ? addressOf('ccas', ccas.id) : about ? addressOf(about.type, about.pageKey) : null) ?? '/',
      },
    };
  });
}
