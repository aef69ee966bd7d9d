import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findConfig, type ReadText } from '../../core/src/config.ts';
import type { Settings } from '../../core/src/settings.ts';

const readText: ReadText = (path) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null; // there is none, or none that may be read
  }
};

/** The settings that hold for a file: those of the nearest `.postmortem.json`. What is wrong in it is told on stderr, once. */
export function settingsFor(path: string, told: Set<string> = new Set()): Partial<Settings> {
  const config = findConfig(resolve(path), readText);
  if (!config) return {};
  if (!told.has(config.path)) {
    told.add(config.path);
    for (const problem of config.problems) console.error(`postmortem: ${config.path}: ${problem}`);
  }
  return config.settings;
}
