import { encode } from 'uqr';
import { modulesPath } from './qrPath.ts';
import './QrCode.css';

/** Modules of white that readers need around a code. */
const QUIET = 4;

interface QrCodeProps {
  readonly address: string;
  /** What a screen reader says: where it leads. */
  readonly label: string;
}

/** The code of an address, black on white in every theme and on paper, with its quiet zone. */
export function QrCode({ address, label }: QrCodeProps) {
  const { size, data } = encode(address, { ecc: 'M', border: QUIET });
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${size} ${size}`}
      role="img"
      aria-label={label}
      data-address={address}
    >
      <path className="qr-paper" d={`M0 0h${size}v${size}H0z`} />
      <path className="qr-modules" d={modulesPath(data)} />
    </svg>
  );
}
