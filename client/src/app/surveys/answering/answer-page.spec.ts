import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import type { FormDefinition } from '@maillage/domain';
import { ApiError } from '../../errors';
import { AnsweringGateway, type SurveyLook } from './answering-gateway';
import { AnswerPage } from './answer-page';

const BASE = { help: '', isSensitive: false, readBy: 'network', shownIf: null } as const;
const DEFINITION = {
  schema: 1,
  introduction: 'Dix questions sur **votre travail**.',
  minutes: 4,
  checks: [],
  sections: [
    {
      code: 'tout',
      title: '',
      help: '',
      shownIf: null,
      questions: [
        {
          ...BASE,
          kind: 'choice',
          code: 'accueil',
          label: 'Avez-vous le temps de recevoir ?',
          isRequired: true,
          hasOther: false,
          options: [
            { code: 'oui', label: 'Oui' },
            { code: 'non', label: 'Non' },
          ],
        },
        { ...BASE, kind: 'text', code: 'mot', label: 'Que faudrait-il changer ?', isRequired: false, longest: 300 },
      ],
    },
  ],
} as unknown as FormDefinition;
const OPEN: SurveyLook = {
  isOpen: true,
  isFull: false,
  surveyId: 's',
  title: 'Votre quotidien',
  networkName: 'Union',
  closesOn: '2027-01-16',
  definition: DEFINITION,
};

async function page(look: Partial<SurveyLook> = {}, address = '/enquete#secret') {
  const gateway = { look: jest.fn().mockResolvedValue({ ...OPEN, ...look }), answer: jest.fn().mockResolvedValue(undefined) };
  TestBed.configureTestingModule({
    providers: [provideRouter([{ path: 'enquete', component: AnswerPage }]), { provide: AnsweringGateway, useValue: gateway }],
  });
  const harness = await RouterTestingHarness.create(address);
  const { fixture } = harness;
  await fixture.whenStable();
  const element = harness.routeNativeElement as HTMLElement;
  document.body.append(element);
  const tick = (label: string) =>
    [...element.querySelectorAll('label')]
      .find((one) => one.textContent?.trim() === label)
      ?.querySelector('input')
      ?.click();
  const send = async () => {
    element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await fixture.whenStable();
    await new Promise((done) => setTimeout(done));
  };
  return { gateway, element, tick, send, title: () => element.querySelector('h1')?.textContent?.trim() };
}

beforeEach(() => localStorage.clear());
afterEach(() => document.body.replaceChildren());

describe('the page that the address of a survey opens', () => {
  it('says that nobody is known by it, asks, and keeps nothing of what is answered but that it was', async () => {
    const { gateway, element, tick, send, title } = await page();
    expect(title()).toBe('Votre quotidien');
    expect(element.textContent).toContain('Cette enquête est anonyme.');
    tick('Oui');
    await send();
    expect(gateway.answer).toHaveBeenCalledWith('secret', expect.any(String), { accueil: 'oui' });
    expect(title()).toBe('Merci, votre réponse est comptée');
    expect(document.activeElement?.textContent).toContain('Merci');
    expect({ ...localStorage }).toEqual({ 'maillage.enquete.s': '1' });
  });

  it('puts the question that lacks an answer in front of the person, and sends nothing', async () => {
    const { gateway, element, send } = await page();
    await send();
    expect(gateway.answer).not.toHaveBeenCalled();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Une question attend votre réponse');
    expect((document.activeElement as HTMLInputElement).name).toBe('accueil');
  });

  it('sends the same answer again under the same id where the network was away, so that it counts once', async () => {
    const { gateway, element, tick, send, title } = await page();
    tick('Non');
    gateway.answer.mockRejectedValueOnce(new ApiError('NETWORK_FAILURE', {}, []));
    await send();
    expect(element.querySelector('[role=alert]')?.textContent?.trim()).not.toBe('');
    await send();
    expect(title()).toBe('Merci, votre réponse est comptée');
    const [first, second] = gateway.answer.mock.calls as unknown[][];
    expect(second).toEqual(first);
  });

  it('asks no more where this browser answered, where the link is full, and where nothing is open', async () => {
    localStorage.setItem('maillage.enquete.s', '1');
    expect((await page()).title()).toBe('Cet appareil a déjà répondu');
    localStorage.clear();
    TestBed.resetTestingModule();
    expect((await page({ isFull: true })).title()).toBe('Ce lien a reçu toutes les réponses prévues');
    TestBed.resetTestingModule();
    const unknown = { isOpen: false, surveyId: null, title: null, definition: null };
    expect((await page(unknown)).title()).toBe('Cette enquête n’est pas ouverte');
  });

  it('asks the server for nothing where the address was cut short', async () => {
    const { gateway, title } = await page({}, '/enquete');
    expect(gateway.look).not.toHaveBeenCalled();
    expect(title()).toBe('Cette enquête n’est pas ouverte');
  });
});
