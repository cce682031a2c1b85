import { TestBed } from '@angular/core/testing';
import { UnsavedWork } from '../saving/unsaved-work';
import { UiSidePanel } from './side-panel';

const open = async (at: number, mayLeave = true) => {
  TestBed.configureTestingModule({ providers: [{ provide: UnsavedWork, useValue: { mayLeave: () => Promise.resolve(mayLeave) } }] });
  const fixture = TestBed.createComponent(UiSidePanel);
  fixture.componentRef.setInput('heading', 'Point');
  fixture.componentRef.setInput('open', true);
  fixture.componentRef.setInput('steps', { at, of: 3 });
  const stepped: number[] = [];
  fixture.componentInstance.stepped.subscribe((next) => stepped.push(next));
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const press = async (key: string, target: Element = element.querySelector('h2') as Element) => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { element, stepped, press };
};

describe('a panel that was opened from a list', () => {
  it('goes on to the neighbours by the arrows, and not beyond the ends', async () => {
    const { element, stepped, press } = await open(0);
    expect(element.textContent).toContain('1 sur 3');
    await press('ArrowLeft');
    await press('ArrowRight');
    expect(stepped).toEqual([1]);
  });

  it('leaves the arrows to a field in which one types', async () => {
    const { element, stepped, press } = await open(1);
    const field = document.createElement('input');
    element.querySelector('.dialog-body')?.append(field);
    await press('ArrowRight', field);
    expect(stepped).toEqual([]);
  });

  it('asks first about what is typed and not saved', async () => {
    const { stepped, press } = await open(1, false);
    await press('ArrowRight');
    expect(stepped).toEqual([]);
  });
});
