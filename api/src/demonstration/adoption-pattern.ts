import type { DemoStage } from './plan-content';

/** What one CCAS last said of one initiative. `daysAgo` counts from the day of loading. */
export interface DemoNews {
  readonly stage: DemoStage;
  readonly daysAgo: number;
  readonly notConcernedReason?: string;
  readonly note?: string;
  readonly blocker?: string;
  readonly blockerLiftedBy?: string;
  readonly blockerLiftsWhen?: string;
  /** Whom of the network it is addressed to, in the place of who can lift it elsewhere. */
  readonly blockerAddressee?: 'coordinator' | 'territories' | 'referent';
  /** Days after the news on which to look at it again. */
  readonly blockerReviewAfterDays?: number;
}

/** From the least to the most advanced. */
const LADDER: readonly DemoStage[] = ['to_contact', 'informed', 'volunteer', 'committed', 'in_place', 'assessed'];
const NOTES = [
  'Présenté en conseil d’administration.',
  'Point prévu avec la direction générale.',
  'Délibération inscrite à l’ordre du jour de décembre.',
  'Équipe d’accueil informée.',
  'Poste vacant jusqu’à janvier.',
  'Groupe de travail avec les communes voisines.',
  'Premier retour positif des équipes.',
  'Demande un appui de l’Union.',
];
const BLOCKERS: readonly (readonly [text: string, liftedBy: string, liftsWhen: string])[] = [
  ['Pas d’accord de la direction générale sur le calendrier.', 'Direction générale de la Ville', 'La direction générale a validé le calendrier par écrit.'],
  ['Le logiciel métier ne permet pas l’export demandé.', 'Éditeur, avec la commission numérique', 'L’éditeur a livré la version qui exporte.'],
  ['Poste de coordination non remplacé.', 'Ressources humaines de la Ville', 'Le poste est pourvu.'],
  ['Crédits non votés.', 'Conseil d’administration', 'Le conseil d’administration a voté les crédits.'],
  ['Attente de l’avis du délégué à la protection des données.', 'Délégué mutualisé', 'L’avis est rendu.'],
];

/** A number in [0, 1) that is always the same for the same three numbers (a small integer hash; nothing random at run time). */
function steady(a: number, b: number, c: number): number {
  let h = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 1, 0x85ebca6b) ^ Math.imul(c + 1, 0xc2b2ae35);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 2 ** 32;
}

const pick = <T>(list: readonly T[], share: number): T => list[Math.floor(share * list.length)] as T;

/**
 * The news of CCAS number `ccas` about initiative number `initiative` in that year; null: it never gave any.
 * `maturity` (0–1) is how far the CCAS are on the whole; some CCAS are quicker than others, three have said nothing of the present plan.
 */
export function demoNews(year: number, initiative: number, ccas: number, maturity: number): DemoNews | null {
  const share = (salt: number) => steady(year * 100 + initiative, ccas, salt);
  const zeal = steady(ccas, 0, 7);
  const isSilent = ccas % 13 === 8;
  if (isSilent ? year > 2025 : share(1) > 0.55 + 0.4 * zeal) return null;
  const daysAgo = Math.floor(share(2) ** 2 * 110) + 1;
  if (share(3) < 0.05) return { stage: 'not_concerned', daysAgo, notConcernedReason: 'Compétence exercée par l’EPT ou par la Ville.' };
  const advance = Math.min(0.999, Math.max(0, maturity * 0.75 + zeal * 0.35 + (share(4) - 0.5) * 0.5));
  const stage = pick(LADDER, advance);
  const note = share(5) < 0.4 ? pick(NOTES, share(6)) : undefined;
  if (share(8) > 0.09 || stage === 'assessed') return { stage, daysAgo, note };
  const [blocker, liftedBy, blockerLiftsWhen] = pick(BLOCKERS, share(9));
  const blockerAddressee = pick(['coordinator', 'territories', 'referent', undefined] as const, share(10));
  // somebody looks at a blocker before it is old, but for a few
  return {
    stage,
    daysAgo: share(8) < 0.01 ? daysAgo : Math.ceil(daysAgo / 4),
    note,
    blocker,
    blockerLiftedBy: blockerAddressee ? undefined : liftedBy,
    blockerLiftsWhen,
    blockerAddressee,
    blockerReviewAfterDays: 14 + Math.floor(share(11) * 40),
  };
}

/**
 * What it had said before, the first time first: one or two steps lower, weeks earlier. One cell in twenty was blocked then, and is not any more.
 * None where the first news was the only one.
 */
export function earlierNews(initiative: number, ccas: number, last: DemoNews): readonly DemoNews[] {
  const share = (salt: number) => steady(initiative, ccas, 40 + salt);
  const rank = LADDER.indexOf(last.stage);
  if (rank < 1 || share(1) < 0.25) return [];
  const daysBetween = 35 + Math.floor(share(2) * 90);
  const first: DemoNews = { stage: LADDER[Math.max(0, rank - (share(3) < 0.5 ? 1 : 2))] as DemoStage, daysAgo: last.daysAgo + daysBetween };
  if (last.blocker || share(4) > 0.07) return [first];
  const [blocker, blockerLiftedBy, blockerLiftsWhen] = pick(BLOCKERS, share(5));
  return [first, { ...first, daysAgo: last.daysAgo + Math.floor(daysBetween / 2), blocker, blockerLiftedBy, blockerLiftsWhen }];
}
