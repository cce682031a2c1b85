import {
  actualFaults,
  BUDGET_RESULT_LABELS,
  BUDGET_STAGE_LABELS,
  type BudgetFault,
  budgetGap,
  budgetLineName,
  forecastFaults,
  REPORT_DUE_MONTHS,
  sideOf,
  typeset,
  wordBudgetFault,
  wordDay,
  wordEuros,
} from '@maillage/domain';
import { Document, HeadingLevel, Packer, Paragraph, Table, TextRun } from 'docx';
import { documentOptions, section } from '../../../platform/documents/docx-styles';
import { cell, grid } from '../../../platform/documents/docx-tables';
import type { BudgetFacts } from '../initiative-budget.queries';
import type { InitiativeBudgetType } from '../initiative-budget.type';
import { comparedTable, forecastTable, LABEL_OF_MISSING, right } from './budget-tables';

/** What a document of a budget is made from. */
export interface BudgetOfInitiative {
  readonly facts: BudgetFacts;
  readonly budget: InitiativeBudgetType;
  readonly on: string;
}

const text = (content: string, style = 'Normal'): Paragraph => new Paragraph({ style, children: [new TextRun(typeset(content))] });
const heading = (content: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel] = HeadingLevel.HEADING_1): Paragraph =>
  new Paragraph({ heading: level, children: [new TextRun(typeset(content))] });
/** A text that somebody wrote, one paragraph a line; what is missing is told, and marked. */
const written = (content: string | null): Paragraph[] =>
  content === null
    ? [new Paragraph({ children: [new TextRun({ text: LABEL_OF_MISSING, highlight: 'yellow' })] })]
    : content
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => text(line));

/** The budget of an application for a grant: the table of form 12156. */
export const budgetDocx = (of: BudgetOfInitiative): Promise<Buffer> =>
  made(of, 'Budget de l’action', forecastFaults(of.budget.lines), [
    heading('Budget prévisionnel de l’action'),
    text(`Exercice du ${wordDay(of.budget.exerciseStartsOn)} au ${wordDay(of.budget.exerciseEndsOn)}. Montants en euros.`),
    ...forecastTable(of.budget.lines, 'charges', 'Charges'),
    ...forecastTable(of.budget.lines, 'products', 'Produits'),
    ...inKind(of, false),
    ...grants(of),
    ...rules(of),
  ]);

/** The financial report that is due to each funder: what form 15059 asks for. */
export function reportDocx(of: BudgetOfInitiative): Promise<Buffer> {
  const { facts, budget } = of;
  const { lines } = budget;
  return made(
    of,
    'Compte rendu financier',
    [...forecastFaults(lines), ...actualFaults(lines, budget)],
    [
      heading('1. Bilan qualitatif de l’action réalisée'),
      heading('Mise en œuvre de l’action', HeadingLevel.HEADING_2),
      ...written(budget.story),
      heading('Personnes bénéficiaires', HeadingLevel.HEADING_2),
      ...written(budget.people),
      heading('Dates et lieux de réalisation', HeadingLevel.HEADING_2),
      ...written(budget.places),
      heading('Objectifs atteints, au regard des indicateurs', HeadingLevel.HEADING_2),
      ...written(budget.results),
      heading('2. Tableau de synthèse'),
      text(
        `Exercice du ${wordDay(budget.exerciseStartsOn)} au ${wordDay(budget.exerciseEndsOn)}. Montants en euros. L’écart est la réalisation moins la prévision.`,
      ),
      ...comparedTable(lines, 'charges', 'Charges', budget),
      ...comparedTable(lines, 'products', 'Produits', budget),
      ...inKind(of, true),
      ...grants(of),
      heading('3. Annexes'),
      heading('Écarts entre la prévision et la réalisation', HeadingLevel.HEADING_2),
      ...gaps(of),
      ...rules(of),
      heading('Résultat', HeadingLevel.HEADING_2),
      ...result(of),
      heading('Signature'),
      text(
        `Ce compte rendu est à remettre le ${wordDay(budget.reportDueOn)} au plus tard${budget.agreedReportOn === budget.reportDueOn ? ', comme le prévoit la convention' : `, ${REPORT_DUE_MONTHS} mois après la fin de l’exercice`}.`,
        'Note',
      ),
      text(`Je soussigné(e), …, représentant(e) légal(e) de ${facts.networkName}, certifie exactes les informations du présent compte rendu.`),
      text('Fait le …, à …', 'Together'),
      text('Signature'),
    ],
  );
}

function made({ facts, budget, on }: BudgetOfInitiative, title: string, faults: readonly BudgetFault[], children: (Paragraph | Table)[]): Promise<Buffer> {
  const state = `${BUDGET_STAGE_LABELS[budget.stage]} — ${wordDay(on)}`;
  const whole = `${title} — ${facts.number}. ${facts.title}`;
  const head = [
    text(title, 'Title'),
    text(`${facts.number}. ${facts.title}`, 'Subtitle'),
    text(`${facts.networkName} — ${facts.planTitle}`, 'Notice'),
    ...(facts.purpose === null ? [] : [text(facts.purpose, 'Notice')]),
    ...(facts.isDemonstration ? [text('Réseau de démonstration : les montants et les personnes sont fictifs.', 'Notice')] : []),
    ...(faults.length === 0
      ? []
      : [
          text('Document de travail : ce budget ne peut pas encore être arrêté.', 'Warning'),
          ...faults.map((fault) => text(wordBudgetFault(fault, budget.lines), 'Warning')),
        ]),
  ];
  const options = documentOptions({ title: whole, author: facts.networkName, description: state });
  return Packer.toBuffer(new Document({ ...options, sections: [section({ title: whole, state, children: [...head, ...children] })] }));
}

/** Gifts in kind stand apart, and are worth on both sides the same. */
function inKind({ budget: { lines, inKindMethod } }: BudgetOfInitiative, isCompared: boolean): (Paragraph | Table)[] {
  if (!lines.some(({ account }) => account === '86' || account === '87')) return [];
  const table = isCompared ? comparedTable : forecastTable;
  return [
    ...table(lines, 'inKindUses', 'Emplois des contributions volontaires en nature (86)'),
    ...table(lines, 'inKindSources', 'Contributions volontaires en nature (87)'),
    heading('Méthode de valorisation des contributions en nature', HeadingLevel.HEADING_2),
    ...written(inKindMethod),
  ];
}

/** What was asked, promised, notified, signed and paid: five totals that are never one. */
function grants({ facts }: BudgetOfInitiative): (Paragraph | Table)[] {
  if (facts.grants.length === 0) return [];
  const amount = (cents: number | null): Paragraph => right(cents === null ? '—' : wordEuros(cents));
  const rows = facts.grants.map(({ funder, label, soughtCents, promisedCents, notifiedCents, signedCents, paidCents }) => [
    cell([new TextRun(typeset(label === null ? funder : `${funder} — ${label}`))]),
    ...[soughtCents, promisedCents, notifiedCents, signedCents, paidCents].map(amount),
  ]);
  return [
    heading('Subventions de l’action', HeadingLevel.HEADING_2),
    grid(['Financeur', 'Demandé', 'Promis', 'Notifié', 'Signé', 'Versé'], rows, [30, 14, 14, 14, 14, 14]),
  ];
}

function gaps({ budget: { lines } }: BudgetOfInitiative): Paragraph[] {
  const told = lines.filter((line) => line.comment !== null || budgetGap(line)?.isCommentDue);
  if (told.length === 0) return [text('Aucun écart de plus de 10 % et de plus de 500 € sur les charges.')];
  return told.flatMap((line) => [new Paragraph({ style: 'Lead', children: [new TextRun(typeset(budgetLineName(line)))] }), ...written(line.comment)]);
}

function rules({ budget: { lines, overheadKey }, facts }: BudgetOfInitiative): Paragraph[] {
  const shared = lines.filter(({ shares }) => shares.length > 0);
  const nameOf = (id: string): string => facts.grants.find((grant) => grant.id === id)?.funder ?? 'Financement';
  return [
    ...(lines.some(({ account }) => account === 'indirect')
      ? [heading('Règles de répartition des charges indirectes', HeadingLevel.HEADING_2), ...written(overheadKey)]
      : []),
    ...(shared.length === 0
      ? []
      : [
          heading('Dépenses justifiées auprès de chaque financeur', HeadingLevel.HEADING_2),
          ...shared
            .filter(({ account }) => sideOf(account) === 'charges')
            .map((line) =>
              text(
                `${budgetLineName(line)} : ${line.shares.map(({ fundingLineId, basisPoints }) => `${nameOf(fundingLineId)} ${percent(basisPoints)}`).join(', ')}`,
              ),
            ),
        ]),
  ];
}

const percent = (basisPoints: number): string => `${new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 2 }).format(basisPoints / 100)}\u202f%`;

function result({ budget: { resultKind, resultCents, resultText } }: BudgetOfInitiative): Paragraph[] {
  if (resultKind === null) return [text('Les produits couvrent exactement les charges : il n’y a pas de résultat à affecter.')];
  return [text(`${BUDGET_RESULT_LABELS[resultKind]} : ${wordEuros(resultCents ?? 0)}.`), ...written(resultText)];
}
