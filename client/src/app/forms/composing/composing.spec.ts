import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { FormDefinition } from '@maillage/domain';
import { ApiError } from '../../errors';
import { type Form, FormsGateway } from '../forms-gateway';
import { Composing, definitionOf } from './composing';
import { changeQuestion, EMPTY_FORM, newQuestion, withSection } from './drafts';

const questions = ['Repas', 'Visites'].map((label) => newQuestion('figure', label, new Set()));
const DEFINITION: FormDefinition = { ...withSection(EMPTY_FORM, 'Aides'), sections: [{ code: 'aides', title: 'Aides', help: '', shownIf: null, questions }] };
const formOf = (version: number, draft: FormDefinition | null, answeredEntries: string[] = []): Form => ({
  id: 'f',
  networkId: 'n',
  version,
  title: 'Bilan',
  model: null,
  archivedAt: null,
  draft,
  versions: [{ id: 'v', number: 1, publishedAt: '2026-01-01', publishedByName: null, definition: DEFINITION, breaks: [] }],
  answeredEntries,
  canManage: true,
});
const labelled = (definition: FormDefinition, code: string, label: string) => changeQuestion(definition, code, (question) => ({ ...question, label }));
const labels = (form: Form) => definitionOf(form).sections.flatMap((section) => section.questions.map(({ label }) => label));

@Component({ selector: 'app-host', template: '', providers: [Composing] })
class Host {
  readonly composing = inject(Composing);
}

/** One composes version 1 while the server holds `theirs`, with its version. */
function composing(theirs: Form): Composing {
  const saveDraft = (_id: string, version: number, title: string, draft: FormDefinition): Promise<Form> =>
    version === theirs.version
      ? Promise.resolve({ ...theirs, version: version + 1, title, draft })
      : Promise.reject(new ApiError('STALE_VERSION', { current: theirs, changedByName: 'Karim' }));
  TestBed.configureTestingModule({ providers: [{ provide: FormsGateway, useValue: { saveDraft } }] });
  const { composing: mine } = TestBed.createComponent(Host).componentInstance;
  mine.takes(formOf(1, DEFINITION));
  return mine;
}
const labelIn = (code: string) => (form: Form) => {
  const question = definitionOf(form).sections[0]?.questions.find((one) => one.code === code);
  return question ? { label: question.label, version: form.version } : null;
};

describe('a form that two people compose', () => {
  it('takes an act over what the other changed elsewhere, and loses nothing of either', async () => {
    const mine = composing(formOf(4, labelled(DEFINITION, 'visites', 'Visites à domicile')));
    const saved = await mine.send((definition) => labelled(definition, 'repas', 'Repas livrés'), labelIn('repas'));
    expect([labels(saved), saved.version]).toEqual([['Repas livrés', 'Visites à domicile'], 5]);
  });

  it('shows what the other made of the very question, and writes it over only once that was seen', async () => {
    const mine = composing(formOf(4, labelled(DEFINITION, 'repas', 'Repas servis')));
    const act = () => mine.send((definition) => labelled(definition, 'repas', 'Repas livrés'), labelIn('repas'));
    const refusal = await act().catch((error: unknown) => error as ApiError);
    expect(refusal).toMatchObject({ reason: 'STALE_VERSION', params: { current: { label: 'Repas servis', version: 4 }, changedByName: 'Karim' } });
    expect(labels((await act()) as Form)).toEqual(['Repas livrés', 'Visites']);
  });

  it('says which answered question is gone, or has no place any more for what was answered', () => {
    const mine = composing(formOf(1, DEFINITION));
    const draft = changeQuestion(DEFINITION, 'repas', () => null);
    mine.takes(
      formOf(
        2,
        changeQuestion(draft, 'visites', () => newQuestion('text', 'Visites', new Set())),
        ['repas', 'visites'],
      ),
    );
    expect(mine.lost().map(({ code, isGone }) => [code, isGone])).toEqual([
      ['visites', false],
      ['repas', true],
    ]);
    mine.takes(formOf(3, draft));
    expect(mine.lost()).toEqual([]);
  });
});
