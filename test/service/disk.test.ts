/** Disks that are full or read-only, for real: small file systems in memory, which only the superuser of a Linux can mount. */
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '../../src/service/connect.ts';
import { initWorkspace } from '../../src/service/workspace.ts';
import { article } from '../store/examples.ts';

// Processes and file systems of their own take long on a machine that is busy.
vi.setConfig({ testTimeout: 120_000 });

const mount = (dir: string, size: string): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'rapporteur', dir]).status === 0;
const unmount = (dir: string): void => {
  execFileSync('umount', ['-l', dir]);
};

function canMount(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const dir = mkdtempSync(join(tmpdir(), 'rapporteur-mount-'));
  const mounted = mount(dir, '64k');
  if (mounted) unmount(dir);
  rmSync(dir, { recursive: true });
  return mounted;
}

describe.runIf(canMount())('a disk', () => {
  let dir: string;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'rapporteur-disk-'));
  });
  afterEach(() => {
    unmount(dir);
    rmSync(dir, { recursive: true });
  });
  /** Words that do not compress, so that a few reports are many bytes. */
  const noise = (n: number): string =>
    Array.from({ length: 150 }, (_, i) => createHash('sha256').update(`${n} ${i}`).digest('base64url')).join(' ');
  const reports = Array.from({ length: 200 }, (_, n) =>
    article({ text: `Ilra Venn said that ferry ${n} had left. ${noise(n)}`, file: `r${n}` }),
  );

  test('that fills up in mid-add keeps what was counted, and the same command completes it when there is room', async () => {
    mount(dir, '300m');
    await initWorkspace(dir, 'name: Talks\n');
    const rapporteur = await connect({ workspace: dir });
    const { bavail, bsize } = statfsSync(dir);
    writeFileSync(join(dir, 'filler'), Buffer.alloc(bavail * bsize - 2_000_000));
    const report = await rapporteur.add(reports);
    expect(report.problems.map(({ code }) => code)).toEqual(['disk-full']);
    expect(report.added).toBeLessThan(200);
    await rapporteur.close();

    rmSync(join(dir, 'filler'));
    const again = await connect({ workspace: dir });
    expect((await again.overview()).articles).toBe(report.added);
    expect(await again.add(reports)).toMatchObject({ added: 200 - report.added, known: report.added, problems: [] });
    await again.close();
  });

  test('that is too small for a record says so, and the workspace works when there is room', async () => {
    mount(dir, '10m');
    await initWorkspace(dir, 'name: Talks\n');
    await expect(connect({ workspace: dir })).rejects.toMatchObject({ problem: { code: 'disk-full' } });
    execFileSync('mount', ['-o', 'remount,size=300m', dir]);
    const rapporteur = await connect({ workspace: dir });
    expect((await rapporteur.overview()).articles).toBe(0);
    await rapporteur.close();
  });

  test('that is read-only is named, whether the workspace is there or to be made', async () => {
    mount(dir, '1m');
    await initWorkspace(join(dir, 'there'), 'name: Talks\n');
    execFileSync('mount', ['-o', 'remount,ro', dir]);
    await expect(connect({ workspace: join(dir, 'there') })).rejects.toMatchObject({
      problem: { code: 'workspace-unwritable' },
    });
    await expect(initWorkspace(join(dir, 'new'), 'name: Talks\n')).rejects.toMatchObject({
      problem: { code: 'workspace-unwritable' },
    });
  });
});
