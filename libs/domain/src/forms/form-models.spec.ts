import { checkForm } from './check-form';
import { FORM_MODELS } from './form-models';
import { readForm } from './read-form';

describe('a ready-made form', () => {
  it.each(FORM_MODELS.map(({ code, definition }) => [code, definition] as const))('%s has its shape and does not contradict itself', (_code, definition) => {
    expect(readForm(JSON.parse(JSON.stringify(definition)))).toEqual({ definition });
    expect(checkForm(definition)).toEqual([]);
  });

  it('is named once', () => {
    expect(new Set(FORM_MODELS.map(({ code }) => code)).size).toBe(FORM_MODELS.length);
  });
});
