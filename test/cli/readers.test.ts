import { describe, expect, onTestFinished, test } from 'vitest';
import { giving, item, serve } from '../read/llm/server.ts';
import { rapporteur, reports, testFolder } from './program.ts';

const read = ['read', 'reports/courier.txt', '--format', 'jsonl'];
const statementsOf = (stdout: string) => JSON.parse(stdout).statements;

describe('who reads', () => {
  test('is the model that comes with the program, which says how sure it is', async () => {
    const { stdout, stderr, code } = await rapporteur([...read, '--reader', 'model'], { cwd: testFolder(reports) });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    for (const { probability, speaker } of statementsOf(stdout)) {
      expect(probability).toBeGreaterThan(0.5);
      expect(speaker).toMatchObject({ name: 'Dana Kovel', probability: expect.any(Number) });
    }
  });

  test('can be told to leave a speaker open unless it is quite sure', async () => {
    const { stdout } = await rapporteur([...read, '--reader', 'model', '--certainty', '1'], {
      cwd: testFolder(reports),
    });
    for (const { speaker, open } of statementsOf(stdout)) {
      expect(speaker).toBeNull();
      expect(open).toMatch(/^It may be Dana Kovel, but only with a probability of 0\.\d\d\.$/);
    }
  });

  test('can be a language model behind an address, of whose answer only words of the report are kept', async () => {
    const words = '“We will not sign a text that we have not read,”';
    const server = await serve(() => giving(item('Dana Kovel', 'said', words), item('Nobody', 'said', 'this')));
    onTestFinished(() => server.close());
    const { stdout, code } = await rapporteur(
      [...read, '--reader', 'llm', '--llm-endpoint', server.endpoint, '--llm-model', 'small'],
      { cwd: testFolder(reports) },
    );
    expect(code).toBe(0);
    expect(statementsOf(stdout)).toHaveLength(1);
    expect(statementsOf(stdout)[0]).toMatchObject({ kind: 'direct', speaker: { name: 'Dana Kovel' } });
  });

  test('must be one of three, and a language model must be named', async () => {
    const wrong = await rapporteur([...read, '--reader', 'oracle']);
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('model, rules, llm');
    const unnamed = await rapporteur([...read, '--reader', 'llm']);
    expect(unnamed.code).toBe(2);
    expect(unnamed.stderr).toContain('--llm-endpoint URL and --llm-model NAME');
  });
});
