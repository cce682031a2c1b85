import { UNTOLD_WORDS } from './say-share';
import type { EditionChange } from './what-changed';

const quoted = (told: string | undefined): string => (told ? `«\u00a0${told}\u00a0»` : UNTOLD_WORDS.unknown);

/** A change as a sentence in French, which begins with what it is of. */
export function sayChange({ kind, about, before, after }: EditionChange): string {
  const why = after?.why ?? before?.why;
  const fromTo = `${before?.told ?? UNTOLD_WORDS.unknown} → ${after?.told ?? UNTOLD_WORDS.unknown}`;
  switch (kind) {
    case 'added':
      return `${about.name}\u00a0: ajouté depuis.`;
    case 'dropped':
      return `${about.name}\u00a0: abandonné${why ? `, «\u00a0${why}\u00a0»` : ' ou retiré, sans motif indiqué'}.`;
    case 'slipped':
      return `${about.name}\u00a0: reporté du ${before?.told} au ${after?.told}.`;
    case 'brought_forward':
      return `${about.name}\u00a0: avancé du ${before?.told} au ${after?.told}.`;
    case 'moved':
      return `${about.name}\u00a0: ${fromTo}.`;
    case 'weather_turned':
      return `${about.name}\u00a0: la météo passe de ${quoted(before?.told)} à ${quoted(after?.told)}.`;
    case 'convention_signed':
      return `${about.name}\u00a0: convention en vigueur depuis.`;
    case 'convention_lost':
      return `${about.name}\u00a0: plus de convention en vigueur (${after?.told ?? UNTOLD_WORDS.unknown}).`;
    case 'target_reached':
      return `${about.name}\u00a0: cible atteinte, ${after?.told}.`;
    case 'target_lost':
      return `${about.name}\u00a0: cible qui n’est plus atteinte, ${after?.told}.`;
    case 'figure_moved':
      return `${about.name}\u00a0: ${fromTo}.`;
    case 'figure_revised':
      return `${about.name}\u00a0: chiffre révisé, ${fromTo}.`;
  }
}
