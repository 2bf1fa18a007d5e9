import type { VNode } from 'preact';
import { Button } from '../controls/button.tsx';
import { Field } from '../controls/field.tsx';
import type { LogsActions } from './logs-controller.ts';
import { BASIS_CHOICES, type LogRowView, type PreviewView } from './logs-view.ts';

interface PreviewProps {
  readonly view: PreviewView;
  readonly actions: LogsActions;
}

/** The rows that were found, with the options of the rule. */
export function PreviewPanel({ view, actions }: PreviewProps): VNode {
  const { heading, otherDays, rows, sums, remarks, warnings, skipped } = view;
  const areAllTicked = rows.every(({ isTicked }) => isTicked);
  return (
    <section class="preview" aria-label="Preview">
      <div class="preview-head">
        <h2>{heading}</h2>
        <Button look="outlined small" onPress={() => actions.startOver()}>
          Other logs…
        </Button>
      </div>
      {otherDays.length > 0 && (
        <p class="other-days">
          The newest days with sessions in these files:
          {otherDays.map(({ date, label }) => (
            <Button key={date} look="link" onPress={() => void actions.chooseDate(date)}>
              {label}
            </Button>
          ))}
        </p>
      )}
      <p class="quiet">To add more logs, drop them here.</p>
      <Options view={view} actions={actions} />
      {rows.length > 0 && (
        <table class="log-table">
          <caption class="hidden-words">Sessions</caption>
          <thead>
            <tr>
              <th scope="col">
                <input
                  type="checkbox"
                  aria-label="All rows"
                  checked={areAllTicked}
                  onChange={({ currentTarget }) => actions.tickAll(currentTarget.checked)}
                />
              </th>
              <th scope="col">Task</th>
              <th scope="col">Agent</th>
              <th scope="col">Project</th>
              <th scope="col" class="figure">
                Time
              </th>
              <th scope="col" class="figure">
                AI time
              </th>
              <th scope="col" class="figure">
                Supervision
              </th>
              <th scope="col" class="figure">
                Tokens
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <LogRow key={row.key} row={row} actions={actions} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td />
              <th scope="row" colSpan={4}>
                Sum
              </th>
              <td class="figure">{sums.aiTime}</td>
              <td class="figure">{sums.supervision}</td>
              <td class="figure">{sums.tokens}</td>
            </tr>
          </tfoot>
        </table>
      )}
      {warnings.map((warning) => (
        <p class="amber" key={warning}>
          {warning}
        </p>
      ))}
      {remarks.map((remark) => (
        <p class="quiet" key={remark}>
          {remark}
        </p>
      ))}
      {skipped.length > 0 && (
        <details class="help">
          <summary>Lines and files that are not in the figures</summary>
          <ul>
            {skipped.map((sentence, index) => (
              <li key={index}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Options({ view, actions }: PreviewProps): VNode {
  const { silence, asks, basis } = view;
  return (
    <details class="help options">
      <summary>Options</summary>
      <label class="check">
        <input
          type="checkbox"
          checked={silence.isOn}
          onChange={({ currentTarget }) => actions.setSilence({ ...silence, isOn: currentTarget.checked })}
        />
        <span>Limit the time without activity, for example when the computer was asleep</span>
      </label>
      {silence.isOn && (
        <Field label="Limit in minutes" fault={silence.fault} look="is-short">
          {(attributes) => (
            <input
              {...attributes}
              inputMode="numeric"
              value={silence.minutes}
              onInput={({ currentTarget }) => actions.setSilence({ isOn: true, minutes: currentTarget.value })}
            />
          )}
        </Field>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={asks}
          onChange={({ currentTarget }) => actions.setAsks(currentTarget.checked)}
        />
        <span>Leave out the time that the agent waited for your answer</span>
      </label>
      <Field label="Tokens" fault="">
        {(attributes) => (
          <select
            {...attributes}
            value={basis}
            onChange={({ currentTarget }) => {
              const choice = BASIS_CHOICES.find(({ value }) => value === currentTarget.value);
              if (choice !== undefined) actions.setBasis(choice.value);
            }}
          >
            {BASIS_CHOICES.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        )}
      </Field>
    </details>
  );
}

interface LogRowProps {
  readonly row: LogRowView;
  readonly actions: LogsActions;
}

function LogRow({ row, actions }: LogRowProps): VNode {
  const { key, isTicked, title, remarks, agent, project, time, aiTime, supervision, tokens } = row;
  return (
    <tr class={isTicked ? '' : 'is-left-out'}>
      <td>
        <input
          type="checkbox"
          aria-label={`Add “${title}”`}
          checked={isTicked}
          onChange={({ currentTarget }) => actions.edit({ kind: 'ticked', row: key, isTicked: currentTarget.checked })}
        />
      </td>
      <td class="task">
        <input
          class="field"
          aria-label="Task"
          dir="auto"
          value={title}
          onInput={({ currentTarget }) => actions.edit({ kind: 'titled', row: key, title: currentTarget.value })}
        />
        {remarks.map(({ isWarning, text }) => (
          <p key={text} class={isWarning ? 'amber quiet' : 'quiet'}>
            {text}
          </p>
        ))}
        <RowActions row={row} actions={actions} />
      </td>
      <td>{agent}</td>
      <td dir="auto">{project}</td>
      <td class="figure">{time}</td>
      <td class="figure">{aiTime}</td>
      <td class="figure">{supervision}</td>
      <td class="figure">{tokens}</td>
    </tr>
  );
}

function RowActions({ row, actions }: LogRowProps): VNode {
  const { key, title, actions: offered } = row;
  const { merging, canMerge, canSeparate, split, join } = offered;
  const link = (label: string, onPress: () => void) => (
    <Button look="link" onPress={onPress} aria-label={`${label}: ${title}`}>
      {label}
    </Button>
  );
  if (merging === 'here')
    return <div class="row-actions">{link('Merge into this row', () => actions.mergeInto(key))}</div>;
  if (merging === 'cancel')
    return <div class="row-actions">{link('Cancel the merge', () => actions.beginMerge(null))}</div>;
  return (
    <div class="row-actions">
      {canMerge && link('Merge…', () => actions.beginMerge(key))}
      {canSeparate && link('Separate', () => actions.edit({ kind: 'separated', row: key }))}
      {split !== null && link('Split by branch', () => actions.edit({ kind: 'split', session: split }))}
      {join !== null && link('Join the branches', () => actions.edit({ kind: 'joined', session: join }))}
    </div>
  );
}
