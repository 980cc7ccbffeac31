// npm run example -- one-mill-many-laws: the same invented mill under every law whose facts it can supply: what it pays, what a tonne
// costs, what the place does to it, what best available technology does to it, and which law says so.
import { manyLawsText } from './laws/table.ts';

console.log(manyLawsText());
