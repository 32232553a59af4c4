import { type Fields, fields, list, text } from './fields';
import type { Outputs } from './outputs';

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

const readMail = (mail: Fields): Mail => ({
  subject: text(mail, 'Subject'),
  // Of the two, ministack fills the one that suits the text.
  body: [mail['BodyText'], mail['BodyHtml']].filter((body) => typeof body === 'string').join(''),
});

/** All that was mailed to an address, the oldest first: ministack keeps its mail and shows it here. */
export async function mailsTo({ endpoint }: Outputs, address: string): Promise<readonly Mail[]> {
  const response = await fetch(`${endpoint}/_ministack/ses/messages`);
  const byAccount = fields(fields(await response.json(), 'the mail')['messages'], 'messages');
  return Object.keys(byAccount)
    .flatMap((account) => list(byAccount, account))
    .map((mail) => fields(mail, 'a mail'))
    .filter((mail) => list(mail, 'To').includes(address))
    .map(readMail);
}

/** The result of `act`, and the one mail that it sent to the address. */
export async function withMail<T>(
  outputs: Outputs,
  address: string,
  act: () => Promise<T>,
): Promise<readonly [T, Mail]> {
  const before = (await mailsTo(outputs, address)).length;
  const result = await act();
  const [mail, ...more] = (await mailsTo(outputs, address)).slice(before);
  if (mail === undefined || more.length > 0)
    throw new Error(`${mail === undefined ? 'no' : more.length + 1} mail went to ${address}, not one`);
  return [result, mail];
}

/** Six digits that are no part of a word, a number or a colour. */
export function codeIn({ body }: Mail): string {
  const code = /(?<![\w#])\d{6}(?!\w)/.exec(body)?.[0];
  if (code === undefined) throw new Error(`no code in the mail: ${body}`);
  return code;
}

/** A code that was not mailed. */
export const wrongCode = (code: string): string => (code === '000000' ? '000001' : '000000');
