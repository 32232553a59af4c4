import { own } from '../../codec/plain-object';
import type { Declared, WarningsTogether } from '../../engine/declared-together';
import { violated, warningsOf } from '../../engine/rules';
import { clientIdIn } from '../shared/string-types';
import { TERMS_PAIR_RULES } from './rules';

const clientOf = (id: unknown): unknown => (typeof id === 'string' ? clientIdIn(id) : id);

/** Whether two documents may be of one client: what is not known may be. */
const mayShareClient = (one: Declared, other: Declared): boolean => {
  const [ours, theirs] = [one, other].map(({ known }) => clientOf(own(known, 'clientId')));
  const isSame = own(one.given, 'clientId') === own(other.given, 'clientId');
  return isSame || ours === undefined || theirs === undefined || ours === theirs;
};

/** The warnings about documents without the other one of their client. */
export const loneDocuments: WarningsTogether = (documents) =>
  documents.flatMap((document) => {
    const termsName = own(document.known, 'termsName');
    const hasOther = documents.some(
      (other) =>
        other !== document && own(other.known, 'termsName') !== termsName && mayShareClient(document, other),
    );
    const isAlone = termsName !== undefined && !hasOther;
    return warningsOf(violated(TERMS_PAIR_RULES, { isAlone }, own(document.known, 'skipRules')), true).map(
      (warning) => [document, warning] as const,
    );
  });
