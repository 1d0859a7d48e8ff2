import { deflateSync, inflateSync } from 'fflate';

/** Letters that begin a code: what it is, and the version of its form. */
const KIND = 'SS';
const VERSION = '1';
/** A longer text is none of ours; and nothing of ours unfolds to more than this. */
export const LONGEST_CODE = 12_000;
const MOST_BYTES = 400_000;
const CHECK_BYTES = 4;

export type CodeProblem = 'notACode' | 'newer' | 'notWhole';

/** CRC-32 of some bytes: tells of every small damage. */
function checksum(bytes: Uint8Array): number {
  let sum = -1;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}

/** Bytes as short text of letters, digits, dashes and underscores, packed and with a check. */
export function codeOfBytes(bytes: Uint8Array): string {
  const packed = deflateSync(bytes, { level: 9 });
  const all = new Uint8Array(CHECK_BYTES + packed.length);
  new DataView(all.buffer).setUint32(0, checksum(packed));
  all.set(packed, CHECK_BYTES);
  const text = btoa(Array.from(all, (byte) => String.fromCharCode(byte)).join(''));
  return KIND + VERSION + text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes behind a code, or what is wrong with it. Never throws, whatever the text. */
export function bytesOfCode(text: string): Uint8Array | CodeProblem {
  const code = text.length > 2 * LONGEST_CODE ? '' : text.replace(/\s+/g, '');
  if (code.length > LONGEST_CODE || !/^SS\d[\w-]*$/.test(code)) return 'notACode';
  if (Number(code[KIND.length]) > Number(VERSION)) return 'newer';
  if (code[KIND.length] !== VERSION) return 'notACode';
  try {
    const body = code
      .slice(KIND.length + 1)
      .replaceAll('-', '+')
      .replaceAll('_', '/');
    const all = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0));
    const packed = all.subarray(CHECK_BYTES);
    if (new DataView(all.buffer).getUint32(0) !== checksum(packed)) return 'notWhole';
    const bytes = inflateSync(packed, { out: new Uint8Array(MOST_BYTES + 1) });
    return bytes.length > MOST_BYTES ? 'notWhole' : bytes;
  } catch {
    return 'notWhole';
  }
}
