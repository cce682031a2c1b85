import { addressOf, type SubjectType } from '../subjects/subject-types';
import { newsKind, type NewsKind } from './news-kinds';

/** Where a piece of news stands. */
export interface NewsPlace {
  readonly kind: NewsKind;
  readonly subject: { readonly type: SubjectType; readonly pageKey: string };
  readonly ccasId: string | null;
  readonly about: string | null;
}

/** Where a piece of news leads, in the product: what its kind says, else the page of its object, else that of its CCAS; null when none of them has a page. */
export function newsAddress({ kind, subject: { type, pageKey }, ccasId, about }: NewsPlace): string | null {
  const own = newsKind(kind).address;
  if (own !== undefined)
    return own
      .replace(':id', pageKey)
      .replace(':ccas', ccasId ?? '')
      .replace(':about', about ?? '');
  return addressOf(type, pageKey) ?? (ccasId === null ? null : addressOf('ccas', ccasId));
}
