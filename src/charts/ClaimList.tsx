import type { ReactNode } from 'react';
import './ClaimList.css';

export interface Claim {
  readonly id: string;
  readonly claim: string;
  readonly reason: string;
  readonly possible: boolean;
  /** Below the reason, for example a button. */
  readonly action?: ReactNode;
}

interface ClaimListProps {
  readonly label: string;
  readonly claims: readonly Claim[];
  /** The verdicts for those who do not see the signs: "Possible:", "Impossible:". */
  readonly verdicts: { readonly possible: string; readonly impossible: string };
}

/** Claims, each with its verdict as a sign and in words: what can be meant and what cannot. */
export function ClaimList({ label, claims, verdicts }: ClaimListProps) {
  return (
    <ul className="claims" aria-label={label}>
      {claims.map(({ id, claim, reason, possible, action }) => (
        <li className={possible ? 'claim' : 'claim is-impossible'} key={id}>
          <span className="claim-sign" aria-hidden="true">
            {possible ? '✓' : '×'}
          </span>
          <div className="claim-body">
            <p className="claim-words">
              <span className="visually-hidden">{possible ? verdicts.possible : verdicts.impossible} </span>
              {claim}
            </p>
            <p className="claim-reason">{reason}</p>
            {action !== undefined && <div className="claim-action">{action}</div>}
          </div>
        </li>
      ))}
    </ul>
  );
}
