import { CATEGORIES, type Category, type Operation } from '../../provider/aws/operations';
import { RATES } from '../../provider/aws/quotas';

/** The least time that a step can take, and the calls of the category that says so. */
export interface Bound {
  readonly category: Category;
  readonly milliseconds: number;
  readonly calls: Readonly<Record<string, number>>;
}

interface Requested {
  readonly operation: string;
  readonly error?: string | undefined;
}

const isOperation = (name: string): name is Operation => Object.hasOwn(CATEGORIES, name);

/** AWS takes a second's worth at once, and then the rate of the category. */
const least = (requests: number, rate: number): number => (Math.max(0, requests - rate) / rate) * 1000;

/** The bound of each category that was used, the largest first. What was refused would be sent again, and counts once. */
export function boundsOf(requests: readonly Requested[]): readonly Bound[] {
  const calls = new Map<Category, Record<string, number>>();
  for (const { operation, error } of requests) {
    if (error !== undefined) continue;
    if (!isOperation(operation)) throw new Error(`${operation} is in no category`);
    const counted = calls.get(CATEGORIES[operation]) ?? {};
    calls.set(CATEGORIES[operation], { ...counted, [operation]: (counted[operation] ?? 0) + 1 });
  }
  return [...calls]
    .map(([category, counted]) => ({
      category,
      calls: counted,
      milliseconds: least(
        Object.values(counted).reduce((sum, count) => sum + count, 0),
        RATES[category],
      ),
    }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
}
