/**
 * A process that adds numbered reports to a workspace, for tests that kill it or set two against each other.
 * Arguments: workspace, first number, count, milliseconds between reports. Prints each file name when it has been
 * counted, at the end the report as JSON, and a problem as JSON when it could not begin.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { ProblemError } from '../../src/model/problem.ts';
import { connect } from '../../src/service/connect.ts';
import { article } from '../store/examples.ts';

const [workspace, first, count, pause] = process.argv.slice(2) as [string, string, string, string];

async function* reports() {
  for (let i = Number(first); i < Number(first) + Number(count); i++) {
    yield article({ text: `Ilra Venn said ferry ${i} had left the harbour.`, file: `r${i}` });
    await sleep(Number(pause));
  }
}

try {
  const rapporteur = await connect({ workspace });
  const report = await rapporteur.add(reports(), ({ current }) => console.log(current));
  await rapporteur.close();
  console.log(JSON.stringify(report));
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  console.log(JSON.stringify(error.problem));
  process.exitCode = 1;
}
