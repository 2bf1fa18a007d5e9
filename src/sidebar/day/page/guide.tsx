import type { VNode } from 'preact';
import { Button } from '../../controls/button.tsx';
import { useElementId } from '../../controls/element-id.ts';
import type { GuideView } from '../view/day-view.ts';
import type { PageActions } from './page-parts.ts';
import { TableExample } from './table-example.tsx';

interface GuideProps {
  readonly view: GuideView;
  readonly actions: PageActions;
}

/** Explains what to do on a tab from which no post can be made. */
export function Guide({ view: { hasExample, hasNewDay, next }, actions }: GuideProps): VNode {
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
