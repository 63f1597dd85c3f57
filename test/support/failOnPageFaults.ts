import { takePageFaults } from './pageFaults';

/** No test of the browser may leave behind a page that failed, asked anybody else or tried what its policy forbids. */
afterEach(() => {
  expect(takePageFaults()).toEqual([]);
});
