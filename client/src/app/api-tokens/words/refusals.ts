import { TOKEN_LIMITS } from '@maillage/domain';
import type { Refusals } from '../../errors';

/** What tokens refuse for. */
export const API_TOKENS_REFUSALS = {
  TOO_MANY_TOKENS: `Vous avez déjà ${TOKEN_LIMITS.perPerson} jetons actifs, le maximum. Révoquez-en un qui ne sert plus, puis recommencez.`,
} as const satisfies Refusals;
