import { FORM_FACT_CODES, type FormFact } from '@maillage/domain';
import type { Feature } from './feature';
import type { FormFactDeclaration } from './form-fact';
import { requireEach } from './require-once';

/** What the features know of a CCAS that the answer of a form may begin with. */
export class FormFactSources {
  private readonly byFact: ReadonlyMap<FormFact, FormFactDeclaration>;

  constructor(features: readonly Feature[]) {
    const all = features.flatMap(({ formFacts }) => formFacts ?? []);
    requireEach(
      'fact of forms',
      FORM_FACT_CODES,
      all.map(({ fact }) => fact),
    );
    this.byFact = new Map(all.map((declaration) => [declaration.fact, declaration]));
  }

  of(fact: FormFact): FormFactDeclaration | undefined {
    return this.byFact.get(fact);
  }
}
