import * as z from 'zod';
import { type IntegerShape, membersOf, type StringShape, shapeNamed } from '../support/model/model';
import { matcherOf } from '../support/model/patterns';

function text({ min, max, pattern, enum: words }: StringShape): z.ZodType {
  if (words !== undefined) return z.enum([...words]);
  const least = min === undefined ? z.string() : z.string().min(min);
  const bounded = max === undefined ? least : least.max(max);
  return pattern === undefined ? bounded : bounded.refine(matcherOf(pattern));
}

function integer({ min, max }: IntegerShape): z.ZodType {
  const least = min === undefined ? z.int() : z.int().min(min);
  return max === undefined ? least : least.max(max);
}

/** The zod schema of a shape of the service model, with every constraint that the model has. */
export function zodOf(shapeName: string): z.ZodType {
  const shape = shapeNamed(shapeName);
  switch (shape.type) {
    case 'structure': {
      const members = membersOf(shape).map(([name, member]) => {
        const schema = zodOf(member);
        return [name, shape.required?.includes(name) ? schema : schema.optional()] as const;
      });
      return z.strictObject(Object.fromEntries(members));
    }
    case 'list': {
      const list = z.array(zodOf(shape.member)).min(shape.min ?? 0);
      return shape.max === undefined ? list : list.max(shape.max);
    }
    case 'map': {
      const key = zodOf(shape.key) as z.ZodType<string, string>;
      const { max = Number.POSITIVE_INFINITY } = shape;
      return z.partialRecord(key, zodOf(shape.value)).refine((map) => Object.keys(map).length <= max);
    }
    case 'string':
      return text(shape);
    case 'integer':
      return integer(shape);
    case 'blob':
      return z.string();
    case 'boolean':
      return z.boolean();
    case 'timestamp':
      return z.number();
  }
}
