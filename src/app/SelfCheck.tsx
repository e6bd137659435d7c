import { useState } from 'react';
import { loadComputation } from '../compute/index.ts';
import type { KnownAnswer } from '../panels/defineComputation.ts';
import { COVERS } from '../panels/registry.ts';

type Report = readonly KnownAnswer[];

/** Runs known answers again, here and now, and shows how far they are from the published values. */
export function SelfCheck() {
  const [report, setReport] = useState<Report | null>(null);
  const run = async () => setReport(await knownAnswers());
  return (
    <>
      <p>
        Known answers, computed elsewhere with high precision or by another method, run again in your browser:
      </p>
      <button className="button" type="button" onClick={() => void run()}>
        Run the known answers
      </button>
      <div role="status">
        {report && (
          <table className="figure-table">
            <caption>Largest relative difference: {largestDifference(report).toExponential(1)}</caption>
            <thead>
              <tr>
                <th scope="col">What</th>
                <th scope="col">Known</th>
                <th scope="col">Here</th>
              </tr>
            </thead>
            <tbody>
              {report.map(({ what, expected, received }) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td>{expected}</td>
                  <td>{received.toPrecision(9)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </>
  );
}

function largestDifference(report: Report): number {
  return Math.max(...report.map(({ expected, received }) => Math.abs(received / expected - 1)));
}

async function knownAnswers(): Promise<Report> {
  const loaded = await Promise.all(COVERS.map(cover => loadComputation(cover.id)));
  return loaded.flatMap(({ computation }) => computation.knownAnswers?.() ?? []);
}
