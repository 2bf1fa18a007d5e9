import type { PrintedColumn, Section } from '../../record/publishing/record.ts';
import {
  createButton,
  createElement,
  setAttribute,
  setHidden,
  setMarkedText,
  setText,
  syncChildren,
} from '../dom/elements.ts';
import type { TextMark } from './mark-texts.ts';
import type { PreviewView } from './preview-view.ts';

type TableSection = Extract<Section, { kind: 'table' }>;

const MOST_FIGURES_ON_LINE = 5;

interface CellPlace {
  readonly role: string;
  readonly className: string;
  readonly gridColumn: string;
  readonly gridRow: string;
}

/** Number and task on the first line of a row, all other columns on the lines under it. */
function placeCells(columns: readonly PrintedColumn[]): { places: CellPlace[]; figuresOnLine: number } {
  const hasNumber = columns.some(({ key }) => key === 'number');
  const figures = columns.filter(({ key }) => key !== 'number' && key !== 'task');
  const figuresOnLine = Math.max(1, Math.min(MOST_FIGURES_ON_LINE, figures.length));
  const firstColumn = hasNumber ? 2 : 1;
  const places = columns.map((column): CellPlace => {
    const { key } = column;
    if (key === 'number') return { role: 'cell', className: 'cell-number', gridColumn: '1', gridRow: '1' };
    if (key === 'task') {
      return { role: 'rowheader', className: 'cell-task', gridColumn: `${firstColumn} / -1`, gridRow: '1' };
    }
    const index = figures.indexOf(column);
    const onLine = index % figuresOnLine;
    const classes = ['cell-figure', onLine === 0 ? 'is-first' : '', key === 'factor' ? 'is-factor' : ''];
    return {
      role: 'cell',
      className: classes.filter((name) => name !== '').join(' '),
      gridColumn: String(firstColumn + onLine),
      gridRow: String(2 + Math.floor(index / figuresOnLine)),
    };
  });
  return { places, figuresOnLine };
}

function createRow(places: readonly CellPlace[], isHead: boolean): HTMLElement {
  const row = createElement('div', 'task-row');
  row.setAttribute('role', 'row');
  for (const { role, className, gridColumn, gridRow } of places) {
    const cell = createElement('div', className);
    cell.setAttribute('role', isHead ? 'columnheader' : role);
    if (!isHead && role === 'rowheader') cell.dir = 'auto';
    cell.style.gridColumn = gridColumn;
    cell.style.gridRow = gridRow;
    row.append(cell);
  }
  return row;
}

function fillRow(
  row: HTMLElement,
  columns: readonly PrintedColumn[],
  texts: readonly string[],
  marks: readonly TextMark[],
): void {
  texts.forEach((text, index) => {
    const cell = row.children[index];
    if (cell !== undefined) setMarkedText(cell, text || (columns[index]?.emptyText ?? ''), marks);
  });
}

function createRowGroup(className: string): HTMLElement {
  const group = createElement('div', className);
  group.setAttribute('role', 'rowgroup');
  return group;
}

/** One section of the post; it is changed where it stands as long as its columns stay. */
class SectionPart {
  readonly element = createElement('div', 'post-section');
  private readonly heading = createElement('h5');
  private readonly body = createElement('div');
  private readonly afterTable = createElement('div', 'more-tasks');
  private readonly afterText = createElement('p', 'quiet');
  private readonly moreButton: HTMLButtonElement;
  private layout = '';
  private marks: readonly TextMark[] = [];

  constructor(id: string, showMoreTasks: () => void) {
    this.moreButton = createButton('link', '', showMoreTasks);
    this.afterTable.append(this.afterText, this.moreButton);
    this.heading.id = `section-${id}`;
    this.element.append(this.heading, this.body, this.afterTable);
  }

  update(section: Section, { moreTasks, marks }: PreviewView): void {
    this.marks = marks;
    setMarkedText(this.heading, section.heading, marks);
    setHidden(this.heading, section.heading === '');
    if (section.kind === 'prose') this.updateProse(section.paragraphs);
    else if (section.id === 'taskLog') this.updateTasks(section);
    else this.updateTable(section);
    const isShort = section.id === 'taskLog' && moreTasks !== null;
    setHidden(this.afterTable, !isShort);
    if (isShort) {
      setText(this.afterText, moreTasks.sentence);
      setText(this.moreButton, moreTasks.label);
    }
  }

  private updateProse(paragraphs: readonly string[]): void {
    syncChildren(this.body, paragraphs, {
      keyOf: (_, index) => String(index),
      create: () => {
        const paragraph = createElement('p', 'post-prose');
        paragraph.dir = 'auto';
        return paragraph;
      },
      update: (paragraph, text) => setMarkedText(paragraph, text, this.marks),
    });
  }

  private rebuild(layout: string, build: () => HTMLElement): void {
    if (layout === this.layout) return;
    this.layout = layout;
    this.body.replaceChildren(build());
  }

  private updateTasks({ columns, rows, heading }: TableSection): void {
    const { places, figuresOnLine } = placeCells(columns);
    this.rebuild(columns.map(({ key }) => key).join(), () => {
      const table = createElement('div', 'task-table');
      table.setAttribute('role', 'table');
      table.style.setProperty('--figures', String(figuresOnLine));
      table.classList.toggle('has-number', places[0]?.className === 'cell-number');
      const head = createRowGroup('task-head');
      head.append(createRow(places, true));
      table.append(head, createRowGroup('task-body'));
      return table;
    });
    const table = this.body.firstElementChild;
    const head = table?.firstElementChild?.firstElementChild;
    const body = table?.lastElementChild;
    if (!table || !body || !(head instanceof HTMLElement)) return;
    setAttribute(table, 'aria-labelledby', heading === '' ? null : this.heading.id);
    setAttribute(table, 'aria-label', heading === '' ? 'Tasks' : null);
    fillRow(
      head,
      columns,
      columns.map(({ label }) => label),
      this.marks,
    );
    syncChildren(body, rows, {
      keyOf: (_, index) => String(index),
      create: () => createRow(places, false),
      update: (row, cells) => fillRow(row, columns, cells, this.marks),
    });
  }

  private updateTable({ columns, rows, heading }: TableSection): void {
    this.rebuild(columns.map(({ key }) => key).join(), () => {
      const table = createElement('table', 'figure-table');
      const head = createElement('thead', 'hidden-words');
      const row = createElement('tr');
      row.append(
        ...columns.map(() => {
          const cell = createElement('th');
          cell.scope = 'col';
          return cell;
        }),
      );
      head.append(row);
      table.append(head, createElement('tbody'));
      return table;
    });
    const table = this.body.querySelector('table');
    const headRow = table?.tHead?.rows[0];
    const body = table?.tBodies[0];
    if (!table || !headRow || !body) return;
    setAttribute(table, 'aria-labelledby', heading === '' ? null : this.heading.id);
    fillRow(
      headRow,
      columns,
      columns.map(({ label }) => label),
      this.marks,
    );
    syncChildren(body, rows, {
      keyOf: (_, index) => String(index),
      create: () => {
        const row = createElement('tr');
        columns.forEach((_, index) => {
          const cell = createElement(index === 0 ? 'th' : 'td');
          if (index === 0) cell.scope = 'row';
          row.append(cell);
        });
        return row;
      },
      update: (row, cells) => fillRow(row, columns, cells, this.marks),
    });
  }
}

/** The post, typeset. What has not changed is not touched: scroll and selection stay. */
export class PreviewCard {
  private readonly parts = new WeakMap<HTMLElement, SectionPart>();

  constructor(
    private readonly title: HTMLElement,
    private readonly sections: HTMLElement,
    private readonly showMoreTasks: () => void,
  ) {}

  render(view: PreviewView): void {
    const { title, sections, marks } = view;
    setMarkedText(this.title, title, marks);
    syncChildren(this.sections, sections, {
      keyOf: ({ id }) => id,
      create: ({ id }) => {
        const part = new SectionPart(id, this.showMoreTasks);
        this.parts.set(part.element, part);
        return part.element;
      },
      update: (element, section) => this.parts.get(element)?.update(section, view),
    });
  }
}
