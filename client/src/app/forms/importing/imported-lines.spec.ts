import { TestBed } from '@angular/core/testing';
import { figureLines, type FormDefinition, type FormFileLine } from '@maillage/domain';
import { ImportedLines, type StandingAnswer } from './imported-lines';

const figure = (code: string, label: string) => ({
  ...{ code, label, help: '', isRequired: true, isSensitive: false, readBy: 'ept', shownIf: null, kind: 'figure', unit: 'household', unitWord: null },
  ...{ time: 'flow', decimals: 0, bounds: null, addsUp: 'sum', perimeter: '', methods: [], prefill: null },
});
const DEFINITION = {
  ...{ schema: 1, introduction: '', minutes: 5, checks: [] },
  sections: [{ code: 'a', title: 'A', help: '', shownIf: null, questions: [figure('c1', 'Passages'), figure('c2', 'Appels'), figure('c3', 'Ménages')] }],
} as unknown as FormDefinition;
const standing = (entry: string, value: string, version: number): StandingAnswer => ({
  ...{ entry, version, value, state: 'value', denominator: null, other: null, reason: null, method: null, isConfirmed: true },
});
const SHEETS = [{ name: 'Bilan', rows: [['Passages', 1250], ['Appels', 'environ 300'], ['Ménages', 40], ['Repas', 12]] }]; // prettier-ignore
const LINES: readonly FormFileLine[] = figureLines(DEFINITION, SHEETS, { reads: 'figures', sheet: 'Bilan', question: 0, value: 1, entries: {} });

describe('what a file says, line by line', () => {
  const shown = (answers: readonly StandingAnswer[]) => {
    const fixture = TestBed.createComponent(ImportedLines);
    fixture.componentRef.setInput('definition', DEFINITION);
    fixture.componentRef.setInput('lines', LINES);
    fixture.componentRef.setInput('standing', answers);
    fixture.componentRef.setInput('canRelate', true);
    fixture.detectChanges();
    return { page: fixture.componentInstance, element: fixture.nativeElement as HTMLElement, look: () => fixture.detectChanges() };
  };

  it('is taken where nobody has answered, asked about where it may be several things, and of no question where it is of none', () => {
    const { page, element, look } = shown([]);
    expect(page.taken().map(({ entry, value, version }) => [entry, value, version])).toEqual([
      ['c1', '1250', 0],
      ['c3', '40', 0],
    ]);
    expect(element.textContent).toMatch(/2\s*comprises,\s*1\s*à préciser,\s*1\s*sans question du formulaire/);
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('Estimé à 300'))?.click();
    look();
    expect(page.taken()).toContainEqual(
      expect.objectContaining({ entry: 'c2', state: 'estimated', value: '300', method: expect.stringContaining('environ 300') }),
    );
  });

  it('leaves what was answered, unless it is said to give way; what says the same is not taken again', () => {
    const { page, element, look } = shown([standing('c1', '1250', 3), standing('c3', '41', 2)]);
    expect(page.taken()).toEqual([]);
    expect(element.textContent).toContain('Déjà répondu ainsi');
    expect(element.textContent).toMatch(/Remplacerait\s*:\s*41/);
    element.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    look();
    expect(page.taken()).toEqual([expect.objectContaining({ entry: 'c3', value: '40', version: 2 })]);
  });
});
