import axe from 'axe-core';
import { faultLines } from './axeResult';

/**
 * Runs axe with all of its rules but that of colours, which only a browser knows, over what this test's own window shows.
 * @returns one line for each element at fault
 */
export async function axeFaultsHere(): Promise<readonly string[]> {
  return faultLines(await axe.run(document.body, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } }));
}
