import { TestBed } from '@angular/core/testing';
import { BehaviorSubject } from 'rxjs';
import { ApiError } from '../../errors';
import { Dialogs } from '../../ui';
import { type AttachedFiles, FilesGateway, type Upload } from '../files-gateway';
import { Attachments } from './attachments';

const FILE: AttachedFiles['items'][number] = {
  id: 'f1',
  title: 'Délibération du CA',
  purpose: 'deliberation',
  version: 3,
  versions: [2, 1].map((number) => ({
    id: `v${number}`,
    number,
    name: `ca-${number}.pdf`,
    mediaType: 'application/pdf',
    sizeBytes: 1_258_291,
    reading: number === 2 ? 'none' : 'whole',
    uploadedAt: '2026-03-12T10:00:00Z',
    uploadedByName: 'Camille Exemple',
  })),
};

/** A file list whose uploads are answered in turn: by nothing, or by a refusal. */
class FakeGateway {
  readonly files = new BehaviorSubject<AttachedFiles>({ canWrite: true, purposes: ['convention', 'deliberation'], items: [FILE] });
  readonly sent: Upload[] = [];
  readonly answers: (ApiError | null)[] = [];
  watch = () => this.files;
  upload = async (upload: Upload): Promise<void> => {
    this.sent.push(upload);
    const refusal = this.answers.shift();
    if (refusal) throw refusal;
  };
}

describe('Attachments', () => {
  const show = async (inputs: Record<string, unknown> = {}, files: Partial<AttachedFiles> = {}) => {
    const gateway = new FakeGateway();
    gateway.files.next({ ...gateway.files.value, ...files });
    const dialogs = { confirm: jest.fn().mockResolvedValue(true) };
    TestBed.configureTestingModule({
      imports: [Attachments],
      providers: [
        { provide: FilesGateway, useValue: gateway },
        { provide: Dialogs, useValue: dialogs },
      ],
    });
    const fixture = TestBed.createComponent(Attachments);
    for (const [name, value] of Object.entries({ parentType: 'convention', parentId: 'c1', ...inputs })) fixture.componentRef.setInput(name, value);
    await fixture.whenStable();
    const page = fixture.nativeElement as HTMLElement;
    const choose = async (...chosen: File[]) => {
      const field = page.querySelector<HTMLInputElement>('.deposit input[type=file]') as HTMLInputElement;
      Object.defineProperty(field, 'files', { value: chosen, configurable: true });
      field.dispatchEvent(new Event('change'));
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    const press = async (label: string) => {
      [...page.querySelectorAll('button')].find((button) => button.textContent?.includes(label))?.click();
      await new Promise((resolve) => setTimeout(resolve));
      await fixture.whenStable();
    };
    const text = () => page.textContent?.replace(/\s+/g, ' ') ?? '';
    return { page, gateway, dialogs, choose, press, text };
  };
  const pdf = (name = 'convention.pdf') => new File(['%PDF'], name);

  it('lists what is there, each version to be downloaded', async () => {
    const { page, text } = await show();
    expect([...page.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.download])).toEqual([
      ['/files/v2', 'ca-2.pdf'],
      ['/files/v1', 'ca-1.pdf'],
    ]);
    expect(text()).toContain('déposé le 12 mars 2026 par Camille Exemple, version 2');
    expect(text()).toContain('1,2 Mo');
    expect(text()).toContain('Aucune donnée personnelle d’habitants.');
  });

  it('says of the latest version that nobody looked through it for personal data', async () => {
    expect((await show()).text()).toContain('Contenu non lu (image, ou document numérisé)');
  });

  it('says nothing of the kind where all was read', async () => {
    const { text } = await show({}, { items: [{ ...FILE, versions: FILE.versions.slice(1) }] });
    expect(text()).not.toContain('Contenu');
  });

  it('says why a file was refused, and offers another try where that helps', async () => {
    const { gateway, choose, text } = await show();
    gateway.answers.push(new ApiError('FILE_HAZARDOUS', { hazards: ['macros'] }));
    await choose(pdf());
    expect(text()).toContain('Ce fichier contient des macros. Enregistrez-le au format .docx');
    expect(text()).not.toContain('Réessayer');
    gateway.answers.push(new ApiError('TOO_MANY_FILES', { maxFiles: 120, retryAt: '2026-03-12T13:05:00.000Z' }));
    await choose(pdf('b.pdf'));
    expect(text()).toMatch(/120 fichiers ont été déposés ici en une heure, le maximum\. Réessayez après le 12 mars 2026 à 1\d h 05\./);
    expect(text()).toContain('Réessayer');
  });

  it('offers nothing to who may only read', async () => {
    const { page, text } = await show({}, { canWrite: false, items: [] });
    expect(text()).toContain('Aucune pièce.');
    expect(page.querySelectorAll('button, input')).toHaveLength(0);
  });

  it('keeps to the purposes that its place asks for', async () => {
    const { page, gateway, choose } = await show({ purposes: ['convention'] });
    expect(page.querySelector('app-attachment-line')).toBeNull();
    expect(page.querySelector('select')).toBeNull();
    await choose(pdf());
    expect(gateway.sent).toMatchObject([{ parentType: 'convention', parentId: 'c1', purpose: 'convention' }]);
  });

  it('sends several files one after the other', async () => {
    const { gateway, choose, page } = await show();
    await choose(pdf('a.pdf'), pdf('b.pdf'));
    expect(gateway.sent.map(({ file }) => file.name)).toEqual(['a.pdf', 'b.pdf']);
    expect(page.querySelector('app-upload-list')).toBeNull();
  });

  it('keeps a file that did not come through, and sends it again', async () => {
    const { gateway, choose, press, text } = await show();
    gateway.answers.push(new ApiError('NETWORK_FAILURE'));
    await choose(pdf());
    expect(text()).toContain('Le serveur ne répond pas.');
    await press('Réessayer');
    expect(gateway.sent).toHaveLength(2);
    expect(text()).not.toContain('Le serveur ne répond pas.');
  });

  it('says which kinds are right before a wrong one is sent, and offers no second try', async () => {
    const { gateway, choose, press, text } = await show();
    await choose(new File(['x'], 'ancien.doc'));
    expect(gateway.sent).toEqual([]);
    expect(text()).toContain('Word (.docx)');
    expect(text()).not.toContain('Réessayer');
    await press('Retirer');
    expect(text()).not.toContain('ancien.doc');
  });

  it('asks about what looks personal, says what was found, and sends it again once it is confirmed', async () => {
    const { gateway, dialogs, choose } = await show();
    gateway.answers.push(new ApiError('FILE_LOOKS_PERSONAL', { findings: [{ kind: 'iban', count: 1 }] }));
    await choose(pdf());
    expect(dialogs.confirm).toHaveBeenCalledWith(expect.objectContaining({ items: ['1 numéro qui ressemble à un IBAN'], confirmLabel: 'Confirmer' }));
    expect(gateway.sent.map(({ isConfirmed }) => isConfirmed ?? false)).toEqual([false, true]);
  });

  it('keeps what looks personal aside when it is not confirmed', async () => {
    const { gateway, dialogs, choose, text } = await show();
    dialogs.confirm.mockResolvedValue(false);
    gateway.answers.push(new ApiError('FILE_LOOKS_PERSONAL', { findings: [{ kind: 'iban', count: 1 }] }));
    await choose(pdf());
    expect(gateway.sent).toHaveLength(1);
    expect(text()).toContain('Réessayer');
  });
});
