import { type ClipContent, copyByKeys } from '../controls/clipboard.ts';
import { focusOnOpening, scrollInto } from '../controls/focus.ts';
import {
  createButton,
  createElement,
  createIcon,
  findElement,
  setAttribute,
  setHidden,
  setText,
  syncChildren,
} from '../dom/elements.ts';
import { Menu } from '../dom/menu.ts';
import { type ChoiceView, renderChoices } from '../dom/render-choices.ts';
import { StatusLine } from '../dom/status-line.ts';
import type { PreviewView } from '../preview/preview-view.ts';
import { PreviewCard } from '../preview/render-preview.ts';
import { isCopyWay } from './copy-ways.ts';
import type { Controller } from './day-controller.ts';
import type {
  BannerView,
  CopyWayView,
  DateFieldView,
  GuideView,
  PostTextView,
  SegmentsView,
  ViewModel,
} from './day-view.ts';
import type { FiguresView } from './figures-view.ts';
import type { NoticesView } from './notices-view.ts';
import { NoticeList } from './render-notices.ts';
import type { StyleChoiceView, StyleMenuView } from './style-menu-view.ts';

/** What a person can do on the page. */
export type PageActions = Pick<
  Controller,
  | 'generate'
  | 'refresh'
  | 'copy'
  | 'goTo'
  | 'insertSampleDay'
  | 'convertFormulas'
  | 'openDialog'
  | 'openHelp'
  | 'closeHelp'
  | 'undo'
  | 'giveDate'
  | 'chooseRows'
  | 'chooseDay'
  | 'chooseStyle'
  | 'readPrivateList'
  | 'allow'
  | 'toggleFold'
  | 'showAllNotices'
  | 'showMoreTasks'
>;

const div = (id: string) => findElement(id, HTMLElement);
const button = (id: string) => findElement(id, HTMLButtonElement);

const LONG_TEXT_CHARACTERS = 200_000;

const isDrawn = (element: HTMLElement) => element.getClientRects().length > 0;

function viewWayChoice({ way, label, use, isLast }: CopyWayView): ChoiceView {
  return { value: way, label, use, isChosen: isLast };
}

/** The page in the DOM. All words are set as text, never as markup; what has not changed is not touched. */
export class Page {
  private readonly dateField = findElement('date-field', HTMLInputElement);
  private readonly postText = findElement('post-text', HTMLTextAreaElement);
  private readonly noticesHeading = div('notices-heading');
  private readonly notices: NoticeList;
  private readonly preview: PreviewCard;
  private readonly statusLine: StatusLine;
  private shown: ViewModel | null = null;
  private textTimer = 0;
  private endCopyByKeys: () => void = () => undefined;

  constructor(private readonly actions: () => PageActions) {
    this.notices = new NoticeList(div('notices'), {
      goTo: (address) => void actions().goTo(address),
      toggleFold: (key) => actions().toggleFold(key),
      allow: (keys, isAllowed) => actions().allow(keys, isAllowed),
      retry: () => void actions().readPrivateList(),
    });
    this.preview = new PreviewCard(div('post-title'), div('post-sections'), () => this.showMoreTasks());
    this.statusLine = new StatusLine(
      {
        line: div('status-line'),
        icon: div('status-icon'),
        text: div('status'),
        undo: button('undo'),
        hint: div('status-hint'),
      },
      () => void actions().undo(),
    );
    // A place to read with the keyboard: it takes the focus although it is no control.
    div('preview').tabIndex = 0;
    this.listen();
  }

  render(model: ViewModel): void {
    const focused = document.activeElement;
    setHidden(div('page'), model.screen !== 'day');
    setHidden(div('help'), model.screen !== 'help');
    this.renderDay(model);
    this.renderBanner(model.banner);
    this.renderSegments(model.segments);
    this.renderDateField(model.dateField);
    this.renderFigures(model.figures);
    this.renderNotices(model.notices);
    this.renderGuide(model.guide);
    this.renderPreview(model.preview);
    this.renderStyles(model.styles);
    this.renderPostText(model.postText);
    this.statusLine.render(model.status);
    this.renderButtons(model);
    const isNewPost = model.postText !== null && model.postTurn !== this.shown?.postTurn;
    this.shown = model;
    if (isNewPost) this.scrollToNotices();
    this.keepFocus(focused);
  }

  /** On opening: the blue button; without a table the first button of the content; without a date its field. */
  focusNextStep(): void {
    focusOnOpening(() => this.takeNextStep());
  }

  private takeNextStep(): void {
    const nextStep = this.shown?.nextStep;
    if (nextStep === 'content') {
      const first = [...div('content').querySelectorAll('button')].find(isDrawn);
      (first ?? button('refresh')).focus();
    } else if (nextStep === 'date') {
      this.dateField.focus();
    } else {
      button('generate').focus();
    }
  }

  focusFirstStop(): void {
    this.notices.focusFirstStop();
  }

  focusDateField(): void {
    this.dateField.focus();
  }

  selectPostText(content: ClipContent, tellCopied: () => void): void {
    this.endCopyByKeys();
    this.endCopyByKeys = copyByKeys(this.postText, content, tellCopied);
    this.postText.value = this.shown?.postText?.text ?? '';
    this.postText.focus({ preventScroll: true });
    this.postText.select();
    this.postText.scrollTop = 0;
    scrollInto(this.postText, { onlyIfHidden: true });
  }

  focusHelp(): void {
    div('help-title').focus();
  }

  focusMore(): void {
    button('more').focus();
  }

  private chooseMore(choice: string | undefined): void {
    const actions = this.actions();
    if (choice === 'newDay' || choice === 'import' || choice === 'settings') void actions.openDialog(choice);
    else if (choice === 'freeze') void actions.convertFormulas('values');
    else if (choice === 'thaw') void actions.convertFormulas('formulas');
    else if (choice === 'help') actions.openHelp();
  }

  private listen(): void {
    const press = (id: string, act: () => void) => button(id).addEventListener('click', act);
    press('refresh', () => this.actions().refresh());
    press('generate', () => this.actions().generate());
    press('copy-post', () => this.actions().copy(null));
    press('insert-sample', () => void this.actions().insertSampleDay());
    press('whole-day', () => this.actions().chooseRows(false));
    press('selected-rows', () => this.actions().chooseRows(true));
    press('more-notices', () => this.showAllNotices());
    // While a year is being typed the field holds dates of the first millennium: they are not the person's.
    const giveDate = () => this.actions().giveDate(this.dateField.value);
    this.dateField.addEventListener('input', () => {
      if (this.dateField.value >= '1900') giveDate();
    });
    this.dateField.addEventListener('blur', giveDate);
    press('new-day', () => void this.actions().openDialog('newDay'));
    press('left-out-settings', () => void this.actions().openDialog('settings'));
    press('help-back', () => this.actions().closeHelp());
    div('help').addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.actions().closeHelp();
    });
    new Menu(button('more'), div('more-menu'), ({ dataset }) => this.chooseMore(dataset.choice));
    new Menu(button('copy-more'), div('copy-menu'), ({ dataset: { choice = null } }) => {
      if (isCopyWay(choice)) this.actions().copy(choice);
    });
    new Menu(button('day-picker'), div('day-menu'), ({ dataset: { choice = '' } }) => this.actions().chooseDay(choice));
    new Menu(button('style-button'), div('style-menu'), ({ dataset: { choice = '' } }) => {
      if (choice === 'settings' || choice === 'editStyle') void this.actions().openDialog(choice);
      else this.actions().chooseStyle(choice);
    });
  }

  private renderDay({ day }: ViewModel): void {
    setText(div('day-title'), day.picker === null ? day.title : '');
    setText(div('day-picked'), day.picker === null ? '' : day.title);
    setHidden(div('day-title'), day.picker !== null);
    setHidden(button('day-picker'), day.picker === null);
    renderChoices(
      div('day-menu'),
      (day.picker ?? []).map(({ date, label, use, isShown }) => ({ value: date, label, use, isChosen: isShown })),
    );
    setText(div('day-line'), day.line);
    div('day-line').classList.toggle('is-old', day.isOld);
    button('refresh').classList.toggle('is-busy', day.isBusy);
    setAttribute(button('refresh'), 'aria-disabled', day.isBusy ? 'true' : null);
    setAttribute(div('content'), 'aria-busy', day.isBusy ? 'true' : null);
  }

  private renderBanner(banner: BannerView | null): void {
    syncChildren(div('banner'), banner === null ? [] : [banner], {
      keyOf: ({ title, lines }) => [title, ...lines].join('|'),
      create: ({ title, lines }) => {
        const element = createElement('div', 'banner');
        const heading = createElement('p', 'banner-title');
        const icon = createElement('span', 'notice-icon');
        icon.append(createIcon('warning'));
        heading.append(icon, createElement('span', '', title));
        const tryAgain = createButton('outlined small', 'Try again', () => this.actions().refresh());
        element.append(heading, ...lines.map((line) => createElement('p', '', line)), tryAgain);
        return element;
      },
      update: () => undefined,
    });
  }

  private renderSegments(segments: SegmentsView | null): void {
    setHidden(div('segments'), segments === null);
    if (segments === null) return;
    setText(button('whole-day'), segments.whole);
    setText(button('selected-rows'), segments.selected);
    setAttribute(button('whole-day'), 'aria-pressed', String(!segments.isSelectionChosen));
    setAttribute(button('selected-rows'), 'aria-pressed', String(segments.isSelectionChosen));
  }

  private renderDateField(field: DateFieldView | null): void {
    setHidden(div('date-place'), field === null);
    if (field === null) {
      this.dateField.value = '';
      return;
    }
    setText(div('date-why'), field.why);
    setAttribute(this.dateField, 'aria-invalid', field.isMarked ? 'true' : null);
  }

  private renderFigures(view: FiguresView | null): void {
    setHidden(div('figures-place'), view === null);
    if (view === null) return;
    syncChildren(div('figures'), view.figures, {
      keyOf: ({ label }) => label,
      create: ({ label, hiddenWords }) => {
        const figure = createElement('div');
        const term = createElement('dt', '', label);
        if (hiddenWords !== '') term.append(createElement('span', 'hidden-words', ` ${hiddenWords}`));
        term.append(createElement('span', 'part'));
        figure.append(term, createElement('dd'));
        return figure;
      },
      update: (figure, { value, part }) => {
        const [term, description] = figure.children;
        if (term?.lastElementChild) setText(term.lastElementChild, part);
        if (description) setText(description, value);
      },
    });
    setText(div('sums'), view.sums);
    setText(div('without'), view.without);
  }

  private renderNotices({ heading, clean, entries, more }: NoticesView): void {
    setText(this.noticesHeading, heading);
    this.notices.render(entries);
    const cleanLine = div('clean');
    setHidden(cleanLine, clean === '');
    if (clean !== '' && cleanLine.textContent !== clean) {
      cleanLine.replaceChildren(createIcon('done'), createElement('span', '', clean));
    }
    setText(button('more-notices'), more);
    setHidden(button('more-notices'), more === '');
    const isBare = heading === '' && clean === '' && !div('guide-lead').textContent;
    setHidden(div('notices-place'), isBare && entries.length === 0);
  }

  private renderGuide(guide: GuideView | null): void {
    const lead = guide?.lead ?? '';
    setText(div('guide-lead'), lead);
    setHidden(div('guide-lead'), lead === '');
    if (lead !== '') setHidden(div('notices-place'), false);
    setHidden(div('example-place'), guide === null || !guide.hasExample);
    setHidden(div('sample-place'), guide === null);
    setText(div('sample-heading'), guide?.next.heading ?? '');
    setText(div('sample-words'), guide?.next.words ?? '');
  }

  private renderPreview(preview: PreviewView | null): void {
    setHidden(div('preview-place'), preview === null);
    if (preview === null) return;
    this.preview.render(preview);
    setText(div('left-out'), preview.leftOut);
    setHidden(div('left-out-place'), preview.leftOut === '');
    setHidden(button('left-out-settings'), !preview.hasFixedTextsLeftOut);
  }

  private renderStyles(styles: StyleMenuView | null): void {
    if (styles === null) return;
    setText(div('style-name'), styles.name);
    const viewChoice = ({ id, label, use, isShown }: StyleChoiceView) => ({ value: id, label, use, isChosen: isShown });
    renderChoices(div('first-styles'), styles.first.map(viewChoice));
    renderChoices(div('more-styles'), styles.more.map(viewChoice));
  }

  private renderPostText(view: PostTextView | null): void {
    setHidden(div('text-place'), view === null);
    const text = view?.text ?? '';
    if (this.shown?.postText?.text !== text) this.writePostText(text);
    setText(div('post-measure'), view?.measure ?? '');
    if (!view?.isForKeys) this.endCopyByKeys();
  }

  /** Laying out a long text takes longer than all the rest: it follows in a task of its own. */
  private writePostText(text: string): void {
    window.clearTimeout(this.textTimer);
    const isLong = text.length > LONG_TEXT_CHARACTERS;
    this.postText.value = isLong ? '' : text;
    if (isLong) {
      this.textTimer = window.setTimeout(() => {
        this.postText.value = text;
      });
    }
  }

  private renderButtons({ generate, copying }: ViewModel): void {
    const isNext = copying === null;
    if (copying !== null) {
      setText(button('copy-post'), copying.button.label);
      renderChoices(div('clipboard-ways'), copying.clipboard.map(viewWayChoice));
      renderChoices(div('file-ways'), copying.files.map(viewWayChoice));
    }
    const generateButton = button('generate');
    generateButton.className = isNext ? 'filled' : 'outlined';
    setAttribute(generateButton, 'aria-disabled', generate.isOff ? 'true' : null);
    setAttribute(generateButton, 'aria-busy', generate.isBusy ? 'true' : null);
    setHidden(div('copy-group'), isNext);
  }

  private scrollToNotices(): void {
    const first = this.noticesHeading.textContent === '' ? div('preview-heading') : this.noticesHeading;
    scrollInto(this.shown?.banner ? div('banner') : first);
  }

  private showAllNotices(): void {
    const shown = this.notices.countEntries();
    this.actions().showAllNotices();
    this.notices.focusEntry(shown);
  }

  private showMoreTasks(): void {
    this.actions().showMoreTasks();
    if (this.shown?.preview?.moreTasks === null) div('preview').focus({ preventScroll: true });
  }

  /** When what had the focus is gone, the keyboard goes on near it; never while the person is in the sheet. */
  private keepFocus(focused: Element | null): void {
    if (!(focused instanceof HTMLElement) || focused === document.body || !document.hasFocus()) return;
    if (focused.isConnected && isDrawn(focused)) return;
    const isHeaded = this.noticesHeading.textContent !== '';
    (isHeaded ? this.noticesHeading : button('generate')).focus({ preventScroll: true });
  }
}
