import type { SettingKey } from '../../settings/settings.ts';
import { DialogShell } from '../dom/dialog-shell.ts';
import { createButton, createElement, setHidden, setText } from '../dom/elements.ts';
import { Tabs } from '../dom/tabs.ts';
import { PrivatePanel } from './private-panel.ts';
import { SettingField } from './setting-field.ts';
import type { SettingsController } from './settings-controller.ts';
import { SETTINGS_OF_TABS, type SettingsTab } from './settings-state.ts';
import type { SettingsView } from './settings-view.ts';

export type SettingsActions = Pick<
  SettingsController,
  'readSettings' | 'readPrivateList' | 'chooseTab' | 'type' | 'editPrivate' | 'save' | 'undo' | 'close' | 'escape'
>;

/** What the page needs of the browser. */
export interface SettingsTools {
  readonly download: (name: string, text: string) => void;
  readonly copy: (text: string) => Promise<boolean>;
}

const TABS: readonly { readonly name: SettingsTab; readonly label: string }[] = [
  { name: 'post', label: 'Post' },
  { name: 'site', label: 'Site' },
  { name: 'newDay', label: 'New day' },
  { name: 'private', label: 'Only you see these' },
];

export const PRIVATE_LIST_FILE = 'leverage-private.json';

/** The dialog *Settings* in the DOM. */
export class SettingsPage {
  private readonly shell: DialogShell;
  private readonly tabs: Tabs<SettingsTab>;
  private readonly message = createElement('p');
  private readonly tryAgain: HTMLButtonElement;
  private readonly panels = createElement('div');
  private readonly fields = new Map<SettingKey, SettingField>();
  private readonly sample = createElement('div', 'sample');
  private readonly samplePath = createElement('p', 'quiet');
  private readonly sampleText = createElement('pre', 'sample-text');
  private readonly privatePanel: PrivatePanel;

  constructor(place: HTMLElement, actions: () => SettingsActions, tools: SettingsTools) {
    this.tabs = new Tabs('Settings', TABS, (tab) => actions().chooseTab(tab));
    this.shell = new DialogShell(
      place,
      'settings',
      {
        act: () => void actions().save(),
        undo: () => void actions().undo(),
        close: () => actions().close(),
        escape: () => actions().escape(),
      },
      this.tabs.element,
    );
    this.tryAgain = createButton('outlined small', 'Try again', () => void actions().readSettings());
    for (const tab of ['post', 'site', 'newDay'] as const) this.buildForm(tab, actions);
    this.sampleText.tabIndex = 0;
    this.sampleText.setAttribute('role', 'region');
    this.sampleText.setAttribute('aria-label', 'Sample of the front matter');
    this.sample.append(createElement('h2', '', 'A downloaded post begins'), this.samplePath, this.sampleText);
    this.tabs.panel('site').append(this.sample);
    this.privatePanel = new PrivatePanel(this.tabs.panel('private'), {
      edit: (edit) => actions().editPrivate(edit),
      readAgain: () => void actions().readPrivateList(),
      download: (json) => tools.download(PRIVATE_LIST_FILE, json),
      copy: tools.copy,
    });
    this.panels.append(...TABS.map(({ name }) => this.tabs.panel(name)));
    this.shell.body.append(this.message, this.tryAgain, this.panels);
  }

  render(view: SettingsView): void {
    const { message, tab, fields, sample } = view;
    // The private list is kept elsewhere: it can be seen to though the settings cannot be read.
    const isHeld = message !== null && tab !== 'private';
    setText(this.message, message?.text ?? '');
    setHidden(this.message, !isHeld);
    this.message.classList.toggle('banner', message?.isFailure ?? false);
    setHidden(this.tryAgain, !isHeld || !message.isFailure);
    setHidden(this.panels, isHeld);
    this.tabs.render(tab);
    for (const field of fields) this.fields.get(field.key)?.render(field);
    setHidden(this.sample, sample === null);
    setText(this.samplePath, sample?.path ?? '');
    setText(this.sampleText, sample?.text ?? '');
    this.privatePanel.render(view.privateRows);
    this.shell.renderFoot(view);
  }

  /** What keeps the changes from being saved. */
  focusFault(): void {
    const faulty = [...this.panels.querySelectorAll<HTMLElement>('[aria-invalid="true"]')];
    const shown = faulty.find((control) => control.getClientRects().length > 0);
    if (shown !== undefined) shown.focus();
    else this.privatePanel.focusFault();
  }

  private buildForm(tab: keyof typeof SETTINGS_OF_TABS, actions: () => SettingsActions): void {
    const form = createElement('div', 'form');
    for (const key of SETTINGS_OF_TABS[tab]) {
      const field = new SettingField(key, (text) => actions().type(key, text));
      this.fields.set(key, field);
      form.append(field.field.element);
    }
    this.tabs.panel(tab).append(form);
  }
}
