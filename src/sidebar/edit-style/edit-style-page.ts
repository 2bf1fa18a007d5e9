import { STYLES } from '../../styles/styles.ts';
import { DialogShell } from '../dom/dialog-shell.ts';
import { createButton, createElement, setAttribute, setHidden, setText, syncChildren } from '../dom/elements.ts';
import { createSelect, Field } from '../dom/fields.ts';
import { Tabs } from '../dom/tabs.ts';
import { PreviewCard } from '../preview/render-preview.ts';
import type { EditStyleController } from './edit-style-controller.ts';
import type { EditStyleView } from './edit-style-view.ts';
import { StyleFieldPart } from './style-field-part.ts';
import { LIST_OF_TABS, type StyleTab } from './style-fields.ts';
import { StyleJsonPart } from './style-json-part.ts';
import { StyleListPart } from './style-list-part.ts';

export type EditStyleActions = Pick<
  EditStyleController,
  | 'readSettings'
  | 'chooseTab'
  | 'giveValue'
  | 'showItem'
  | 'moveItem'
  | 'chooseBase'
  | 'reset'
  | 'stepBack'
  | 'takeJson'
  | 'save'
  | 'undo'
  | 'close'
  | 'escape'
>;

/** What the page needs of the browser. */
export interface EditStyleTools {
  readonly download: (name: string, text: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
}

export const STYLE_FILE = 'leverage-style.json';

const TABS: readonly { readonly name: StyleTab; readonly label: string }[] = [
  { name: 'table', label: 'Table' },
  { name: 'statistics', label: 'Statistics' },
  { name: 'sentences', label: 'Sentences' },
  { name: 'sections', label: 'Sections and texts' },
  { name: 'language', label: 'Language' },
  { name: 'json', label: 'JSON' },
];

const LIST_LABELS = { columns: 'Columns', statistics: 'Rows', sections: 'Sections' } as const;

/** The choices of one tab: a list of parts, then single values. */
class TabForm {
  readonly element = createElement('div', 'form');
  private readonly fields = createElement('div', 'form');
  private readonly list: StyleListPart | null;
  private readonly parts = new WeakMap<HTMLElement, StyleFieldPart>();

  constructor(
    tab: StyleTab,
    private readonly actions: () => EditStyleActions,
  ) {
    const name = LIST_OF_TABS[tab];
    this.list =
      name === undefined
        ? null
        : new StyleListPart(LIST_LABELS[name], {
            show: (key, isShown) => actions().showItem(name, key, isShown),
            move: (key, by) => actions().moveItem(name, key, by),
            give: (field, path, given) => actions().giveValue(field, path, given),
          });
    if (name !== undefined && this.list !== null) {
      const part = createElement('div');
      part.append(createElement('h2', '', LIST_LABELS[name]), this.list.element);
      this.element.append(part);
    }
    this.element.append(this.fields);
  }

  render({ items, fields }: EditStyleView): void {
    this.list?.render(items);
    syncChildren(this.fields, fields, {
      keyOf: ({ path }) => path,
      create: (field) => {
        const part = new StyleFieldPart(field, (given, path, text) => this.actions().giveValue(given, path, text));
        this.parts.set(part.element, part);
        return part.element;
      },
      update: (element, field) => this.parts.get(element)?.render(field),
    });
  }
}

/** The dialog *Edit style* in the DOM: the choices on the left, the post they make on the right. */
export class EditStylePage {
  private readonly shell: DialogShell;
  private readonly tabs: Tabs<StyleTab>;
  private readonly message = createElement('p');
  private readonly tryAgain: HTMLButtonElement;
  private readonly columns = createElement('div', 'style-columns');
  private readonly choices = createElement('div', 'style-choices');
  private readonly faults = createElement('div', 'style-faults');
  private readonly base: Field<HTMLSelectElement>;
  private readonly stepBack: HTMLButtonElement;
  private readonly reset: HTMLButtonElement;
  private readonly forms = new Map<StyleTab, TabForm>();
  private readonly json: StyleJsonPart;
  private readonly preview: PreviewCard;
  private readonly previewOf = createElement('p', 'quiet');
  private readonly post: HTMLElement;

  constructor(place: HTMLElement, actions: () => EditStyleActions, tools: EditStyleTools) {
    this.tabs = new Tabs('Edit style', TABS, (tab) => actions().chooseTab(tab));
    this.shell = new DialogShell(
      place,
      'edit-style',
      {
        act: () => void actions().save(),
        undo: () => void actions().undo(),
        close: () => actions().close(),
        escape: () => actions().escape(),
      },
      this.tabs.element,
    );
    this.tryAgain = createButton('outlined small', 'Try again', () => void actions().readSettings());
    this.base = new Field('Starts from', createSelect(STYLES.map(({ id, name }) => ({ value: id, label: name }))));
    this.base.control.addEventListener('change', () => actions().chooseBase(this.base.control.value));
    this.stepBack = createButton('outlined small', 'Undo step', () => actions().stepBack());
    this.reset = createButton('outlined small', 'Reset', () => actions().reset());
    this.reset.title = 'Back to the style it starts from';
    this.json = new StyleJsonPart({
      take: (json) => actions().takeJson(json),
      download: (json) => tools.download(STYLE_FILE, json),
      copy: tools.copy,
    });
    for (const { name } of TABS) this.fillPanel(name, actions);
    this.post = this.makePost();
    const title = this.post.querySelector('h4');
    const sections = this.post.querySelector('div');
    if (title === null || sections === null) throw new Error('The preview has no place.');
    this.preview = new PreviewCard(title, sections, () => undefined);
    this.buildColumns();
    document.addEventListener('keydown', (event) => {
      const isBack = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
      if (!isBack || this.json.element.contains(event.target as Node)) return;
      event.preventDefault();
      actions().stepBack();
    });
  }

  render(view: EditStyleView): void {
    const { message, tab, faults, preview } = view;
    setText(this.message, message?.text ?? '');
    setHidden(this.message, message === null);
    this.message.classList.toggle('banner', message?.isFailure ?? false);
    setHidden(this.tryAgain, !message?.isFailure);
    setHidden(this.columns, message !== null);
    this.tabs.render(tab);
    this.base.setValue(view.base);
    setAttribute(this.stepBack, 'aria-disabled', view.canStepBack ? null : 'true');
    setAttribute(this.reset, 'aria-disabled', view.canReset ? null : 'true');
    setHidden(this.faults, faults.length === 0);
    syncChildren(this.faults, faults, {
      keyOf: (sentence) => sentence,
      create: () => createElement('p', 'fault'),
      update: setText,
    });
    this.forms.get(tab)?.render(view);
    this.json.render(view.json, view.jsonNote);
    setText(this.previewOf, view.previewOf);
    if (preview !== null) this.preview.render(preview);
    this.shell.renderFoot(view);
  }

  /** The first value that does not work. */
  focusFault(): void {
    const faulty = [...this.choices.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
    faulty.find((control) => control.getClientRects().length > 0)?.focus();
  }

  private fillPanel(name: StyleTab, actions: () => EditStyleActions): void {
    const panel = this.tabs.panel(name);
    if (name === 'json') {
      panel.append(this.json.element);
      return;
    }
    const form = new TabForm(name, actions);
    this.forms.set(name, form);
    panel.append(form.element);
  }

  private makePost(): HTMLElement {
    const card = createElement('section', 'card');
    card.setAttribute('aria-label', 'Post preview');
    card.tabIndex = 0;
    const title = createElement('h4');
    title.dir = 'auto';
    card.append(title, createElement('div'));
    return card;
  }

  private buildColumns(): void {
    const bar = createElement('div', 'style-bar');
    const side = createElement('section', 'style-preview');
    const head = createElement('div', 'text-line');
    side.setAttribute('aria-label', 'Preview');
    side.tabIndex = 0;
    head.append(createElement('h3', '', 'Preview'), this.previewOf);
    side.append(head, this.post);
    bar.append(this.base.element, this.stepBack, this.reset);
    this.faults.setAttribute('role', 'alert');
    this.choices.append(
      createElement('h2', 'hidden-words', 'Choices'),
      bar,
      this.faults,
      ...TABS.map(({ name }) => this.tabs.panel(name)),
    );
    this.columns.append(this.choices, side);
    this.shell.body.append(this.message, this.tryAgain, this.columns);
  }
}
