import { createRef, type RefCallback, type RefObject, render, type VNode } from 'preact';
import { DialogShell } from '../controls/dialog-shell.tsx';
import { Message } from '../controls/message.tsx';
import { TabPanel, Tabs } from '../controls/tabs.tsx';
import { PrivatePanel } from './private-panel.tsx';
import { SettingField } from './setting-field.tsx';
import type { SettingsController, SettingsPage } from './settings-controller.ts';
import type { FormTab, SettingsTab } from './settings-state.ts';
import type { SettingsView } from './settings-view.ts';

/** The user's actions in the dialog. */
export type SettingsActions = Pick<
  SettingsController,
  | 'readSettings'
  | 'readPrivateList'
  | 'chooseTab'
  | 'type'
  | 'editPrivate'
  | 'typeJson'
  | 'copyJson'
  | 'downloadJson'
  | 'takeFile'
  | 'takeJson'
  | 'act'
  | 'undo'
  | 'close'
  | 'escape'
>;

/** Renders the dialog *Settings* into a place. */
export function createSettingsPage(place: HTMLElement, actions: () => SettingsActions): SettingsPage {
  let fault: HTMLElement | null = null;
  const targets: FocusTargets = {
    jsonBox: createRef(),
    fault: (element) => {
      fault = element;
    },
  };
  return {
    render: (view) => render(<SettingsDialog view={view} actions={actions()} targets={targets} />, place),
    focusFault: () => (fault ?? targets.jsonBox.current)?.focus(),
    selectJson: () => {
      targets.jsonBox.current?.focus();
      targets.jsonBox.current?.select();
    },
  };
}

interface FocusTargets {
  readonly jsonBox: RefObject<HTMLTextAreaElement | null>;
  readonly fault: RefCallback<HTMLElement>;
}

interface SettingsProps {
  readonly view: SettingsView;
  readonly actions: SettingsActions;
  readonly targets: FocusTargets;
}

const TABS: readonly { readonly name: SettingsTab; readonly label: string }[] = [
  { name: 'post', label: 'Post' },
  { name: 'site', label: 'Site' },
  { name: 'newDay', label: 'New day' },
  { name: 'logs', label: 'Agent logs' },
  { name: 'private', label: 'Private terms' },
];

function SettingsDialog({ view, actions, targets }: SettingsProps): VNode {
  const { message, tab } = view;
  const band = <Tabs label="Settings" items={TABS} chosen={tab} onChoose={(name) => actions.chooseTab(name)} />;
  return (
    <DialogShell name="settings" view={view} actions={actions} band={band}>
      {message !== null && <Message view={message} onTryAgain={() => void actions.readSettings()} />}
      <div hidden={message !== null}>
        <FormPanel tab="post" view={view} actions={actions} targets={targets} />
        <FormPanel tab="site" view={view} actions={actions} targets={targets} />
        <FormPanel tab="newDay" view={view} actions={actions} targets={targets} />
        <FormPanel tab="logs" view={view} actions={actions} targets={targets} />
        <TabPanel name="private" isChosen={tab === 'private'}>
          <PrivatePanel
            view={view.privateRows}
            actions={actions}
            fault={tab === 'private' ? targets.fault : null}
            jsonBox={targets.jsonBox}
          />
        </TabPanel>
      </div>
    </DialogShell>
  );
}

interface FormPanelProps extends SettingsProps {
  readonly tab: FormTab;
}

function FormPanel({ tab, view, actions, targets }: FormPanelProps): VNode {
  const { forms, sample } = view;
  const isChosen = tab === view.tab;
  const faulty = forms[tab].find(({ fault }) => fault !== '');
  return (
    <TabPanel name={tab} isChosen={isChosen}>
      <div class="form">
        {forms[tab].map((field) => (
          <SettingField
            key={field.key}
            view={field}
            onType={(text) => actions.type(field.key, text)}
            control={isChosen && field === faulty ? targets.fault : null}
          />
        ))}
      </div>
      {tab === 'site' && sample !== null && (
        <div class="sample">
          <h2>Start of a downloaded post</h2>
          <p class="quiet">{sample.path}</p>
          {/* It can scroll, so the keyboard must be able to reach it. */}
          <pre class="sample-text" tabIndex={0} role="region" aria-label="Sample of the front matter">
            {sample.text}
          </pre>
        </div>
      )}
    </TabPanel>
  );
}
