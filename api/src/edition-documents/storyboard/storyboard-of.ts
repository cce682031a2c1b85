import { type EditionContent, type EditionFigure, electoralWindow, type FrozenBlock, wordDay, wordNumber } from '@maillage/domain';
import { printedDay, printedFigure, printedLine } from '../report/printed';

/** A scene of the film. */
export interface Scene {
  readonly seconds: number;
  readonly title: string;
  readonly voice: string;
  /** Twelve words at most. */
  readonly onScreen: string;
  readonly figure: string;
  readonly source: string;
  readonly image: string;
}

/** A film that is to be made. */
export interface Storyboard {
  readonly scenes: readonly Scene[];
  readonly seconds: number;
  /** What is to be known before it is shown; empty for nothing. */
  readonly warning: string;
}

const WORDS_A_MINUTE = 150;
const MOST_WORDS_ON_SCREEN = 12;
const SHORTEST = 5;
const MOST_RESULTS = 5;
/** Of fewer than so many a share says who it was. */
const SMALLEST_BASE = 10;
const TO_COMPLETE = '[À compléter]';

const wordsOf = (text: string): string[] => text.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\p{N}[]/u.test(word));
const secondsOf = (voice: string): number => Math.max(SHORTEST, Math.ceil((wordsOf(voice).length / WORDS_A_MINUTE) * 60));

/** Twelve words at most, never cut within one. */
function onScreen(text: string): string {
  const parts = text.split(/(?<=\s)/);
  let shown = '';
  for (const part of parts) {
    if (wordsOf(shown + part).length > MOST_WORDS_ON_SCREEN) return `${shown.replace(/[\s,;:.]+$/, '')}…`;
    shown += part;
  }
  return shown;
}

interface Result {
  readonly figure: EditionFigure;
  readonly block: FrozenBlock;
}

/** What is fit for a film: told, of enough, and no money without its perimeter. */
const isFit = ({ share, value, untold, unit }: EditionFigure): boolean =>
  !untold && unit !== '€' && (share ? share.denominator >= SMALLEST_BASE : value !== undefined);

/** The storyboard of a film on an edition: its figures are those of the edition, what only a person can say is left to be completed. */
export function storyboardOf(content: EditionContent): Storyboard {
  const { networkName, period, asOf, blocks, perimeter } = content;
  const network = printedLine(networkName);
  const results = blocks
    .flatMap((block) => block.parts.flatMap((part) => (part.is === 'figures' ? part.figures.filter(isFit).map((figure): Result => ({ figure, block })) : [])))
    .slice(0, MOST_RESULTS);
  const lead = printedLine(blocks.find((block) => block.lead)?.lead ?? content.title);
  const told = `situation au ${printedDay(asOf)}`;
  const sources = [...new Set(blocks.flatMap((block) => block.sources.map(printedLine)))].join('\u202f; ');
  const scene = (title: string, voice: string, more: Partial<Scene> = {}): Scene => ({
    title,
    voice,
    onScreen: onScreen(title),
    figure: '',
    source: '',
    image: TO_COMPLETE,
    seconds: secondsOf(voice),
    ...more,
  });
  const unfinished = results.find(({ figure: { share } }) => share && share.numerator < share.denominator);
  const scenes = [
    scene('Pourquoi ce film', `${network}\u202f: ce qui a été fait, avec des chiffres vérifiables. ${lead}`, {
      image: 'Titre animé sur fond uni, logo du réseau',
      onScreen: onScreen(network),
    }),
    scene('D’où nous sommes partis', `${TO_COMPLETE} La situation de départ, en un chiffre et une date, au ${printedDay(period.from)}.`, {
      onScreen: `Au ${printedDay(period.from)}`,
    }),
    ...results.map((result) => resultScene(result, told)),
    scene('Ce qui a été difficile', `${TO_COMPLETE} Une difficulté, dite simplement, et ce qui en a été appris.`),
    ...(unfinished ? [remainsScene(unfinished, told)] : []),
    scene('La suite', `${TO_COMPLETE} Le prochain rendez-vous, sa date, et qui contacter.`),
    scene('Sources', `Tous les chiffres viennent de l’édition ${content.number ?? 'en préparation'} du réseau, ${told}.`, {
      image: 'Carton de fin',
      onScreen: onScreen(`Sources\u202f: édition ${content.number ?? 'en préparation'}, ${told}`),
      source: [sources, printedLine(perimeter.label)].filter(Boolean).join(' – '),
    }),
  ];
  return { scenes, seconds: scenes.reduce((sum, { seconds }) => sum + seconds, 0), warning: warningOn(asOf) };
}

const saidFigure = (figure: EditionFigure): string => {
  const { value, share } = printedFigure(figure);
  return [value, share].filter(Boolean).join(figure.share ? ', ' : ' ');
};

function resultScene({ figure, block }: Result, told: string): Scene {
  const label = printedLine(figure.label);
  const said = saidFigure(figure);
  const reserve = [figure.reserve, figure.note].flatMap((note) => (note ? [printedLine(note)] : [])).join('. ');
  const voice = `${label}\u202f: ${said}.${reserve ? ` ${reserve}.` : ''} ${block.lead ? printedLine(block.lead) : ''}`.trim();
  const picture = block.parts.find(({ is }) => is === 'map') ?? block.parts.find(({ is }) => is === 'bars' || is === 'stacked' || is === 'line');
  const image =
    picture && 'caption' in picture
      ? `${picture.is === 'map' ? 'Carte' : 'Diagramme'} «\u202f${printedLine(picture.caption)}\u202f» ; un lieu, une voix`
      : 'Le chiffre en grand\u202f; un lieu, une voix';
  return {
    title: label,
    voice,
    onScreen: onScreen(`${said} – ${label}`),
    figure: said,
    source: [...block.sources.map(printedLine), told].join('\u202f; '),
    image,
    seconds: secondsOf(voice),
  };
}

function remainsScene({ figure, block }: Result, told: string): Scene {
  const share = figure.share ?? { numerator: 0, denominator: 0 };
  const left = `${wordNumber(share.denominator - share.numerator)} sur ${wordNumber(share.denominator)}`;
  const label = printedLine(figure.label);
  const voice = `Ce qui reste à faire. ${label}\u202f: il en reste ${left}.`;
  return {
    title: 'Ce qui reste',
    voice,
    onScreen: onScreen(`Il reste ${left}`),
    figure: left,
    source: [...block.sources.map(printedLine), told].join('\u202f; '),
    image: 'Carte ou liste de ce qui reste, sans palmarès',
    seconds: secondsOf(voice),
  };
}

/** On the window of an election: films are named by the law's judges among what promotes. */
function warningOn(day: string): string {
  const election = electoralWindow(day);
  if (!election) return 'Vérifiez, avant diffusion, qu’aucune élection générale ne se tient dans les six mois (code électoral, art.\u00a0L.\u00a052-1).';
  const month = wordDay(`${election.month}-01`).replace(/^1er /, '');
  const others = 'Pour une élection législative, présidentielle ou partielle, demandez conseil avant toute diffusion.';
  return election.isOpen
    ? `Période électorale ouverte depuis le ${printedDay(election.opensOn)} (${election.name} de ${month}, code électoral, art.\u00a0L.\u00a052-1)\u202f: information factuelle, diffusion interne. Aucune campagne de promotion des réalisations ou de la gestion d’une collectivité, film compris. ${others}`
    : `Prochaine période électorale\u202f: à partir du ${printedDay(election.opensOn)} (${election.name} de ${month}, code électoral, art.\u00a0L.\u00a052-1). Un film diffusé ensuite ne peut plus promouvoir les réalisations d’une collectivité. ${others}`;
}
