import { textLines } from './text-lines';

it('reads paragraphs, lists and variables as the document has them', () =>
  expect(textLines('Le {{nom du CCAS}} veille\u202f:\n- à ceci\u202f;\n- à cela.\n\nFin.')).toEqual([
    {
      isList: false,
      lines: [
        [
          { text: 'Le ', isVariable: false },
          { text: 'nom du CCAS', isVariable: true },
          { text: ' veille\u202f:', isVariable: false },
        ],
      ],
    },
    { isList: true, lines: [[{ text: 'à ceci\u202f;', isVariable: false }], [{ text: 'à cela.', isVariable: false }]] },
    { isList: false, lines: [[{ text: 'Fin.', isVariable: false }]] },
  ]));
