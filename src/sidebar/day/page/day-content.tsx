import type { RefObject, VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { useElementId } from '../../controls/element-id.ts';
import { EARLIEST_DATE, Field } from '../../controls/field.tsx';
import { Caret, Icon, NoticeIcon } from '../../controls/icon.tsx';
import { Menu, MenuButton, type MenuChoice, type MenuEntry, useMenu } from '../../controls/menu.tsx';
import { type EditablePart, PreviewCard } from '../../preview/preview-card.tsx';
import type { PreviewView } from '../../preview/preview-view.ts';
import { ColumnsPanel } from '../columns/columns-panel.tsx';
import { EditableText } from '../texts/text-field.tsx';
import type { TextView } from '../texts/texts-view.ts';
import type { BannerView, DateFieldView, GuideView, PostTextView, SegmentsView, ViewModel } from '../view/day-view.ts';
import type { FiguresView } from '../view/figures-view.ts';
import type { StyleChoiceView, StyleMenuView } from '../view/style-menu-view.ts';
import type { PageActions } from './day-page.tsx';
import { NoticeList } from './notice-list.tsx';
import { TableExample } from './table-example.tsx';

const COLUMN_WORDS = {
  note: 'Saves to the tab “Settings”, for every tab with these headings.',
  save: 'Save columns',
};

/** Elements that the controller moves the focus to, or scrolls into view. */
export interface ContentTargets {
  readonly content: RefObject<HTMLElement | null>;
  readonly banner: RefObject<HTMLDivElement | null>;
  readonly dateField: RefObject<HTMLInputElement | null>;
  readonly noticesHeading: RefObject<HTMLHeadingElement | null>;
  readonly notices: RefObject<HTMLUListElement | null>;
  readonly previewHeading: RefObject<HTMLHeadingElement | null>;
  readonly preview: RefObject<HTMLElement | null>;
  readonly postText: RefObject<HTMLTextAreaElement | null>;
}

interface BannerProps {
  readonly view: BannerView;
  readonly onTryAgain: () => void;
}

function Banner({ view: { title, lines }, onTryAgain }: BannerProps): VNode {
  return (
    <div class="banner">
      <p class="banner-title">
        <NoticeIcon severity="warning" />
        <span>{title}</span>
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button look="outlined small" onPress={onTryAgain}>
        Try again
      </Button>
    </div>
  );
}

interface SegmentsProps {
  readonly view: SegmentsView;
  readonly onChoose: (isSelection: boolean) => void;
}

function Segments({ view: { whole, selected, isSelectionChosen }, onChoose }: SegmentsProps): VNode {
  return (
    <fieldset class="segments" aria-label="Rows of the record">
      <Button look="" aria-pressed={isSelectionChosen ? 'false' : 'true'} onPress={() => onChoose(false)}>
        {whole}
      </Button>
      <Button look="" aria-pressed={isSelectionChosen ? 'true' : 'false'} onPress={() => onChoose(true)}>
        {selected}
      </Button>
    </fieldset>
  );
}

interface RecordDateProps {
  readonly view: DateFieldView;
  readonly onGive: (isoDate: string) => void;
  readonly field: RefObject<HTMLInputElement | null>;
}

/** The field for a date that the sheet does not give. It keeps a date that is half typed. */
function RecordDate({ view: { why, isMarked }, onGive, field }: RecordDateProps): VNode {
  return (
    <Field label="Date of the record" help={why} fault="">
      {(attributes) => (
        <input
          {...attributes}
          aria-invalid={isMarked ? 'true' : undefined}
          type="date"
          min={EARLIEST_DATE}
          max="9999-12-31"
          onInput={({ currentTarget: { value } }) => {
            // While the user types a year, the control contains dates such as 0002-11-22.
            if (value >= EARLIEST_DATE) onGive(value);
          }}
          onBlur={({ currentTarget: { value } }) => onGive(value)}
          ref={field}
        />
      )}
    </Field>
  );
}

function Figures({ view: { figures, sums, without } }: { readonly view: FiguresView }): VNode {
  return (
    <div>
      <dl class="figures">
        {figures.map(({ label, hiddenWords, part, value }) => (
          <div key={label}>
            <dt>
              {label}
              {hiddenWords !== '' && <span class="hidden-words">{` ${hiddenWords}`}</span>}
              <span class="part">{part}</span>
            </dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p class="sums">
        {sums} <span class="amber">{without}</span>
      </p>
    </div>
  );
}

interface PartProps {
  readonly model: ViewModel;
  readonly actions: PageActions;
  readonly targets: ContentTargets;
}

function Notices({ model: { notices, guide }, actions, targets }: PartProps): VNode {
  const { heading, clean, entries, more, unchecked } = notices;
  const headingId = useElementId();
  const lead = guide?.lead ?? '';
  const isBare = heading === '' && clean === '' && lead === '' && entries.length === 0 && unchecked === '';
  const showAll = () => {
    actions.showAllNotices();
    targets.notices.current?.children[entries.length]?.querySelector('button')?.focus();
  };
  return (
    <section aria-labelledby={headingId} hidden={isBare}>
      {lead !== '' && <p class="prose guide-lead">{lead}</p>}
      <h3 id={headingId} tabIndex={-1} ref={targets.noticesHeading}>
        {heading}
      </h3>
      {clean !== '' && (
        <p class="clean">
          <Icon name="done" />
          <span>{clean}</span>
        </p>
      )}
      <NoticeList
        entries={entries}
        list={targets.notices}
        actions={{
          goTo: (address) => void actions.goTo(address),
          toggleFold: (key) => actions.toggleFold(key),
          allow: (keys, isAllowed) => actions.allow(keys, isAllowed),
          retry: () => void actions.readPrivateList(),
          replace: (...corrected) => void actions.replaceStatements(...corrected),
        }}
      />
      {more !== '' && (
        <Button look="link" onPress={showAll}>
          {more}
        </Button>
      )}
      {unchecked !== '' && (
        <p class="quiet">
          {unchecked}{' '}
          <Button look="link" onPress={() => void actions.loadProseCheck()}>
            Try again
          </Button>
        </p>
      )}
    </section>
  );
}

interface GuideProps {
  readonly view: GuideView;
  readonly actions: PageActions;
}

/** Explains what to do on a tab from which no post can be made. */
function Guide({ view: { hasExample, hasNewDay, next }, actions }: GuideProps): VNode {
  const exampleId = useElementId();
  const nextId = useElementId();
  return (
    <>
      {hasExample && (
        <section aria-labelledby={exampleId}>
          <h3 id={exampleId}>Required columns</h3>
          <p class="prose">Put these headings in any of the first 20 rows, in any order:</p>
          <TableExample rows={[['A task', '1.5h', '12m', '2m']]} />
          <p class="prose">Sup. and Tokens are optional.</p>
        </section>
      )}
      {next !== null && (
        <section aria-labelledby={nextId}>
          <h3 id={nextId}>{next.heading}</h3>
          <p class="prose">{next.words}</p>
          <div class="button-row">
            {hasNewDay && (
              <Button look="outlined small" onPress={() => void actions.openDialog('newDay')}>
                New day…
              </Button>
            )}
            <Button look="outlined small" onPress={() => void actions.insertSampleDay()}>
              Insert sample day
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

interface StyleMenuProps {
  readonly view: StyleMenuView;
  readonly actions: PageActions;
}

function viewChoice({ id, label, use, isShown }: StyleChoiceView): MenuChoice {
  return { value: id, label, use, isChosen: isShown };
}

function StyleMenu({ view: { name, first, more }, actions }: StyleMenuProps): VNode {
  const menu = useMenu();
  const entries: readonly MenuEntry[] = [
    { kind: 'choices', label: 'Styles', choices: first.map(viewChoice) },
    { kind: 'more', label: 'More styles', use: '', groupLabel: 'More styles', choices: more.map(viewChoice) },
    { kind: 'separator' },
    { kind: 'action', value: 'editStyle', label: 'Edit style…', use: 'Columns, words, decimals' },
    { kind: 'action', value: 'settings', label: 'Settings…', use: 'Set the style for every post' },
  ];
  const choose = (choice: string) => {
    if (choice === 'settings' || choice === 'editStyle') void actions.openDialog(choice);
    else actions.chooseStyle(choice);
  };
  return (
    <>
      <MenuButton menu={menu} look="picker is-small">
        <span class="quiet">Style:</span> <span>{name}</span>
        <Caret />
      </MenuButton>
      <Menu menu={menu} look="is-styles" label="Style" entries={entries} onChoose={choose} />
    </>
  );
}

interface PreviewProps extends PartProps {
  readonly view: PreviewView;
}

function Preview({ view, model: { styles, texts }, actions, targets }: PreviewProps): VNode {
  const renderPart = (part: EditablePart, content: VNode) => {
    const text = texts.find(({ label }) => label.toLowerCase() === part);
    if (text === undefined || text.isMissing) return content;
    return (
      <EditableText view={text} actions={actions}>
        {content}
      </EditableText>
    );
  };
  const renderMissing = (before: TextView['before']) => (
    <>
      {texts
        .filter((text) => text.isMissing && text.before === before)
        .map((text) => (
          <EditableText key={text.label} view={text} actions={actions}>
            {null}
          </EditableText>
        ))}
    </>
  );
  const headingId = useElementId();
  const showMore = () => {
    const isLast = view.moreTasks?.isLast ?? true;
    actions.showMoreTasks();
    if (isLast) targets.preview.current?.focus({ preventScroll: true });
  };
  return (
    <section class="preview-place" aria-labelledby={headingId}>
      <div class="text-line is-preview">
        <h3 id={headingId} ref={targets.previewHeading}>
          Preview
        </h3>
        {styles !== null && <StyleMenu view={styles} actions={actions} />}
      </div>
      {/* The card takes the focus so that the arrow keys scroll it. */}
      <section class="card" aria-label="Post preview" tabIndex={0} ref={targets.preview}>
        <PreviewCard
          view={view}
          onShowMore={showMore}
          onGoTo={(address) => void actions.goTo(address)}
          renderPart={renderPart}
          renderMissing={renderMissing}
        />
      </section>
      {view.leftOut !== '' && (
        <p class="left-out quiet">
          {view.leftOut}{' '}
          {view.hasFixedTextsLeftOut && (
            <Button look="link" onPress={() => void actions.openDialog('settings')}>
              Settings…
            </Button>
          )}
        </p>
      )}
    </section>
  );
}

const LONG_TEXT_CHARACTERS = 200_000;

interface PostTextProps {
  readonly view: PostTextView;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

function PostText({ view: { text, measure }, box }: PostTextProps): VNode {
  const id = useElementId();
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null) return;
    const isLong = text.length > LONG_TEXT_CHARACTERS;
    element.value = isLong ? '' : text;
    if (!isLong) return;
    // The layout of a long text takes longer than everything else, so it runs in a separate task.
    const timer = window.setTimeout(() => {
      element.value = text;
    });
    return () => window.clearTimeout(timer);
  }, [text, box]);
  return (
    <section aria-labelledby={`${id}-heading`}>
      <div class="text-line">
        <h3 id={`${id}-heading`}>
          <label for={id}>Post text</label>
        </h3>
        <span id={`${id}-measure`} class="quiet">
          {measure}
        </span>
      </div>
      <textarea
        id={id}
        class="post-text"
        rows={6}
        readOnly
        spellcheck={false}
        aria-describedby={`${id}-measure`}
        ref={box}
      />
    </section>
  );
}

/** Everything between the header and the buttons. */
export function DayContent(props: PartProps): VNode {
  const { model, actions, targets } = props;
  const { day, banner, segments, dateField, figures, columns, guide, preview, postText } = model;
  return (
    <main id="content" class="content" aria-busy={day.isBusy ? 'true' : undefined} ref={targets.content}>
      <div role="alert" class="banner-place" ref={targets.banner}>
        {banner !== null && (
          <Banner key={[banner.title, ...banner.lines].join('|')} view={banner} onTryAgain={() => actions.refresh()} />
        )}
      </div>
      {segments !== null && <Segments view={segments} onChoose={(isSelection) => actions.chooseRows(isSelection)} />}
      {dateField !== null && (
        <RecordDate
          key={dateField.sheetId}
          view={dateField}
          onGive={(date) => actions.giveDate(date)}
          field={targets.dateField}
        />
      )}
      {figures !== null && <Figures view={figures} />}
      {columns !== null && guide === null && <ColumnsPanel view={columns} actions={actions} {...COLUMN_WORDS} />}
      <Notices {...props} />
      {columns !== null && guide !== null && <ColumnsPanel view={columns} actions={actions} {...COLUMN_WORDS} />}
      {guide !== null && <Guide view={guide} actions={actions} />}
      {preview !== null && <Preview {...props} view={preview} />}
      {postText !== null && <PostText view={postText} box={targets.postText} />}
    </main>
  );
}
