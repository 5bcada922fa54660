/** The heading of the pages where people say something of the record, and the way from each to the others. */
import { Link } from 'wouter';

const pages = [
  { href: '/review', name: 'Review' },
  { href: '/history', name: 'History' },
  { href: '/coding', name: 'Blind coding' },
  { href: '/agreement', name: 'Agreement' },
] as const;

export function ReviewHead({ at, title }: { at: (typeof pages)[number]['href']; title: string }) {
  return (
    <header className="review-head">
      <h1>{title}</h1>
      <nav aria-label="Review">
        {pages.map(({ href, name }) => (
          <Link key={href} href={href} aria-current={href === at ? 'page' : undefined}>
            {name}
          </Link>
        ))}
      </nav>
    </header>
  );
}
