import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { UiLineChart } from './line-chart';

const series = [
  { name: 'Stains', points: [{ date: '2022-01-01', label: '2022', value: 39, text: '39,0\u202f%' }, { date: '2023-01-01', label: '2023', value: 39.9, text: '39,9\u202f%' }] }, // prettier-ignore
  { name: 'Coubron', points: [{ date: '2022-01-01', label: '2022', value: null, text: 'secret' }, { date: '2023-01-01', label: '2023', value: 9, text: '9,0\u202f%' }] }, // prettier-ignore
];

async function aChart() {
  // the drawing itself wants a browser
  TestBed.configureTestingModule({ deferBlockBehavior: DeferBlockBehavior.Manual });
  const fixture = TestBed.createComponent(UiLineChart);
  fixture.componentRef.setInput('heading', 'Taux de pauvreté');
  fixture.componentRef.setInput('series', series);
  await fixture.whenStable();
  const root = fixture.nativeElement as HTMLElement;
  const slider = root.querySelector<HTMLElement>('[role="slider"]')!;
  const press = async (key: string) => {
    slider.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await fixture.whenStable();
    return slider.getAttribute('aria-valuetext');
  };
  return { fixture, root, slider, press };
}

describe('a curve that is read date by date', () => {
  it('says the values of all series where the keyboard stands, from the last date on', async () => {
    const { slider, press } = await aChart();
    expect(slider.getAttribute('aria-valuetext')).toBe('2023\u202f: Stains 39,9\u202f%\u202f; Coubron 9,0\u202f%');
    expect(await press('ArrowLeft')).toBe('2022\u202f: Stains 39,0\u202f%\u202f; Coubron secret');
    expect(await press('ArrowLeft')).toContain('2022');
    expect(await press('End')).toContain('2023');
    expect(slider.getAttribute('aria-valuemax')).toBe('2');
  });

  it('shows the same beside the names while it has the focus', async () => {
    const { fixture, root, slider, press } = await aChart();
    expect(root.querySelector('ui-chart-legend')?.textContent).not.toContain('39');
    slider.dispatchEvent(new FocusEvent('focus'));
    await press('Home');
    expect(root.querySelector('.when')?.textContent).toContain('2022');
    expect(root.querySelector('ui-chart-legend')?.textContent).toContain('secret');
    slider.dispatchEvent(new FocusEvent('blur'));
    await fixture.whenStable();
    expect(root.querySelector('ui-chart-legend')?.textContent).not.toContain('secret');
  });
});
