/** What several reports call the same thing and which figure each has, lined up against the first. */
import type { Comparisons, Matter } from '../../src/service/types.ts';
import { Passage } from '../parts/passage.tsx';
import { Unsaid } from '../parts/unsaid.tsx';
import { articlesOf, Heads } from './heads.tsx';

const groups: readonly (readonly [Matter['kind'], string])[] = [
  ['figure', 'Which figure each has'],
  ['name', 'What each calls the same thing'],
];

export function Matters({ of }: { of: Comparisons }) {
  const [first, ...others] = articlesOf(of);
  if (of.matters.length === 0) return null;
  return (
    <section aria-labelledby="matters">
      <h2 id="matters">Where the others differ from the first</h2>
      <p className="aside">
        A marked cell differs from the first report; a dash stands where nothing was found to set against it.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by key */}
      <section className="scroller" tabIndex={0} aria-label="Figures and names, report by report">
        <table className="lined">
          <Heads of={of} corner="Of what" />
          {groups.map(([kind, title]) => {
            const rows = of.matters.filter((matter) => matter.kind === kind);
            return (
              rows.length > 0 && (
                <tbody key={kind}>
                  <tr>
                    <th scope="rowgroup" colSpan={others.length + 2} className="group">
                      {title}
                    </th>
                  </tr>
                  {rows.map((matter) => (
                    <tr key={`${matter.what} ${matter.passage.spans[0]?.[0]}`}>
                      <th scope="row">{matter.what}</th>
                      <td>
                        <Passage of={matter.passage} article={first!} />
                      </td>
                      {matter.others.map((told, index) => (
                        <td key={others[index]!.id} className={told?.differs ? 'differs' : undefined}>
                          {told === null ? (
                            <Unsaid as="nothing found" />
                          ) : (
                            <Passage of={told.passage} article={others[index]!} />
                          )}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              )
            );
          })}
        </table>
      </section>
    </section>
  );
}
