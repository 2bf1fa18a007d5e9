import type { VNode } from 'preact';
import type { FiguresView } from '../view/figures-view.ts';
import type { LaterPage, PartProps } from './page-parts.ts';

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

/** Everything between the header and the buttons. */
export function DayContent({ parts, ...props }: PartProps & Pick<LaterPage, 'parts'>): VNode {
  const { model, targets } = props;
  const { day, figures } = model;
  return (
    <main id="content" class="content" aria-busy={day.isBusy ? 'true' : undefined} ref={targets.content}>
      <div role="alert" class="banner-place" ref={targets.banner}>
        {parts !== null && <parts.Banner {...props} />}
      </div>
      {parts !== null && <parts.RecordRows {...props} />}
      {figures !== null && <Figures view={figures} />}
      {parts !== null && <parts.Rest {...props} />}
    </main>
  );
}
