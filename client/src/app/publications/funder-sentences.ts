import { formatDate, formatEuros, formatNumber, formatParts, formatPercent, plural } from '../ui';
import type { PublishableFigure } from '@maillage/domain';
import { computeFigures } from './publication-figures';
import type { PublishedFigure, PublishedInitiative } from './publications-gateway';

/** What a person keeps in mind. */
const MOST = 5;

const FIGURE_SENTENCES: Readonly<Record<PublishableFigure, (inPlace: string, of: string, percent: string) => string>> = {
  convention_coverage: (inPlace, of, percent) => `${inPlace} CCAS sur ${of} ont une convention en vigueur avec leur ville (${percent}).`,
  privacy_base: (inPlace, of, percent) => `${inPlace} points du socle de protection des données sont conformes, sur ${of} renseignés (${percent}).`,
};

/** « 21 CCAS sur 39 », then the share and by how much it changed since the previous visit. */
function figureSentence({ figure, total, before }: PublishedFigure): string | null {
  if (total.inPlace === null || !total.denominator) return null;
  const said = FIGURE_SENTENCES[figure](formatNumber(total.inPlace), formatNumber(total.denominator), formatPercent(total.inPlace / total.denominator));
  const change = before && before.denominator === total.denominator ? total.inPlace - before.inPlace : 0;
  if (!before || change === 0) return said;
  return `${said.slice(0, -1)}, ${Math.abs(change)} de ${change > 0 ? 'plus' : 'moins'} que le ${formatDate(before.on)}.`;
}

/**
 * What a funder would say of the network in five sentences, five at most, made of what is published to her alone: a sentence of which a number is not told is
 * not said.
 */
export function funderSentences(initiatives: readonly PublishedInitiative[], figures: readonly PublishedFigure[], today: string): string[] {
  const sums = computeFigures(initiatives, today);
  const { promisedCents, signedCents, paidCents } = sums.funding;
  const sentences: (string | null)[] = [];
  if (initiatives.length > 0)
    sentences.push(
      `${plural(sums.initiativesCount, 'initiative vous est publiée', 'initiatives vous sont publiées')}\u202f; ${plural(sums.onTrackCount, 'est en bonne voie', 'sont en bonne voie')}.`,
    );
  if (sums.inPlace !== null && sums.concerned)
    sentences.push(
      `Elles sont en place dans ${formatPercent(sums.inPlace / sums.concerned)} des CCAS qu’elles concernent (${formatParts(sums.inPlace, sums.concerned)}, un CCAS comptant une fois par initiative).`,
    );
  sentences.push(...figures.map(figureSentence));
  const next = initiatives
    .flatMap(({ milestones }) => milestones)
    .filter(({ doneOn, dueOn }) => doneOn === null && dueOn >= today)
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn))
    .at(0);
  if (sums.milestonesDue > 0 || next)
    sentences.push(
      [
        ...(sums.milestonesDue > 0 ? [`${formatParts(sums.milestonesDone, sums.milestonesDue)} jalons échus sont faits`] : []),
        ...(next
          ? [`${sums.milestonesDue > 0 ? 'le prochain' : 'Le prochain jalon'}, «\u202f${next.title}\u202f», est attendu le ${formatDate(next.dueOn)}`]
          : []),
      ].join('\u202f; ') + '.',
    );
  if (promisedCents !== null)
    sentences.push(
      `Vous avez promis ${formatEuros(promisedCents)}\u202f: ${formatEuros(signedCents ?? 0)} sont signés et ${formatEuros(paidCents ?? 0)} versés.`,
    );
  const said = sentences.filter((sentence) => sentence !== null);
  // one of two figures gives way, never the money
  return said.length > MOST ? [...said.slice(0, MOST - 1), said.at(-1) as string] : said;
}
