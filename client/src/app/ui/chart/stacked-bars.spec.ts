import { TestBed } from '@angular/core/testing';
import { UiStackedBars } from './stacked-bars';

describe('bars of shares', () => {
  const barsOf = async (before: readonly number[] | null) => {
    const fixture = TestBed.createComponent(UiStackedBars);
    fixture.componentRef.setInput('classes', ['0', '1', '2']);
    fixture.componentRef.setInput('rows', [{ name: 'Registre', now: { name: '2026', counts: [1, 0, 4] }, before: before && { name: '2025', counts: before } }]);
    await fixture.whenStable();
    const root = fixture.nativeElement as HTMLElement;
    return [...root.querySelectorAll('.bar')].map((bar) => [...bar.querySelectorAll('span')].map((part) => [part.textContent, part.style.flexGrow]));
  };

  it('are as wide as what they count, and leave out what nobody is', async () => {
    expect(await barsOf(null)).toEqual([[['1', '1'], ['4', '4']]]); // prettier-ignore
  });

  it('stand above those of before, where these are told', async () => {
    expect(await barsOf([5, 0, 0])).toEqual([[['1', '1'], ['4', '4']], [['5', '5']]]); // prettier-ignore
    expect(await barsOf([0, 0, 0])).toHaveLength(1);
  });
});
