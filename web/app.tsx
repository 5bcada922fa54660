/** The frame around every page, and which page stands at which address. */
import { useEffect } from 'react';
import { Link, Route, Switch, useLocation } from 'wouter';
import { ActorPage } from './pages/actor.tsx';
import { ActorsPage } from './pages/actors.tsx';
import { AgreementPage } from './pages/agreement.tsx';
import { ArticlePage } from './pages/article.tsx';
import { ArticlesPage } from './pages/articles.tsx';
import { BriefPage } from './pages/brief.tsx';
import { CodingPage } from './pages/coding.tsx';
import { ComparePage } from './pages/compare.tsx';
import { ConflictsPage } from './pages/conflicts.tsx';
import { CopiesPage } from './pages/copies.tsx';
import { EventPage } from './pages/event.tsx';
import { EventsPage } from './pages/events.tsx';
import { HistoryPage } from './pages/history.tsx';
import { IssuePage } from './pages/issue.tsx';
import { NetworkPage } from './pages/network.tsx';
import { NowherePage } from './pages/nowhere.tsx';
import { OutletPage } from './pages/outlet.tsx';
import { OutletsPage } from './pages/outlets.tsx';
import { OverviewPage } from './pages/overview.tsx';
import { PositionsPage } from './pages/positions.tsx';
import { ReviewPage } from './pages/review.tsx';
import { StatementPage } from './pages/statement.tsx';
import { StatementsPage } from './pages/statements.tsx';
import { Shortcuts } from './parts/shortcuts.tsx';
import { ThemeSwitch } from './parts/theme.tsx';
import { Keeper } from './review/keeper.tsx';
import { nameIn } from './words/links.ts';

const sections = [
  { path: '/', name: 'Overview' },
  { path: '/positions', name: 'Positions' },
  { path: '/network', name: 'Network' },
  { path: '/events', name: 'Events' },
  { path: '/statements', name: 'Statements' },
  { path: '/conflicts', name: 'Conflicts' },
  { path: '/outlets', name: 'Outlets' },
  { path: '/articles', name: 'Articles' },
  { path: '/actors', name: 'Actors' },
  { path: '/brief', name: 'Brief' },
  { path: '/review', name: 'Review' },
] as const;

export function App() {
  const [path] = useLocation();
  useNewPage(path);
  return (
    <>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="masthead">
        <Link href="/" className="wordmark" aria-label="Rapporteur, overview">
          Rapporteur
        </Link>
        <nav aria-label="Sections">
          {sections.map(({ path: href, name }) => (
            <Link key={href} href={href} aria-current={isWithin(path, href) ? 'page' : undefined}>
              {name}
            </Link>
          ))}
        </nav>
        <div className="tools">
          <Keeper />
          <ThemeSwitch />
          <Shortcuts />
        </div>
      </header>
      <main id="main" tabIndex={-1}>
        <Switch>
          <Route path="/" component={OverviewPage} />
          <Route path="/positions" component={PositionsPage} />
          <Route path="/network" component={NetworkPage} />
          <Route path="/issues/:id">{({ id }) => <IssuePage key={id} id={id} />}</Route>
          <Route path="/events" component={EventsPage} />
          <Route path="/events/:id">{({ id }) => <EventPage key={id} id={id} />}</Route>
          <Route path="/statements" component={StatementsPage} />
          <Route path="/statements/:id">{({ id }) => <StatementPage key={id} id={id} />}</Route>
          <Route path="/conflicts" component={ConflictsPage} />
          <Route path="/copies" component={CopiesPage} />
          <Route path="/compare" component={ComparePage} />
          <Route path="/outlets" component={OutletsPage} />
          <Route path="/outlets/:name">
            {/* The router decodes the path in part; a name may hold any character. */}
            {() => <OutletPage key={path} name={nameIn(window.location.pathname)} />}
          </Route>
          <Route path="/articles" component={ArticlesPage} />
          <Route path="/articles/:ref">{({ ref }) => <ArticlePage key={ref} reference={ref} />}</Route>
          <Route path="/actors" component={ActorsPage} />
          <Route path="/actors/:ref">{({ ref }) => <ActorPage key={ref} reference={ref} />}</Route>
          <Route path="/brief" component={BriefPage} />
          <Route path="/review" component={ReviewPage} />
          <Route path="/history" component={HistoryPage} />
          <Route path="/coding" component={CodingPage} />
          <Route path="/agreement" component={AgreementPage} />
          <Route component={NowherePage} />
        </Switch>
      </main>
    </>
  );
}

/** Pages that are reached from those of a section. */
const under: Readonly<Record<string, string>> = {
  '/history': '/review',
  '/coding': '/review',
  '/agreement': '/review',
};

const isWithin = (path: string, section: string): boolean =>
  (under[path] ?? path) === section || (section !== '/' && path.startsWith(`${section}/`));

let drawn: string | null = null;

/** A page newly opened starts at its top with the focus on it; going back is left to the browser, which remembers where one was. */
function useNewPage(path: string) {
  useEffect(() => {
    if (drawn !== null && drawn !== path) document.getElementById('main')?.focus({ preventScroll: true });
    drawn = path;
  }, [path]);
  useEffect(() => {
    let pathname = window.location.pathname;
    const opened = () => {
      if (pathname !== window.location.pathname) window.scrollTo(0, 0);
      pathname = window.location.pathname;
    };
    const returned = () => {
      pathname = window.location.pathname;
    };
    // wouter tells of its own navigation under this name.
    window.addEventListener('pushState', opened);
    window.addEventListener('popstate', returned);
    return () => {
      window.removeEventListener('pushState', opened);
      window.removeEventListener('popstate', returned);
    };
  }, []);
}
