import type { TemplateContext } from "./templateContext";

/** A figure of a sheet's own inputs; one that was published after the preset's date is not known there. */
export interface OwnFigure {
  value: number;
  /** The day it became public; left out for an assumption. */
  since?: string;
  /** What is assumed before that day; left out where nothing is. */
  before?: number;
}

/** What its cell holds. */
export function known({ preset, words }: TemplateContext, figure: OwnFigure): number | string {
  const { value, since, before } = figure;
  if (since === undefined || since <= preset.asOf) return value;
  return before ?? words.common.notKnown;
}
