import { makeClaudeFormat } from './agents/claude.ts';
import { makeCodexFormat } from './agents/codex.ts';
import { COPILOT_CHAT_DOCUMENT, makeCopilotJournalFormat } from './agents/copilot-chat.ts';
import { makeCopilotCliFormat } from './agents/copilot-cli.ts';
import { GEMINI_DOCUMENT, makeGeminiFormat } from './agents/gemini.ts';
import { OPENCODE_DOCUMENT } from './agents/opencode.ts';
import { makePiFormat } from './agents/pi.ts';
import type { LogFormats } from './files/log-format.ts';
import { AGENTSVIEW } from './reports/agentsview.ts';
import { CCUSAGE_CLAUDE, CCUSAGE_CODEX, CCUSAGE_UNIFIED } from './reports/ccusage.ts';
import { CODEBURN } from './reports/codeburn.ts';
import { LEVERAGE_IMPORT } from './reports/leverage-import.ts';

/** Makes all logs and reports that can be read, for one collection. */
export function makeLogFormats(): LogFormats {
  return {
    lines: [
      makeClaudeFormat(),
      makeCodexFormat(),
      makeCopilotCliFormat(),
      makeCopilotJournalFormat(),
      makeGeminiFormat(),
      makePiFormat(),
    ],
    documents: [
      LEVERAGE_IMPORT,
      CCUSAGE_UNIFIED,
      CCUSAGE_CLAUDE,
      CCUSAGE_CODEX,
      CODEBURN,
      AGENTSVIEW,
      COPILOT_CHAT_DOCUMENT,
      GEMINI_DOCUMENT,
      OPENCODE_DOCUMENT,
    ],
  };
}
