import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import PizZip from 'pizzip';
import { sampleContent, sampleOutlines } from '../edition-documents.samples';
import { reportOf } from '../report/report-of';
import { fillTemplate } from './fill-template';
import { readTemplate } from './read-template';
import { BadTemplate, openTemplate } from './template-archive';

const template = async (paragraphs: readonly (string | Table | Paragraph)[]): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: paragraphs.map((one) => (typeof one === 'string' ? new Paragraph(one) : one)) }] }));
const rowOf = (...cells: string[]): Table =>
  new Table({ rows: [new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) })] });
const filled = async (bytes: Uint8Array, title = 'Bilan') => {
  const input = { content: sampleContent({ title }), hash: '', isDraft: false, outlines: sampleOutlines };
  const archive = openTemplate(bytes);
  const reading = readTemplate(archive);
  const written = await fillTemplate(archive, { ...input, report: reportOf(input) }, reading);
  const zip = new PizZip(Buffer.from(written));
  return { reading, written, zip, xml: zip.file('word/document.xml')?.asText() ?? '' };
};
const wordsOf = (xml: string): string => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');
/** Changes parts of a template. */
const changed = (bytes: Buffer, parts: Readonly<Record<string, (now: string) => string>>): Buffer => {
  const zip = new PizZip(bytes);
  for (const [name, change] of Object.entries(parts)) zip.file(name, change(zip.file(name)?.asText() ?? ''));
  return zip.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
};

describe('a template of the coordinator’s own', () => {
  it('is filled with texts, loops over rows, conditions, whole tables, and pictures with what they say', async () => {
    const { xml, zip, reading } = await filled(
      await template([
        new Paragraph({ children: [new TextRun('{ti'), new TextRun({ text: 'tre', bold: true }), new TextRun('}')] }),
        '{#validee_par}Validée par {validee_par}{/validee_par}{^empreinte}Sans empreinte{/empreinte}',
        '{#blocs}',
        'Bloc {titre} : {chapeau}',
        '{@contenu}',
        '{/blocs}',
        rowOf('{#initiatives}{nom}', '{meteo}{/initiatives}'),
        '{#images}',
        '{@image}',
        '{/images}',
      ]),
      'Bilan <2026> & {reseau}',
    );
    expect(reading).toMatchObject({ unknown: [], faults: [] });
    expect(reading.tags[0]).toMatchObject({ name: 'titre', paragraph: 1, isInTable: false, part: 'corps' });
    expect(reading.tags.find(({ name }) => name === 'meteo')).toMatchObject({ isInTable: true });
    expect(xml).toContain('Bilan &lt;2026&gt; &amp; {reseau}');
    expect(wordsOf(xml)).toContain('Sans empreinte');
    expect(xml).toMatch(/<w:tblHeader\/>/);
    const described = [...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/g)].map(([, words]) => words);
    expect(described.length).toBeGreaterThan(0);
    expect(described.every(Boolean)).toBe(true);
    const relations = zip.file('word/_rels/document.xml.rels')?.asText() ?? '';
    for (const [, relation] of xml.matchAll(/r:embed="(rIdMaillage\d+)"/g)) expect(relations).toContain(`"${relation}"`);
    expect(zip.file('word/media/maillage1.png')).not.toBeNull();
  });

  it('with unknown fields is still written, as a draft that says so, and they are told with their place and the nearest name', async () => {
    const { reading, xml } = await filled(
      await template(['{titre}', rowOf('{reseaux} et la suite'), '{#blocs}{chapo}{/blocs}', '{#chifres}{libelle}{/chifres}', '{contenu}', '{@titre}']),
    );
    expect(reading.unknown.map(({ name, nearest, isInTable }) => [name, nearest, isInTable])).toEqual([
      ['reseaux', 'reseau', true],
      ['chapo', 'chapeau', false],
      ['chifres', 'chiffres', false],
      ['libelle', null, false],
      ['contenu', null, false],
      ['titre', 'titre', false],
    ]);
    expect(reading.unknown[0]?.context).toBe('{reseaux} et la suite');
    expect(reading.unused).toContain('numero');
    expect(wordsOf(xml)).toMatch(/^\s*Brouillon\u202f: champs inconnus \(reseaux, chapo, chifres/);
    expect(wordsOf(xml)).toContain('«\u00a0reseaux\u00a0?\u00a0»');
  });

  it('has all of its faults told at once', async () => {
    const { faults } = readTemplate(
      openTemplate(await template(['{titre', '{/blocs}', '{#tableaux}{#images}{/tableaux}{/images}', '{#chiffres}', '{#blocs}{#blocs}{/blocs}{/blocs}'])),
    );
    expect(new Set(faults.map(({ fault }) => fault))).toEqual(new Set(['within_itself', 'unclosed', 'unopened', 'crossed']));
  });

  it('reads nothing but the edition: neither what data inherits, nor lengths of texts, nor what a value says', async () => {
    const hostile = [
      'constructor',
      '__proto__',
      'toString',
      'hasOwnProperty',
      'titre.length',
      'titre.constructor',
      'constructor.constructor("return process")()',
    ];
    const { xml, reading } = await filled(await template([...hostile.map((name) => `{${name}}`), '{#titre}{length}{/titre}', '{=[[ ]]=}', '[[titre]]']));
    expect(reading.unknown.length).toBeGreaterThanOrEqual(hostile.length);
    expect(wordsOf(xml)).not.toMatch(/function|native code|\[object/);
    expect(wordsOf(xml)).toContain('[[titre]]');
    expect(({} as Record<string, unknown>)['titre']).toBeUndefined();
  });

  it('is refused with macros, a template or a picture from elsewhere, entities, or more than a template holds', async () => {
    const bytes = await template(['{titre}']);
    const related = (type: string, mode: string) => (now: string) =>
      now.replace(
        '</Relationships>',
        `<Relationship Id="x1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://x.example/a"${mode}/></Relationships>`,
      );
    const relation =
      (attributes: string, tag = 'Relationship') =>
      (now: string) =>
        now.replace(
          '</Relationships>',
          `<${tag} Id="x1" ${attributes}${tag.includes(':') ? ' xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"' : ''}/></Relationships>`,
        );
    const IMAGE = 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image"';
    const field =
      (...pieces: string[]) =>
      (now: string) =>
        now.replace(
          '</w:body>',
          `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((piece) => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:body>`,
        );
    const refused: Readonly<Record<string, Parameters<typeof changed>[1]>> = {
      'entity in the mode': { 'word/_rels/document.xml.rels': relation(`${IMAGE} Target="https://x.example/a" TargetMode="&#69;xternal"`) },
      'type of a link in the target': {
        'word/_rels/document.xml.rels': relation(`${IMAGE} Target="https://x.example/relationships/hyperlink" TargetMode="External"`),
      },
      'sign in the target': { 'word/_rels/document.xml.rels': relation(`${IMAGE} Target="https://x.example/a>b" TargetMode="External"`) },
      prefix: { 'word/_rels/document.xml.rels': relation(`${IMAGE} Target="https://x.example/a" TargetMode="External"`, 'p:Relationship') },
      'large letters': {
        'word/_rels/footnotes.xml.RELS': () => `<Relationships>${relation(`${IMAGE} Target="https://x.example/a" TargetMode="External"`)('</Relationships>')}`,
      },
      'another encoding': { 'word/_rels/settings.xml.rels': () => '<?xml version="1.0" encoding="UTF-7"?><Relationships></Relationships>' },
      'a program': { 'word/document.xml': field('DDE', 'AUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"') },
      'a file from elsewhere': {
        'word/document.xml': (now) =>
          now.replace('</w:body>', '<w:p><w:fldSimple w:instr=" INCLUDEPICTURE &quot;https://x.example/a&quot; \\\\d"/></w:p></w:body>'),
      },
      macros: { 'word/vbaProject.bin': () => 'x' },
      '.docm': { '[Content_Types].xml': (now) => now.replace('wordprocessingml.document.main', 'wordprocessingml.macroEnabled.main') },
      template: { 'word/_rels/settings.xml.rels': () => related('attachedTemplate', ' TargetMode="External"')('<Relationships></Relationships>') },
      picture: { 'word/_rels/document.xml.rels': related('image', ' TargetMode="External"') },
      entities: { 'word/document.xml': (now) => now.replace('<w:document', '<!DOCTYPE a [<!ENTITY b "c">]><w:document') },
      bomb: { 'word/media/a.png': () => 'a'.repeat(21 * 1024 * 1024) },
    };
    const isRefused = (parts: Parameters<typeof changed>[1]): boolean => {
      try {
        openTemplate(changed(bytes, parts));
        return false;
      } catch (error) {
        return error instanceof BadTemplate;
      }
    };
    expect(Object.entries(refused).flatMap(([name, parts]) => (isRefused(parts) ? [] : [name]))).toEqual([]);
    expect(() => openTemplate(Buffer.from('PK rien'))).toThrow(BadTemplate);
    expect(() => openTemplate(changed(bytes, { 'word/document.xml': field(' PAGE \\\\* MERGE', 'FORMAT ') }))).not.toThrow();
    expect(() => openTemplate(changed(bytes, { 'word/document.xml': field(' HYPERLINK "https://x.example/link" ') }))).not.toThrow();
    expect(() => openTemplate(changed(bytes, { 'word/_rels/document.xml.rels': related('hyperlink', ' TargetMode="External"') }))).not.toThrow();
  });
});
