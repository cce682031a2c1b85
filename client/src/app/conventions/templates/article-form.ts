import { FormControl, FormGroup, type ValidatorFn } from '@angular/forms';
import { CONVENTION_LIMITS, type ConventionVolet, unknownVariables } from '@maillage/domain';
import { maxLength, required } from '../../ui';
import type { Article } from './templates-gateway';

/** Refuses a variable that does not exist, which would stay in the signed text. */
const knownVariables: ValidatorFn = ({ value }) => (typeof value === 'string' && unknownVariables(value).length > 0 ? { UNKNOWN_VARIABLE: true } : null);

/** An optional article without volet could never be chosen. */
const voletWhenOptional: ValidatorFn = (group) => {
  const volet = group.get('volet');
  const isMissing = group.get('isOptional')?.value === true && !volet?.value;
  if (volet && isMissing !== volet.hasError('REQUIRED')) volet.setErrors(isMissing ? { REQUIRED: true } : null);
  return null;
};

/** The form of one article. */
export const articleForm = ({ title, body, volet, isOptional }: Pick<Article, 'title' | 'body' | 'volet' | 'isOptional'>) =>
  new FormGroup(
    {
      title: new FormControl(title, { nonNullable: true, validators: [required, maxLength(CONVENTION_LIMITS.title), knownVariables] }),
      body: new FormControl(body, { nonNullable: true, validators: [required, maxLength(CONVENTION_LIMITS.articleBody), knownVariables] }),
      volet: new FormControl<ConventionVolet | null>(volet),
      isOptional: new FormControl(isOptional, { nonNullable: true }),
    },
    voletWhenOptional,
  );
export type ArticleForm = ReturnType<typeof articleForm>;

/** What the form of an article holds, as it is sent. */
export const articleOf = (form: ArticleForm) => {
  const { title, body, volet, isOptional } = form.getRawValue();
  return { title: title.trim(), body: body.trim(), volet, isOptional };
};

/** Articles in one text, to set two versions side by side. */
export const wordArticles = (articles: unknown): string =>
  (articles as readonly Article[]).map(({ title, body }, index) => `${index + 1}. ${title}\n${body}`).join('\n\n') || '(aucun article)';
