/** An address at which there is no page. */
import { Link } from 'wouter';
import { useTitle } from '../parts/title.ts';

export function NowherePage() {
  useTitle('No such page');
  return (
    <div className="prose">
      <h1>There is no such page</h1>
      <p>
        The address may have been cut short. <Link href="/">Begin at the overview</Link>, or{' '}
        <Link href="/statements">search the statements</Link>.
      </p>
    </div>
  );
}
