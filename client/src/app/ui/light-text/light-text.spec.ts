import { TestBed } from '@angular/core/testing';
import { UiLightText } from './light-text';

async function drawn(text: string, mentioned: readonly string[] = []): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(UiLightText);
  fixture.componentRef.setInput('text', text);
  fixture.componentRef.setInput('mentioned', mentioned);
  await fixture.whenStable();
  return fixture.nativeElement as HTMLElement;
}

describe('a text of light markdown', () => {
  it('is drawn with its paragraphs, lists, marks, links and mentions', async () => {
    const element = await drawn('Bonjour @Anne Le Goff,\nvoici **deux** points :\n\n- *un*\n- [deux](https://cnil.fr)', ['Anne Le Goff']);
    expect(element.querySelector('p')?.textContent).toBe('Bonjour @Anne Le Goff,\nvoici deux points :');
    expect(element.querySelector('.mention')?.textContent).toBe('@Anne Le Goff');
    expect([...element.querySelectorAll('li')].map(({ textContent }) => textContent?.trim())).toEqual(['un', 'deux']);
    expect(element.querySelector('a')?.getAttribute('href')).toBe('https://cnil.fr');
  });

  it('shows what looks like HTML or a script as the words that it is', async () => {
    const hostile = '<img src=x onerror=alert(1)> <script>x</script> [mot](javascript:alert(1)) &lt;b&gt;';
    const element = await drawn(hostile);
    expect(element.textContent?.trim()).toBe(hostile);
    expect(element.querySelectorAll('img, script, a, b')).toHaveLength(0);
  });
});
