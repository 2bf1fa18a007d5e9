import { decodeCsv } from '../../imports/csv.ts';
import { UnreadableFile } from '../../imports/unreadable-file.ts';
import { focusOnOpening } from '../controls/focus.ts';
import { DialogShell } from '../dom/dialog-shell.ts';
import { createButton, createElement, createIcon, setHidden, setText, syncChildren } from '../dom/elements.ts';
import { createInput, Field } from '../dom/fields.ts';
import { Tabs } from '../dom/tabs.ts';
import type { ImportController } from './import-controller.ts';
import type { ImportTab } from './import-state.ts';
import type { ImportDayView, ImportNoticeView, ImportView } from './import-view.ts';

export type ImportActions = Pick<
  ImportController,
  'chooseTab' | 'give' | 'refuse' | 'typeDate' | 'act' | 'undo' | 'close'
>;

const TABS: readonly { readonly name: ImportTab; readonly label: string }[] = [
  { name: 'published', label: 'Published record' },
  { name: 'table', label: 'Table or CSV' },
];

const BOXES: Readonly<Record<ImportTab, string>> = { published: 'Text of the record', table: 'Rows' };
const LARGEST_FILE_BYTES = 20_000_000;

function createNotice({ severity, hiddenWord, message }: ImportNoticeView): HTMLElement {
  const item = createElement('li', `notice is-${severity}`);
  const icon = createElement('span', 'notice-icon');
  icon.append(createIcon(severity));
  const words = createElement('span', 'notice-words');
  words.append(createElement('span', 'hidden-words', `${hiddenWord} `), createElement('span', '', message));
  item.append(icon, words);
  return item;
}

/** Short and with a digit: a figure, whatever its column. */
const IS_FIGURE = /^(?=.*\d)\S{1,12}$/;

/** One day that was found. It is built anew when something else was. */
class FoundDay {
  readonly element = createElement('section', 'found-day');
  private readonly heading = createElement('h2');
  private readonly date = new Field('Date of the record', createInput('date'), 'The text names none.');
  private readonly notices = createElement('ul', 'notices');
  private readonly table = createElement('table', 'found-table');
  private readonly more = createElement('p', 'quiet');
  private shown = '';

  constructor(typeDate: (text: string) => void) {
    const { control } = this.date;
    control.min = '1900-01-01';
    control.max = '9999-12-31';
    control.addEventListener('input', () => {
      if (control.value === '' || control.value >= '1900') typeDate(control.value);
    });
    this.notices.setAttribute('aria-label', 'Notices');
    this.element.append(this.heading, this.date.element, this.notices, this.table, this.more);
  }

  render({ heading, date, headings, rows, more, notices }: ImportDayView): void {
    setText(this.heading, heading);
    setHidden(this.date.element, date === null);
    this.date.setValue(date?.value ?? '');
    this.date.showFault(date?.isMissing ? 'Give the date, like 2026-04-04.' : '');
    setText(this.more, more);
    setHidden(this.more, more === '');
    const key = JSON.stringify([headings, rows, notices]);
    if (key === this.shown) return;
    this.shown = key;
    this.notices.replaceChildren(...notices.map(createNotice));
    setHidden(this.notices, notices.length === 0);
    setHidden(this.table, rows.length === 0);
    this.fillTable(headings, rows);
  }

  focusDate(): boolean {
    if (this.date.element.hidden || this.date.control.value !== '') return false;
    this.date.control.focus();
    return true;
  }

  private fillTable(headings: readonly string[], rows: readonly (readonly string[])[]): void {
    const head = createElement('thead');
    const headRow = createElement('tr');
    for (const text of headings) {
      const cell = createElement('th', '', text);
      cell.scope = 'col';
      headRow.append(cell);
    }
    head.append(headRow);
    const body = createElement('tbody');
    for (const texts of rows) {
      const row = createElement('tr');
      for (const text of texts) {
        const cell = createElement('td', IS_FIGURE.test(text) ? 'figure' : '', text);
        cell.dir = 'auto';
        row.append(cell);
      }
      body.append(row);
    }
    this.table.replaceChildren(createElement('caption', 'hidden-words', 'Rows found'), head, body);
  }
}

/** The dialog *Import* in the DOM: the source at the left, what was found in it at the right. */
export class ImportPage {
  private readonly shell: DialogShell;
  private readonly tabs: Tabs<ImportTab>;
  private readonly boxes = new Map<ImportTab, HTMLTextAreaElement>();
  private readonly found = createElement('div', 'found');
  private readonly message = createElement('p', 'quiet');
  private readonly list = createElement('div');
  private readonly foundDays = new WeakMap<HTMLElement, FoundDay>();

  constructor(
    place: HTMLElement,
    private readonly actions: () => ImportActions,
  ) {
    this.tabs = new Tabs('Import', TABS, (tab) => actions().chooseTab(tab));
    this.shell = new DialogShell(
      place,
      'import',
      {
        act: () => void actions().act(),
        undo: () => void actions().undo(),
        close: () => actions().close(),
        escape: () => actions().close(),
      },
      this.tabs.element,
    );
    for (const { name } of TABS) this.buildSource(name);
    const sources = createElement('div', 'sources');
    sources.append(...TABS.map(({ name }) => this.tabs.panel(name)));
    this.found.tabIndex = 0;
    this.found.setAttribute('role', 'region');
    this.found.setAttribute('aria-label', 'What was found');
    this.found.append(this.message, this.list);
    this.message.setAttribute('aria-live', 'polite');
    this.shell.body.append(sources, this.found);
  }

  render(view: ImportView): void {
    const { tab, text, message, days } = view;
    this.tabs.render(tab);
    const box = this.boxes.get(tab);
    if (box !== undefined && box.value !== text) box.value = text;
    setText(this.message, message);
    setHidden(this.message, message === '');
    syncChildren(this.list, days, {
      keyOf: (_, index) => `${tab}|${index}`,
      create: (_, index) => {
        const day = new FoundDay((date) => this.actions().typeDate(index, date));
        this.foundDays.set(day.element, day);
        return day.element;
      },
      update: (element, day) => this.foundDays.get(element)?.render(day),
    });
    this.shell.renderFoot(view);
  }

  focusSource(): void {
    focusOnOpening(() => this.boxes.get('published')?.focus());
  }

  /** The first date that is missing. */
  focusDate(): void {
    [...this.list.children].some(
      (element) => element instanceof HTMLElement && this.foundDays.get(element)?.focusDate(),
    );
  }

  private buildSource(tab: ImportTab): void {
    const box = createElement('textarea', 'post-text source');
    box.spellcheck = false;
    const field = new Field(BOXES[tab], box);
    const file = createElement('input');
    file.type = 'file';
    file.hidden = true;
    file.accept = tab === 'table' ? '.csv,.tsv,.txt,text/csv' : '.txt,.md,.html,.htm,text/plain,text/html';
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen !== undefined) void this.takeFile(chosen);
      file.value = '';
    });
    box.addEventListener('input', () => this.actions().give(box.value));
    box.addEventListener('paste', (event) => this.takeTransfer(event, event.clipboardData, box, tab));
    box.addEventListener('dragover', (event) => event.preventDefault());
    box.addEventListener('drop', (event) => this.takeTransfer(event, event.dataTransfer, box, tab));
    this.boxes.set(tab, box);
    const choose = createButton('outlined small', 'Choose file…', () => file.click());
    this.tabs.panel(tab).append(field.element, choose, file);
  }

  /** Formatted text with a table says more than its plain text; a file is read as a whole. */
  private takeTransfer(event: Event, data: DataTransfer | null, box: HTMLTextAreaElement, tab: ImportTab): void {
    const [file] = data?.files ?? [];
    const html = data?.getData('text/html') ?? '';
    const text = data?.getData('text/plain') ?? '';
    if (file !== undefined && text === '') {
      event.preventDefault();
      void this.takeFile(file);
    } else if (tab === 'published' && /<table[\s>]/i.test(html) && (box.value.trim() === '' || isAllSelected(box))) {
      event.preventDefault();
      this.actions().give(text === '' ? html : text, html);
    }
  }

  private async takeFile(file: File): Promise<void> {
    if (file.size > LARGEST_FILE_BYTES) {
      this.actions().refuse(`${file.name} is larger than 20 MB. Give a part of it.`);
      return;
    }
    try {
      const text = decodeCsv(new Uint8Array(await file.arrayBuffer()));
      this.actions().give(text, null, file.name.replace(/\.[^.]*$/, ''));
    } catch (error) {
      const reason = error instanceof UnreadableFile ? error.message : 'The file could not be read.';
      this.actions().refuse(reason);
    }
  }
}

function isAllSelected({ selectionStart, selectionEnd, value }: HTMLTextAreaElement): boolean {
  return selectionStart === 0 && selectionEnd === value.length;
}
