import { findConfig, type ReadText } from '../../../core/src/config.ts';
import { isOneOf, isRecord } from '../../../core/src/record.ts';
import {
  dateOrders,
  defaultSettings,
  type RuleLevel,
  ruleLevels,
  type Settings,
} from '../../../core/src/settings.ts';
import { pathOf } from './paths.ts';

/** Settings as an editor holds them: those of the analysis, whether it runs at all, and what is shown in the text. */
export interface EditorSettings extends Settings {
  readonly enable: boolean;
  /** `T+0:15` behind the times of the timeline. */
  readonly inlayHints: boolean;
  /** Window and metrics above the timeline. */
  readonly codeLens: boolean;
}

/** Reads the `postmortem` section of the editor's configuration for one document. */
export type ReadSection = (uri: string) => Promise<unknown>;

/**
 * The settings of each document, asked for once and kept until told otherwise. Where they can't be read the defaults
 * hold and `log` says so.
 */
export class SettingsCache {
  readonly #read: ReadSection;
  readonly #log: (message: string) => void;
  readonly #readText: ReadText;
  readonly #cached = new Map<string, Promise<EditorSettings>>();

  constructor(read: ReadSection, log: (message: string) => void, readText: ReadText) {
    this.#read = read;
    this.#log = log;
    this.#readText = readText;
  }

  /** The settings that hold for a document. */
  of(uri: string): Promise<EditorSettings> {
    let settings = this.#cached.get(uri);
    if (!settings) {
      settings = this.#read(uri).then(settingsFrom, (error) => {
        this.#log(`The settings of ${uri} could not be read, the defaults are used: ${error}`);
        return settingsFrom(undefined);
      });
      settings = settings.then((editor) => ({ ...editor, ...this.#configured(uri) }));
      this.#cached.set(uri, settings);
    }
    return settings;
  }

  /** What the team's configuration file says; it outweighs the editor's settings. */
  #configured(uri: string): Partial<Settings> {
    if (!uri.startsWith('file:')) return {};
    const path = pathOf(uri);
    const config = path === null ? null : findConfig(path.replace(/^\/([a-z]:)/i, '$1'), this.#readText);
    for (const problem of config?.problems ?? []) this.#log(`${config?.path}: ${problem}`);
    return config?.settings ?? {};
  }

  /** Forgets the settings of one document, or of all. */
  drop(uri?: string): void {
    if (uri === undefined) this.#cached.clear();
    else this.#cached.delete(uri);
  }
}

/** Takes what is well-formed from a `postmortem` section that a person wrote, and defaults for the rest. */
function settingsFrom(section: unknown): EditorSettings {
  const given = isRecord(section) ? section : {};
  const text = (name: 'template' | 'timeZone'): string => {
    const value = given[name];
    return typeof value === 'string' ? value.trim() || defaultSettings[name] : defaultSettings[name];
  };
  const { enable, inlayHints, codeLens, dateOrder, rules } = given;
  return {
    ...defaultSettings,
    enable: enable !== false,
    inlayHints: switchedOn(inlayHints),
    codeLens: switchedOn(codeLens),
    template: text('template'),
    timeZone: text('timeZone'),
    dateOrder: isOneOf(dateOrder, dateOrders) ? dateOrder : defaultSettings.dateOrder,
    rules: isRecord(rules)
      ? Object.fromEntries(
          Object.entries(rules).filter((entry): entry is [string, RuleLevel] =>
            isOneOf(entry[1], ruleLevels),
          ),
        )
      : defaultSettings.rules,
  };
}

/** Whether a group of settings, all off by default, has its `enable` on. */
function switchedOn(group: unknown): boolean {
  return isRecord(group) && group.enable === true;
}
