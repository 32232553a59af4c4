import { isPlainObject, own } from './spec/object';

/** How a dynamic provider tells the engine that a value is secret: Pulumi's own mark for values on the wire. */
export const SECRET = { '4dabf18193072939515e22adb298388d': '1b47061264138c4ac30d75fd1eb44270' };

const [[MARK, SIGNATURE] = []] = Object.entries(SECRET);

/** A value without such a mark. */
export const unsealed = (value: unknown): unknown =>
  isPlainObject(value) && MARK !== undefined && own(value, MARK) === SIGNATURE ? own(value, 'value') : value;
