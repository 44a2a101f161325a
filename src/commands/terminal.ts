import type { Environment } from '../sources/hosting.ts';

/** What a terminal can do, by the variables that it sets. */

/** Whether somebody sees a line that is written over: a job's log may be a terminal, too. */
export function isLookedAt({ CI, TERM }: Environment, isTerminal: boolean): boolean {
  return isTerminal && !CI && TERM !== 'dumb';
}

/**
 * Colours only on a terminal; `NO_COLOR` turns them off (https://no-color.org). `FORCE_COLOR` has the last word, as in
 * Node itself (https://force-color.org): a job's log and a pager show colours, and are no terminal.
 */
export function wantsColour({ FORCE_COLOR, NO_COLOR, TERM }: Environment, isTerminal: boolean): boolean {
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal && !NO_COLOR && TERM !== 'dumb';
}

/**
 * Whether words can be links (OSC 8). No terminal can be asked, so those that are known to show them say who they are;
 * others would show nothing, or the codes. In `tmux` and `screen` what is around them is not known to get through.
 * `FORCE_HYPERLINK` decides, as in other programs. `NO_COLOR` says nothing of links: they have no colour.
 */
export function showsLinks(environment: Environment, isTerminal: boolean): boolean {
  const { FORCE_HYPERLINK, CI, TERM = '', TMUX, STY } = environment;
  if (!isTerminal || TERM === 'dumb') return false;
  if (FORCE_HYPERLINK !== undefined) return FORCE_HYPERLINK !== '0';
  if (CI || TMUX || STY || /^(?:screen|tmux)/.test(TERM)) return false;
  return isKnown(environment);
}

function isKnown({
  TERM = '',
  TERM_PROGRAM = '',
  VTE_VERSION = '',
  KONSOLE_VERSION = '',
  WT_SESSION,
}: Environment): boolean {
  return (
    /^(?:xterm-kitty|xterm-ghostty|alacritty|foot|wezterm|contour)/.test(TERM) ||
    ['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'Hyper', 'Tabby'].includes(TERM_PROGRAM) ||
    // GNOME's terminals show them since 0.50, which broke on some; KDE's since 20.12.
    Number(VTE_VERSION) > 5000 ||
    Number(KONSOLE_VERSION) >= 201_200 ||
    WT_SESSION !== undefined
  );
}
