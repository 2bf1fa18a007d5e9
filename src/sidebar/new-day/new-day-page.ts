import { DialogShell } from '../controls/dialog-shell.ts';
import { createButton, createElement, focusOnOpening, setHidden, setText } from '../controls/elements.ts';
import { createInput, Field, RadioGroup } from '../controls/fields.ts';
import type { NewDayController } from './new-day-controller.ts';
import type { DayChoice, FormulaChoice } from './new-day-state.ts';
import type { NewDayView } from './new-day-view.ts';

export type NewDayActions = Pick<
  NewDayController,
  'start' | 'chooseDay' | 'typeDate' | 'chooseFormulas' | 'act' | 'undo' | 'close'
>;

/** The dialog *New day* in the DOM. */
export class NewDayPage {
  private readonly shell: DialogShell;
  private readonly message = createElement('p');
  private readonly tryAgain: HTMLButtonElement;
  private readonly form = createElement('div', 'form');
  private readonly days: RadioGroup<DayChoice>;
  private readonly date = new Field('Date', createInput('date'));
  private readonly already = createElement('p', 'amber');
  private readonly template = createElement('p');
  private readonly formulas: RadioGroup<FormulaChoice>;

  constructor(place: HTMLElement, actions: () => NewDayActions) {
    this.shell = new DialogShell(place, 'new-day', {
      act: () => void actions().act(),
      undo: () => void actions().undo(),
      close: () => actions().close(),
      escape: () => actions().close(),
    });
    this.tryAgain = createButton('outlined small', 'Try again', () => void actions().start());
    this.days = new RadioGroup('Day', (choice) => actions().chooseDay(choice));
    this.formulas = new RadioGroup('Formulas', (formulas) => actions().chooseFormulas(formulas));
    const { control } = this.date;
    control.min = '1900-01-01';
    control.max = '9999-12-31';
    // While a year is being typed the field holds dates of the first millennium: they are not the person's.
    control.addEventListener('input', () => {
      if (control.value === '' || control.value >= '1900') actions().typeDate(control.value);
    });
    this.form.append(this.days.element, this.date.element, this.already, this.template, this.formulas.element);
    this.shell.body.append(this.message, this.tryAgain, this.form);
  }

  render(view: NewDayView): void {
    const { message } = view;
    setText(this.message, message?.text ?? '');
    setHidden(this.message, message === null);
    this.message.classList.toggle('banner', message?.isFailure ?? false);
    setHidden(this.tryAgain, !message?.isFailure);
    setHidden(this.form, message !== null);
    this.days.render(view.days, view.chosen);
    setHidden(this.date.element, view.chosen !== 'other');
    this.date.showFault(view.isDateMissing ? 'Give the date, like 2026-04-04.' : '');
    setText(this.already, view.already);
    setHidden(this.already, view.already === '');
    setText(this.template, view.template);
    setHidden(this.template, view.template === '');
    setHidden(this.formulas.element, view.formulas.length === 0);
    if (view.formulas.length > 0) this.formulas.render(view.formulas, view.chosenFormulas);
    this.shell.renderFoot(view);
  }

  focusDateField(): void {
    this.date.control.focus();
  }

  /** The blue button: one press makes the likely day; what else can be chosen stands before it. */
  focusFirst(): void {
    focusOnOpening(() => {
      if (this.tryAgain.hidden) this.shell.focusAct();
      else this.tryAgain.focus();
    });
  }
}
