import type { VNode } from 'preact';
import { Button } from '../../controls/button.tsx';
import { useElementId } from '../../controls/element-id.ts';
import { Icon } from '../../controls/icon.tsx';
import { NoticeList } from './notice-list.tsx';
import type { PartProps } from './page-parts.ts';

/** The notices about a day. */
export function DayNotices({ model: { notices, guide }, actions, targets }: PartProps): VNode {
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
