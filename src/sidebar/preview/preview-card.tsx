import { Fragment, type VNode } from 'preact';
import type { ProseMark } from '../../prose/claims/place-prose.ts';
import { layOutCard } from '../../record/publishing/card-layout.ts';
import type { PrintedColumn, Section } from '../../record/publishing/record.ts';
import type { SectionId } from '../../record/publishing/style.ts';
import { Button } from '../controls/button.tsx';
import { markText, type TextMark } from './mark-texts.ts';
import type { PreviewView } from './preview-view.ts';

type TableSection = Extract<Section, { kind: 'table' }>;

interface MarkedTextProps {
  readonly text: string;
  readonly marks: readonly TextMark[];
}

function MarkedText({ text, marks }: MarkedTextProps): VNode {
  return (
    <>
      {markText(text, marks).map(({ text: part, mark }, index) =>
        mark === null ? (
          part
        ) : (
          <mark key={index} class={mark.isBlocking ? 'is-stop' : 'is-look'}>
            {part}
          </mark>
        ),
      )}
    </>
  );
}

interface ProseTextProps extends MarkedTextProps {
  readonly statements: readonly ProseMark[];
  readonly onGoTo: (address: string) => void;
}

/** A statement that agrees with the tasks. Its cells are shown on hover and on focus. */
function Agreement({
  text,
  cells,
  marks,
  onGoTo,
}: MarkedTextProps & Pick<ProseTextProps, 'onGoTo'> & { readonly cells: readonly string[] }): VNode {
  const shown = listCells(cells);
  const [first] = cells;
  return (
    <span class="figure" data-cells={shown}>
      <MarkedText text={text} marks={marks} />
      {first !== undefined && (
        <Button look="hidden-words" aria-label={`${text}, from ${shown}`} onPress={() => onGoTo(first)}>
          {''}
        </Button>
      )}
    </span>
  );
}

/** A text of the author with its statements. */
function ProseText({ text, marks, statements, onGoTo }: ProseTextProps): VNode {
  let end = 0;
  const parts = statements.map(({ from, to, cells }) => {
    const before = text.slice(end, from);
    const quote = text.slice(from, to);
    end = to;
    return (
      <Fragment key={from}>
        <MarkedText text={before} marks={marks} />
        {cells === null ? (
          <mark class="is-look">
            <MarkedText text={quote} marks={marks} />
          </mark>
        ) : (
          <Agreement text={quote} cells={cells} marks={marks} onGoTo={onGoTo} />
        )}
      </Fragment>
    );
  });
  return (
    <>
      {parts}
      <MarkedText text={text.slice(end)} marks={marks} />
    </>
  );
}

interface CellPlace {
  readonly role: 'cell' | 'rowheader';
  readonly look: string;
  readonly gridColumn: string;
  readonly gridRow: string;
}

/** Computes the places of a row's cells: number and task on the first line, all other columns on the lines below. */
function placeCells(columns: readonly PrintedColumn[]): { places: CellPlace[]; figuresOnLine: number } {
  const hasNumber = columns.some(({ key }) => key === 'number');
  const { figures, onLine: figuresOnLine } = layOutCard(columns);
  const firstColumn = hasNumber ? 2 : 1;
  const places = columns.map((column): CellPlace => {
    const { key } = column;
    if (key === 'number') return { role: 'cell', look: 'cell-number', gridColumn: '1', gridRow: '1' };
    if (key === 'task')
      return { role: 'rowheader', look: 'cell-task', gridColumn: `${firstColumn} / -1`, gridRow: '1' };
    const index = figures.indexOf(column);
    const onLine = index % figuresOnLine;
    return {
      role: 'cell',
      look: `cell-figure${onLine === 0 ? ' is-first' : ''}${key === 'factor' ? ' is-factor' : ''}`,
      gridColumn: String(firstColumn + onLine),
      gridRow: String(2 + Math.floor(index / figuresOnLine)),
    };
  });
  return { places, figuresOnLine };
}

interface TableProps {
  readonly section: TableSection;
  /** Empty if the section has no heading. */
  readonly headingId: string;
  readonly marks: readonly TextMark[];
}

const textOf = (text: string | undefined, { emptyText }: PrintedColumn) => text || emptyText;

/** The task table, typeset in two lines for each row, with the roles of a table. */
function TaskTable({ section: { columns, rows }, headingId, marks }: TableProps): VNode {
  const { places, figuresOnLine } = placeCells(columns);
  const renderRow = (texts: readonly string[], isHead: boolean, row = 0) => (
    <div key={row} class="task-row" role="row">
      {places.map(({ role, look, gridColumn, gridRow }, index) => (
        <div
          key={index}
          class={look}
          role={isHead ? 'columnheader' : role}
          dir={!isHead && role === 'rowheader' ? 'auto' : undefined}
          style={{ gridColumn, gridRow }}
        >
          <MarkedText text={textOf(texts[index], columns[index] as PrintedColumn)} marks={marks} />
        </div>
      ))}
    </div>
  );
  return (
    <div
      class={`task-table${places[0]?.look === 'cell-number' ? ' has-number' : ''}`}
      role="table"
      aria-labelledby={headingId === '' ? undefined : headingId}
      aria-label={headingId === '' ? 'Tasks' : undefined}
      style={{ '--figures': String(figuresOnLine) }}
    >
      <div class="task-head" role="rowgroup">
        {renderRow(
          columns.map(({ label }) => label),
          true,
        )}
      </div>
      <div class="task-body" role="rowgroup">
        {rows.map((texts, row) => renderRow(texts, false, row))}
      </div>
    </div>
  );
}

function FigureTable({ section: { columns, rows }, headingId, marks }: TableProps): VNode {
  return (
    <table class="figure-table" aria-labelledby={headingId === '' ? undefined : headingId}>
      <thead class="hidden-words">
        <tr>
          {columns.map(({ key, label }) => (
            <th key={key} scope="col">
              <MarkedText text={label} marks={marks} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((texts, row) => (
          <tr key={row}>
            {columns.map((column, index) => {
              const words = <MarkedText text={textOf(texts[index], column)} marks={marks} />;
              return index === 0 ? (
                <th key={index} scope="row">
                  {words}
                </th>
              ) : (
                <td key={index}>{words}</td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface SectionProps {
  readonly section: Section;
  readonly view: PreviewView;
  readonly onShowMore: () => void;
  readonly onGoTo: (address: string) => void;
}

function PostSection({ section, view: { marks, prose, moreTasks }, onShowMore, onGoTo }: SectionProps): VNode {
  const { id, heading } = section;
  const headingId = heading === '' ? '' : `section-${id}`;
  const isTaskLog = section.kind === 'table' && id === 'taskLog';
  return (
    <div class="post-section">
      {heading !== '' && (
        <h5 id={headingId}>
          <MarkedText text={heading} marks={marks} />
        </h5>
      )}
      {section.kind === 'prose' ? (
        section.paragraphs.map((text, index) => (
          <p key={index} class="post-prose" dir="auto">
            <ProseText
              text={text}
              marks={marks}
              statements={(isEditablePart(id) ? prose?.[id][index] : undefined) ?? []}
              onGoTo={onGoTo}
            />
          </p>
        ))
      ) : isTaskLog ? (
        <TaskTable
          key={section.columns.map(({ key }) => key).join()}
          section={section}
          headingId={headingId}
          marks={marks}
        />
      ) : (
        <FigureTable section={section} headingId={headingId} marks={marks} />
      )}
      {isTaskLog && moreTasks !== null && (
        <div class="more-tasks">
          <p class="quiet">{moreTasks.sentence}</p>
          <Button look="link" onPress={onShowMore}>
            {moreTasks.label}
          </Button>
        </div>
      )}
    </div>
  );
}

/** A part of the post whose text can be edited. */
export type EditablePart = 'title' | 'intro' | 'analysis';

export interface PreviewCardProps {
  readonly view: PreviewView;
  readonly onShowMore: () => void;
  /** Selects a cell in the sheet. */
  readonly onGoTo?: (address: string) => void;
  /** Returns a part of the post, unchanged or with the controls to edit it. */
  readonly renderPart?: (part: EditablePart, content: VNode) => VNode;
  /** Returns the boxes of missing texts before a section, or after the last one for null. */
  readonly renderMissing?: (before: SectionId | null) => VNode | null;
}

const MOST_CELLS = 4;

/** Lists cells: `C2, D2`, or the first of many. */
function listCells(cells: readonly string[]): string {
  const more = cells.length - MOST_CELLS;
  return cells.slice(0, MOST_CELLS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const keepPart = (_part: EditablePart, content: VNode) => content;
const isEditablePart = (id: string): id is EditablePart => id === 'intro' || id === 'analysis';

/** The post with its published look. */
export function PreviewCard({
  view,
  onShowMore,
  onGoTo = () => {},
  renderPart = keepPart,
  renderMissing = () => null,
}: PreviewCardProps): VNode {
  const title = (
    <h4 dir="auto">
      <ProseText text={view.title} marks={view.marks} statements={view.prose?.title[0] ?? []} onGoTo={onGoTo} />
    </h4>
  );
  return (
    <>
      {renderPart('title', title)}
      <div>
        {view.sections.map((section) => {
          const { id } = section;
          const content = <PostSection section={section} view={view} onShowMore={onShowMore} onGoTo={onGoTo} />;
          return (
            <Fragment key={id}>
              {renderMissing(id)}
              {isEditablePart(id) ? renderPart(id, content) : content}
            </Fragment>
          );
        })}
        {renderMissing(null)}
      </div>
    </>
  );
}
