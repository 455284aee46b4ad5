import { describe } from 'vitest';
import { describeEveryPage } from './setup/every-page.ts';

describe('架空の町の、すべてがそろった計画のすべてのページ', () => describeEveryPage('complete'));
