import type { VNode } from 'preact';

const HEADINGS = ['Task', 'Human Est.', 'Claude', 'Sup.'] as const;

export interface TableExampleProps {
  /** The cells of each row, as a user types them. */
  readonly rows: readonly (readonly string[])[];
}

/** A small task table that shows the headings. */
export function TableExample({ rows }: TableExampleProps): VNode {
  return (
    <table class="example">
      <thead>
        <tr>
          {HEADINGS.map((heading) => (
            <th key={heading} scope="col">
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
