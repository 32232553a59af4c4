import { randomUUID } from 'node:crypto';
import type { ServiceError } from './errors';

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** How a service writes down its answers. */
export interface Protocol {
  readonly success: (output: object) => Reply;
  readonly failure: (error: ServiceError) => Reply;
}

const json = (status: number, content: object, headers: Record<string, string> = {}): Reply => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID(), ...headers },
  body: JSON.stringify(content),
});

/** awsJson1_1, which Cognito speaks. */
export const awsJson: Protocol = {
  success: (output) => json(200, output),
  failure: ({ name, message, status }) =>
    json(status, { __type: name, message }, { 'x-amzn-errortype': name }),
};

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const namespace = 'https://sts.amazonaws.com/doc/2011-06-15/';

function element(name: string, content: unknown): string {
  const inner =
    typeof content === 'object' && content !== null
      ? Object.entries(content)
          .map(([child, value]) => element(child, value))
          .join('')
      : escaped(String(content));
  return `<${name}>${inner}</${name}>`;
}

const xml = (status: number, root: string, content: object): Reply => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: element(root, content).replace(`<${root}>`, `<${root} xmlns="${namespace}">`),
});

/** awsQuery, which STS speaks. */
export const awsQuery = (operation: string): Protocol => ({
  success: (output) =>
    xml(200, `${operation}Response`, {
      [`${operation}Result`]: output,
      ResponseMetadata: { RequestId: randomUUID() },
    }),
  failure: ({ name, message, status }) =>
    xml(status, 'ErrorResponse', {
      Error: { Type: 'Sender', Code: name, Message: message },
      RequestId: randomUUID(),
    }),
});
