import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import { paragraph } from '../docx/runs';
import { documentOptions, sectionFrame } from '../docx/styles';
import { tableOf } from '../docx/tables';
import type { Report } from '../report/report';
import type { Storyboard } from './storyboard-of';

const LONGEST_S = 180;
const clock = (seconds: number): string => `${Math.floor(seconds / 60)}\u00a0min ${String(seconds % 60).padStart(2, '0')}\u00a0s`;

/** The storyboard as a DOCX: what to know before, the table of its scenes, and all that is spoken, as a transcript. */
export async function writeStoryboard({ scenes, seconds, warning }: Storyboard, report: Report): Promise<Uint8Array> {
  const heading = (text: string) => new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(text)] });
  const children = [
    paragraph('Lead', report.networkName),
    paragraph('Title', `Scénario en images – ${report.title}`),
    ...(report.isDraft ? [paragraph('Warning', 'Projet – document de travail, non publié')] : []),
    ...(warning ? [paragraph('Warning', warning)] : []),
    paragraph('Normal', `Durée\u202f: ${clock(seconds)}, à 150 mots par minute.${seconds > LONGEST_S ? ' Au-delà de trois minutes, retirez des scènes.' : ''}`),
    paragraph(
      'Normal',
      'Les chiffres sont ceux de l’édition et se disent comme ils s’écrivent. Ce qui est entre crochets est à compléter. Aucune personne ne doit être reconnaissable sans son accord écrit ; les droits des images et de la musique sont à noter.',
    ),
    paragraph(
      'Normal',
      'À prévoir avec le film\u202f: sous-titres, transcription (ci-dessous), audiodescription quand l’image en dit plus que la voix, pas de clignotement.',
    ),
    heading('Scènes'),
    tableOf(
      {
        is: 'table',
        caption: 'Scènes',
        header: ['N°', 'Durée', 'Texte dit', 'Texte à l’écran', 'Chiffre', 'Source', 'Image à faire', 'État'],
        isNumber: [false, true, false, false, false, false, false, false],
        widths: [3, 6, 24, 13, 10, 14, 16, 6],
        rows: scenes.map(({ seconds: lasts, voice, onScreen, figure, source, image }, index) => [
          String(index + 1),
          `${lasts}\u00a0s`,
          voice,
          onScreen,
          figure,
          source,
          image,
          'idée',
        ]),
        notes: [],
      },
      true,
    ),
    heading('Transcription'),
    ...scenes.map(
      ({ title, voice }, index) => new Paragraph({ children: [new TextRun({ text: `${index + 1}. ${title}. `, bold: true }), new TextRun(voice)] }),
    ),
  ];
  const title = `Scénario en images – ${report.title}`;
  return Packer.toBuffer(
    new Document({
      ...documentOptions({ title, author: report.networkName, description: report.footer }),
      sections: [{ ...sectionFrame({ footer: report.footer, draftNotice: report.isDraft ? report.draftNotice : '', isWide: true, isFirst: true }), children }],
    }),
  );
}
