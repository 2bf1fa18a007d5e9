import { createRef, type RefObject, render, type VNode } from 'preact';
import type { Picture } from '../../pictures/scene/scene.ts';
import { UNKNOWN } from '../../record/publishing/record.ts';
import { ENGLISH_ROLLUP } from '../../rollup/rollup-words.ts';
import { Button } from '../controls/button.tsx';
import { type DialogActions, DialogShell } from '../controls/dialog-shell.tsx';
import { Field } from '../controls/field.tsx';
import { focusOnOpening } from '../controls/focus.ts';
import { Message } from '../controls/message.tsx';
import { SelectField } from '../controls/select-field.tsx';
import { type TabItem, TabPanel, Tabs } from '../controls/tabs.tsx';
import { CLIPBOARD_WAYS, COPY_WAYS, FILE_WAYS, isCopyWay } from '../day/output/copy-ways.ts';
import { PictureCanvas } from '../picture/picture-canvas.tsx';
import { PICTURE_THEMES } from '../picture/picture-themes.ts';
import type { RecordsController, RecordsPage } from './records-controller.ts';
import type { RecordsView, RollupView, TableRows, TableView } from './records-view.ts';
import type { RecordsTab } from './rollup-output.ts';

/** The user's actions on the page. */
export type RecordsActions = Pick<
  RecordsController,
  | 'read'
  | 'chooseTab'
  | 'chooseWeek'
  | 'move'
  | 'typeRange'
  | 'chooseLastDays'
  | 'chooseWay'
  | 'choosePicture'
  | 'chooseTheme'
  | 'copyPicture'
  | 'downloadSvg'
  | 'downloadPng'
  | 'rebuild'
  | 'act'
  | 'undo'
  | 'close'
>;

interface FocusTargets {
  readonly nextStep: RefObject<HTMLButtonElement | null>;
  readonly text: RefObject<HTMLTextAreaElement | null>;
}

interface RecordsProps {
  readonly view: RecordsView;
  readonly actions: RecordsActions;
  readonly targets: FocusTargets;
}

const TABS: readonly TabItem<RecordsTab>[] = [
  { name: 'week', label: 'Week' },
  { name: 'month', label: 'Month' },
  { name: 'quarter', label: 'Quarter' },
  { name: 'year', label: 'Year' },
  { name: 'range', label: 'Range' },
];
const LAST_DAYS = [7, 30];

function PeriodBar({ view, actions }: RecordsProps): VNode {
  const { heading, hasEarlier, hasLater } = view;
  return (
    <div class="period-bar">
      <Button
        look="outlined small"
        aria-label="Earlier"
        isOff={!hasEarlier}
        onPress={() => hasEarlier && actions.move(-1)}
      >
        ←
      </Button>
      <h2 aria-live="polite">{heading}</h2>
      <Button look="outlined small" aria-label="Later" isOff={!hasLater} onPress={() => hasLater && actions.move(1)}>
        →
      </Button>
    </div>
  );
}

const FORMATS = [...CLIPBOARD_WAYS, ...FILE_WAYS].map((way) => ({ value: way, label: COPY_WAYS[way].label }));
const WEEK_STARTS = [
  { value: 'week', label: 'Monday' },
  { value: 'sunday-week', label: 'Sunday' },
];

function RangeFields({ view: { range }, actions }: RecordsProps): VNode {
  return (
    <div class="range-fields">
      <Field label="From" help="Empty for the first record." fault={range.fault}>
        {(attributes) => (
          <input
            {...attributes}
            value={range.from}
            placeholder="2026-04-01"
            onInput={({ currentTarget }) => actions.typeRange(currentTarget.value, range.to)}
          />
        )}
      </Field>
      <Field label="To" help="Empty for the last record." fault="">
        {(attributes) => (
          <input
            {...attributes}
            value={range.to}
            placeholder="2026-04-30"
            onInput={({ currentTarget }) => actions.typeRange(range.from, currentTarget.value)}
          />
        )}
      </Field>
      <div class="button-row">
        {LAST_DAYS.map((days) => (
          <Button key={days} look="outlined small" onPress={() => actions.chooseLastDays(days)}>
            {`Last ${days} days`}
          </Button>
        ))}
        <Button look="outlined small" onPress={() => actions.typeRange('', '')}>
          All
        </Button>
      </div>
    </div>
  );
}

function RollupTable({ columns, rows, sums }: TableRows & Partial<Pick<TableView, 'sums'>>): VNode {
  return (
    <table class="rollup-table">
      <thead>
        <tr>
          {columns.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={cells[0]}>
            {cells.map((cell, index) => (index === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>))}
          </tr>
        ))}
      </tbody>
      {sums !== undefined && (
        <tfoot>
          <tr>{sums.map((cell, index) => (index === 0 ? <th scope="row">{cell}</th> : <td>{cell}</td>))}</tr>
        </tfoot>
      )}
    </table>
  );
}

interface PictureProps {
  readonly rollup: RollupView;
  readonly picture: Picture;
  readonly props: RecordsProps;
}

/** Passes on the choice with a value. */
function choose<Value extends string>(
  choices: readonly { readonly value: Value }[],
  chosen: string,
  onChoose: (value: Value) => void,
): void {
  for (const { value } of choices) if (value === chosen) onChoose(value);
}

const CALIBRATION_COLUMNS = ENGLISH_ROLLUP.calibration.columns;

/** The comparison of estimates with actual times: a table for each kind. */
function Calibration({ rows: tables }: { readonly rows: RollupView['calibration'] }): VNode {
  return (
    <>
      {tables.map(({ comparedWith, heading, rows }) => (
        <section key={comparedWith} class="calibration">
          <h3>{heading}</h3>
          <RollupTable
            columns={CALIBRATION_COLUMNS}
            rows={rows.map((cells) => cells.map((cell) => (cell === '' ? UNKNOWN : cell)))}
          />
        </section>
      ))}
    </>
  );
}

function RollupPicture({ rollup, picture, props }: PictureProps): VNode {
  const { view, actions } = props;
  return (
    <div class="rollup-picture">
      <div class="rollup-choices">
        <SelectField
          label="Picture"
          choices={rollup.pictureKinds}
          chosen={rollup.pictureKind}
          onChoose={(chosen) => choose(rollup.pictureKinds, chosen, (kind) => actions.choosePicture(kind))}
        />
        <SelectField
          label="Colors"
          choices={PICTURE_THEMES}
          chosen={view.theme}
          onChoose={(chosen) => choose(PICTURE_THEMES, chosen, (theme) => actions.chooseTheme(theme))}
        />
      </div>
      <PictureCanvas picture={picture} theme={view.previewTheme} />
      <div class="button-row">
        <Button look="outlined small" onPress={() => void actions.copyPicture()}>
          Copy picture
        </Button>
        <Button look="outlined small" onPress={() => void actions.downloadPng()}>
          Download PNG
        </Button>
        <Button look="outlined small" onPress={() => actions.downloadSvg()}>
          Download SVG
        </Button>
      </div>
    </div>
  );
}

function Rollup({ rollup, props }: { readonly rollup: RollupView; readonly props: RecordsProps }): VNode {
  const { view, actions, targets } = props;
  return (
    <>
      {rollup.figures.length > 0 && (
        <dl class="rollup-figures">
          {rollup.figures.map(({ value, label, hiddenWords, part }) => (
            <div key={label}>
              <dt>
                {label}
                <span class="hidden-words"> {hiddenWords}</span>
                {part !== '' && <div>{part}</div>}
              </dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {rollup.table !== null && (
        <section class="rollup-scroll" tabIndex={0} aria-label="Sums by day">
          <RollupTable {...rollup.table} />
        </section>
      )}
      <Calibration rows={rollup.calibration} />
      {rollup.missing !== '' && <p class="quiet">{rollup.missing}</p>}
      {rollup.picture !== null && <RollupPicture rollup={rollup} picture={rollup.picture} props={props} />}
      {rollup.table !== null && (
        <>
          <SelectField
            label="Format"
            choices={FORMATS}
            chosen={view.way}
            onChoose={(way) => {
              if (isCopyWay(way)) actions.chooseWay(way);
            }}
          />
          <Field label="Post text" fault="">
            {(attributes) => (
              <textarea
                {...attributes}
                class="field area post-text"
                rows={8}
                readOnly
                value={rollup.text}
                ref={targets.text}
              />
            )}
          </Field>
        </>
      )}
    </>
  );
}

function RecordsDialog(props: RecordsProps): VNode {
  const { view, actions, targets } = props;
  const { tab, message, rollup, faults, canRebuild } = view;
  const shell: DialogActions = {
    act: () => actions.act(),
    undo: () => void actions.undo(),
    close: () => actions.close(),
    escape: () => actions.close(),
  };
  return (
    <DialogShell
      name="records"
      view={view}
      actions={shell}
      nextStep={targets.nextStep}
      band={
        message === null && (
          <Tabs label="Period" items={TABS} chosen={tab} onChoose={(name) => actions.chooseTab(name)} />
        )
      }
    >
      {faults.length > 0 && (
        <ul class="record-faults">
          {faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
      {message === null ? (
        TABS.map(({ name }) => (
          <TabPanel key={name} name={name} isChosen={name === tab}>
            {name === tab && (
              <div class="form">
                {name === 'range' ? <RangeFields {...props} /> : <PeriodBar {...props} />}
                {rollup !== null && <Rollup rollup={rollup} props={props} />}
                {name === 'week' && (
                  <SelectField
                    label="Weeks start on"
                    choices={WEEK_STARTS}
                    chosen={view.weekUnit}
                    onChoose={(unit) => actions.chooseWeek(unit === 'sunday-week' ? unit : 'week')}
                  />
                )}
              </div>
            )}
          </TabPanel>
        ))
      ) : (
        <Message view={message} onTryAgain={() => void actions.read()} />
      )}
      <p class="rebuild">
        <Button
          look="outlined small"
          isOff={!canRebuild}
          onPress={() => {
            if (canRebuild) void actions.rebuild();
          }}
        >
          Rebuild from day tabs
        </Button>
      </p>
    </DialogShell>
  );
}

/** Renders the page *Records and roll-ups* into a place. */
export function createRecordsPage(place: HTMLElement, actions: () => RecordsActions): RecordsPage {
  const targets: FocusTargets = { nextStep: createRef(), text: createRef() };
  return {
    render: (view) => render(<RecordsDialog view={view} actions={actions()} targets={targets} />, place),
    focusFirst: () => focusOnOpening(() => targets.nextStep.current?.focus()),
    selectText: () => {
      targets.text.current?.focus();
      targets.text.current?.select();
    },
  };
}
