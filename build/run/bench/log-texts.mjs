// The logs of agents that are measured. Their texts are invented.

/** The length of lines is similar to those of the agents: most are short, and the results of tools are long. */
const WORDS = 'amber stone river quartz willow meadow lantern cobalt summit harbor'.split(' ');
const MESSAGES_OF_A_TURN = 8;

const wordsOf = (count, start) =>
  Array.from({ length: count }, (_, i) => WORDS[(i * 7 + start) % WORDS.length]).join(' ');

/** The number of words in each kind of text. */
export const LONG_TEXTS = { prompt: 30, answer: 60, command: 20, result: 1500, output: 300 };
export const SHORT_TEXTS = { prompt: 30, answer: 12, command: 6, result: 20, output: 10 };

/** Makes the log of a session of Claude Code, as text. */
export function makeClaudeLog(session, turns, texts) {
  const lines = [];
  let time = Date.UTC(2026, 3, 4, 8) + session * 1000;
  const add = (record) => {
    time += 2000;
    lines.push(
      JSON.stringify({
        isSidechain: false,
        cwd: '/home/me/acme',
        sessionId: `session-${session}`,
        version: '2.1.220',
        gitBranch: 'main',
        ...record,
        uuid: `00000000-${session}-${lines.length}`,
        timestamp: new Date(time).toISOString(),
      }),
    );
  };
  const usage = { input_tokens: 5, output_tokens: 90, cache_creation_input_tokens: 100, cache_read_input_tokens: 9000 };
  for (let turn = 0; turn < turns; turn++) {
    add({ type: 'user', message: { role: 'user', content: wordsOf(texts.prompt, turn) } });
    for (let message = 0; message < MESSAGES_OF_A_TURN; message++) {
      const id = `${session}-${turn}-${message}`;
      const assistant = (block) => ({
        type: 'assistant',
        message: { id: `message-${id}`, role: 'assistant', model: 'model-a', content: [block], usage },
      });
      add(assistant({ type: 'text', text: `${wordsOf(texts.answer, message)}\n“quoted”` }));
      add(
        assistant({
          type: 'tool_use',
          id: `tool-${id}`,
          name: 'Bash',
          input: { command: wordsOf(texts.command, message) },
        }),
      );
      const result = { type: 'tool_result', tool_use_id: `tool-${id}`, content: `${wordsOf(texts.result, message)}\n` };
      add({
        type: 'user',
        message: { role: 'user', content: [result] },
        toolUseResult: { stdout: wordsOf(texts.output, turn) },
      });
    }
  }
  return `${lines.join('\n')}\n`;
}

/** Makes the log of a thread of Codex, as text. */
export function makeCodexLog(session, turns, texts) {
  const lines = [];
  let time = Date.UTC(2026, 3, 4, 8) + session * 1000;
  const add = (type, payload) => {
    time += 1000;
    lines.push(JSON.stringify({ timestamp: new Date(time).toISOString(), type, payload }));
  };
  const countsOf = (calls) => ({
    input_tokens: 1000 * calls,
    cached_input_tokens: 900 * calls,
    output_tokens: 50 * calls,
    reasoning_output_tokens: 10 * calls,
    total_tokens: 1050 * calls,
  });
  add('session_meta', { id: `thread-${session}`, cwd: '/home/me/acme', git: { branch: 'main' } });
  let calls = 0;
  for (let turn = 0; turn < turns; turn++) {
    const text = wordsOf(texts.prompt, turn);
    add('event_msg', { type: 'task_started', turn_id: `turn-${turn}` });
    add('response_item', { type: 'message', role: 'user', content: [{ type: 'input_text', text }] });
    add('event_msg', { type: 'user_message', message: text });
    for (let message = 0; message < MESSAGES_OF_A_TURN; message++) {
      calls += 1;
      const id = `call-${turn}-${message}`;
      const command = wordsOf(texts.command, message);
      add('response_item', { type: 'reasoning', summary: [], encrypted_content: wordsOf(texts.answer, message) });
      add('response_item', {
        type: 'function_call',
        name: 'shell',
        arguments: JSON.stringify({ command }),
        call_id: id,
      });
      add('response_item', { type: 'function_call_output', call_id: id, output: wordsOf(texts.result, message) });
      const info = { total_token_usage: countsOf(calls), last_token_usage: countsOf(1), model_context_window: 200_000 };
      add('event_msg', { type: 'token_count', info });
    }
    add('event_msg', { type: 'task_complete', turn_id: `turn-${turn}`, duration_ms: 30_000 });
  }
  return `${lines.join('\n')}\n`;
}
