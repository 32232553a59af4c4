import { deepEqual } from 'node:assert/strict';
import { summaryOf } from '../support/coverage/summary';

const REPORT = `TN:
SF:provider/one.ts
FN:1,__copyProps
FN:1,get
FN:4,twice
FN:9,never
FNF:4
FNH:2
FNDA:1,__copyProps
FNDA:0,get
FNDA:3,twice
FNDA:0,never
DA:1,1
DA:4,3
DA:9,0
BRDA:1,0,0,0
BRDA:4,1,0,3
BRDA:5,2,0,-
BRDA:6,3,0,0
end_of_record
TN:
SF:provider/two.ts
FN:2,once
FNDA:1,once
DA:2,1
BRDA:2,0,0,1
end_of_record
`;

describe('The measure of coverage', () => {
  it('counts lines, and the branches and functions that are not helpers of the compiler in the first line', () => {
    deepEqual(summaryOf(REPORT), {
      lines: { hit: 3, found: 4 },
      branches: { hit: 2, found: 4 },
      functions: { hit: 2, found: 3 },
    });
  });

  it('finds nothing in an empty report', () => {
    const none = { hit: 0, found: 0 };
    deepEqual(summaryOf(''), { lines: none, branches: none, functions: none });
  });
});
