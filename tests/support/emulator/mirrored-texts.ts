import type { LiveUserPool } from './live-pool';
import type { Settings } from './settings';

const names = [
  ['SmsVerificationMessage', 'SmsMessage'],
  ['EmailVerificationMessage', 'EmailMessage'],
  ['EmailVerificationSubject', 'EmailSubject'],
] as const;

/** A pool whose texts are the same under both names; where both were given, the newer one holds. */
export function withMirroredTexts(
  pool: LiveUserPool,
  { messageTextsMirrored }: Readonly<Settings>,
): LiveUserPool {
  if (!messageTextsMirrored) return pool;
  const template = { ...pool.VerificationMessageTemplate };
  const older: Partial<LiveUserPool> = {};
  for (const [old, now] of names) {
    const text = template[now] ?? pool[old];
    if (text === undefined) continue;
    template[now] = text;
    older[old] = text;
  }
  return { ...pool, ...older, VerificationMessageTemplate: template };
}
