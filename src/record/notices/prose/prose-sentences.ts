import { truncateText } from '../../values/truncate-text.ts';
import type { Sentences } from '../notice-sentence.ts';
import type { ProseFacts, ProseFigure, ProsePlace } from './prose-facts.ts';

const FIGURES: Readonly<Record<ProseFigure, string>> = {
  human: 'human time',
  ai: 'AI time',
  supervision: 'supervision',
  tokens: 'number of tokens',
  factor: 'factor',
  supervisoryFactor: 'supervisory factor',
  share: 'share',
  ratio: 'ratio',
};

const open = ({ shown, where }: { readonly shown: string; readonly where: ProsePlace }) =>
  `“${truncateText(shown)}” in the ${where} does not match the`;
const quote = (task: string) => `“${truncateText(task)}”`;

const MOST_CELLS = 3;
function nameCells(cells: readonly string[]): string {
  if (cells.length === 0) return 'The tasks';
  return cells.length > MOST_CELLS ? `${cells.length} cells` : cells.join(', ');
}

/** The sentence for each notice about a statement in prose that the tasks contradict. */
export const PROSE_SENTENCES: Sentences<ProseFacts> = {
  'placeholder-misspelled': ({ shown, instead }) =>
    `${shown} is not a placeholder. For the figure, write {${instead}}.`,
  'prose-figure-differs': ({ figure, actual, task, ...place }) =>
    `${open(place)} tasks. The ${FIGURES[figure]} of ${task === null ? 'the day' : quote(task)} is ${actual}.`,
  'prose-figure-changed': ({ shown, actual, cells }) =>
    `${nameCells(cells)} changed: “${truncateText(shown)}” is now ${actual}.`,
  'prose-other-task': ({ figure, actual, task, otherTask, ...place }) =>
    `${open(place)} tasks. The ${FIGURES[figure]} of ${quote(task)} is ${actual}. The written figure is that of ${quote(otherTask)}.`,
  'prose-count-differs': ({ count, tasks, withBound, ...place }) =>
    `${open(place)} tasks. It is true for ${count} of ${tasks}${withBound === null ? '' : `, or ${withBound} with the limit itself included`}.`,
  'prose-task-count-differs': ({ tasks, ...place }) =>
    `${open(place)} tasks. The day has ${tasks} ${tasks === 1 ? 'task' : 'tasks'}.`,
  'prose-order-differs': ({ task, actual, otherTask, otherActual, ...place }) =>
    `${open(place)} tasks. ${quote(task)} has ${actual}, ${quote(otherTask)} has ${otherActual}.`,
  'prose-task-text-differs': ({ task, actual, ...place }) => `${open(place)} task ${quote(task)}, which has ${actual}.`,
  'prose-supervision-exists': ({ task, actual, ...place }) =>
    `${open(place)} tasks. ${quote(task)} has ${actual} of supervision.`,
  'prose-date-differs': ({ actual, ...place }) => `${open(place)} date of the record. The record is for ${actual}.`,
};
