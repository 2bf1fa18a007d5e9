import type { VNode } from 'preact';
import { Button } from '../../controls/button.tsx';
import { NoticeIcon } from '../../controls/icon.tsx';
import { ColumnsPanel } from '../columns/columns-panel.tsx';
import type { BannerView } from '../view/day-view.ts';
import { DayNotices } from './day-notices.tsx';
import { DayPreview } from './day-preview.tsx';
import { Guide } from './guide.tsx';
import { HelpPage } from './help-page.tsx';
import type { PageParts, PartProps } from './page-parts.ts';
import { PostButtons } from './post-buttons.tsx';
import { PostText } from './post-text.tsx';
import { RecordRows } from './record-rows.tsx';

const COLUMN_WORDS = {
  note: 'Saves to the tab “Settings”, for every tab with these headings.',
  save: 'Save columns',
};

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

/** Everything below the figures. */
function Rest(props: PartProps): VNode {
  const { model, actions, targets } = props;
  const { columns, guide, preview, postText } = model;
  const panel = columns !== null && <ColumnsPanel view={columns} actions={actions} {...COLUMN_WORDS} />;
  return (
    <>
      {guide === null && panel}
      <DayNotices {...props} />
      {guide !== null && panel}
      {guide !== null && <Guide view={guide} actions={actions} />}
      {preview !== null && <DayPreview {...props} view={preview} />}
      {postText !== null && <PostText view={postText} box={targets.postText} />}
    </>
  );
}

/** The parts of the page that the script after the first frame adds. */
export const LATER_PARTS: PageParts = {
  Banner: ({ model: { banner }, actions }) =>
    banner === null ? null : (
      <Banner key={[banner.title, ...banner.lines].join('|')} view={banner} onTryAgain={() => actions.refresh()} />
    ),
  RecordRows,
  Rest,
  Buttons: PostButtons,
  Help: ({ actions, targets }) => <HelpPage onBack={() => actions.closeHelp()} title={targets.helpTitle} />,
};
