import type { Ref, VNode } from 'preact';
import { DateField } from '../controls/field.tsx';
import { NoticeIcon } from '../controls/icon.tsx';
import type { AppendView, ImportDayView } from './import-view.ts';

export interface FoundDayProps {
  readonly view: ImportDayView;
  readonly onDate: (isoDate: string) => void;
  readonly onAppend: (date: string, isTicked: boolean) => void;
  readonly dateField: Ref<HTMLInputElement>;
}

/** A day that was found in the source: its notices and its rows. */
export function FoundDay({ view, onDate, onAppend, dateField }: FoundDayProps): VNode {
  const { heading, date, append, notices, headings, rows, more } = view;
  return (
    <section class="found-day">
      <h2>{heading}</h2>
      {date !== null && (
        <DateField
          label="Date of the record"
          help="The text does not give a date."
          value={date.value}
          fault={date.fault}
          onInput={onDate}
          ref={dateField}
        />
      )}
      {append !== null && <AppendChoice view={append} onTick={(isTicked) => onAppend(append.date, isTicked)} />}
      {notices.length > 0 && (
        <ul class="notices" aria-label="Notices">
          {notices.map(({ severity, hiddenWord, message }, index) => (
            <li key={index} class={`notice is-${severity}`}>
              <NoticeIcon severity={severity} />
              <span class="notice-words">
                <span class="hidden-words">{hiddenWord} </span>
                <span>{message}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {rows.length > 0 && <FoundTable headings={headings} rows={rows} />}
      {more !== '' && <p class="quiet">{more}</p>}
    </section>
  );
}

interface AppendChoiceProps {
  readonly view: AppendView;
  readonly onTick: (isTicked: boolean) => void;
}

function AppendChoice({ view: { label, isTicked, detail, isFault }, onTick }: AppendChoiceProps): VNode {
  return (
    <div>
      <label class="check">
        <input type="checkbox" checked={isTicked} onChange={({ currentTarget }) => onTick(currentTarget.checked)} />
        <span>{label}</span>
      </label>
      <p class={isFault ? 'fault' : 'quiet'} aria-live="polite">
        {detail}
      </p>
    </div>
  );
}

/** A short text with a digit. It is a figure in any column. */
const FIGURE = /^(?=.*\d)\S{1,12}$/;

type FoundTableProps = Pick<ImportDayView, 'headings' | 'rows'>;

function FoundTable({ headings, rows }: FoundTableProps): VNode {
  return (
    <table class="found-table">
      <caption class="hidden-words">Rows found</caption>
      <thead>
        <tr>
          {headings.map((text, column) => (
            <th key={column} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((texts, row) => (
          <tr key={row}>
            {texts.map((text, column) => (
              <td key={column} class={FIGURE.test(text) ? 'figure' : undefined} dir="auto">
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
