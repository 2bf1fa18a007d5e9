// Covers src/workbench/command/columns-option.ts, and headings through post, rows and verify
import { runCommand } from './run-command.ts';

const DATE = ['--date', '2026-04-14'];
const post = (text: string, ...args: string[]) => runCommand('post', ['-', ...DATE, ...args], text);
const rows = (text: string, ...args: string[]) => runCommand('rows', ['-', ...args], text);
const verify = (text: string, ...args: string[]) => runCommand('verify', ['-', ...args], text);

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;
const markdown = (...lines: string[]) => {
  const [head = '', ...body] = lines;
  return csv(`| ${head} |`, `|${' --- |'.repeat(head.split('|').length)}`, ...body.map((line) => `| ${line} |`));
};
const factorIn = (output: string) => /average leverage factor was ([\d.]+)x/.exec(output)?.[1];

describe('units in headings', () => {
  it.each([
    ['Human Est.', 'Claude (in hours)', '1.3'],
    ['Human Est.', 'Claude (hours, measured)', '1.3'],
    ['Human Est.', 'Claude (decimal hours)', '1.3'],
    ['Human Est.', 'Claude (Std.)', '1.3'],
    ['Human Est.', 'Claude (secs.)', '4800.0'],
    ['Human Est. (in minutes)', 'Claude', '1.3'],
    ['Human Est. (min.)', 'Claude', '1.3'],
    ['Hours (Human)', 'Hours (AI)', '1.3'],
  ])('%s and %s mean the same in post, rows and verify', (human, ai, factor) => {
    const posted = post(csv(`Task,${human},"${ai}"`, 'Port,2,1.5'));
    expect([posted.exitCode, factorIn(posted.output)]).toEqual([0, factor]);
    const published = markdown(`Task | ${human} | ${ai} | Factor`, `Port | 2 | 1.5 | ${factor}x`);
    expect(verify(published)).toMatchObject({ exitCode: 0, output: expect.stringContaining('1 task') });
    const wrong = verify(published.replace(`${factor}x`, '80.0x'));
    expect([wrong.exitCode, wrong.output]).toEqual([1, expect.stringContaining(`its figures give ${factor}`)]);
    const copied = post(rows(published).output);
    expect([copied.exitCode, factorIn(copied.output)]).toEqual([0, factor]);
  });

  it.each(['Estimate (story points)', 'Human Est. (person-days)', 'Estimate ($)', 'Human Est. (months)'])(
    '%s gives a warning that quotes the brackets',
    (heading) => {
      const shown = heading.replace(/^.*\((.*)\)$/, '$1');
      const sentence = `warning: “${shown}” in “${heading}” is not a unit of time. Plain numbers below it are read as hours.`;
      expect(post(csv(`Task,${heading},Claude`, 'Port,5,10')).messages).toEqual([`B1 ${sentence}`]);
      expect(rows(markdown(`Task | ${heading} | Claude`, 'Port | 5h | 10m')).messages).toContain(sentence);
      const verified = verify(markdown(`Task | ${heading} | Claude | Factor`, 'Port | 5h | 10m | 30.0x'));
      expect(verified.exitCode).toBe(0);
      expect(verified.messages.join('\n')).toContain(`“${shown}” in “${heading}” is not a unit of time.`);
    },
  );
});

describe('headings of real tables', () => {
  it.each([
    ['Task,Without Claude,With Claude,Time Saved', 'Time Saved'],
    ['Task,Without AI,With AI,Speedup', null],
    ['Task,Manual Time,AI Time', null],
    ['Description,Human Est.,Agent Est.', null],
    ['Title,AI est.,Human est.', null],
    ['Task,Avg Dev Time,Claude Time', null],
    ['Task,Human Estimate,AI Reality', null],
    ['Task,Hours (Human),Hours (AI)', null],
    ['Task description,Estimated (min),Actual (min)', null],
    ['Aufgabe,Schätzung,KI', null],
    ['Tâche,Sans IA,Avec IA', null],
    ['Tarea,Estimación,Tiempo IA', null],
    ['Tarefa,Estimativa,Tempo de IA', null],
    ['Attività,Stima,Agente', null],
    ['Taak,Schatting,AI-tijd', null],
  ])('%s', (headings, unused) => {
    const cells = headings.split(',').map((heading, place) => {
      if (place === 0) return 'Port';
      return /time saved|speedup/i.test(heading)
        ? ''
        : /AI est|Agent|AI|Claude|KI|IA|Actual/.test(heading) && !/Without|Sans/.test(heading)
          ? '10m'
          : '8h';
    });
    const posted = post(csv(headings, cells.join(',')));
    expect([factorIn(posted.output), posted.exitCode]).toEqual(['48.0', 0]);
    const names = posted.messages.filter((line) => line.includes('Not used'));
    expect(names).toEqual(unused === null ? [] : [`note: Not used: “${unused}”.`]);
    const table = markdown(headings.replace(/,/g, ' | '), cells.join(' | '));
    expect(rows(table).output).toBe('#,Task,Human Est.,Claude,Sup.,Tokens,Factor,Sup. Factor\n,Port,8h,10m,,,,\n');
  });

  it('all name the missing columns', () => {
    const named = 'Row 1 has Task, but no heading for human estimate or AI time.';
    expect(post(csv('Task,Size,Robot', 'Port,8h,10m')).messages[0]).toContain(named);
    const published = 'The table with Task, Size and Robot has no heading for human estimate or AI time.';
    const table = markdown('Task | Size | Robot', 'Port | 8h | 10m');
    expect(rows(table).messages.join()).toContain(published);
    expect(verify(table).messages.join()).toContain(published);
  });

  it('takes the column with values, and reports it', () => {
    const posted = post(csv('User,Task,Description,Estimate,Agent', 'me,,Port the reader,8h,10m'));
    expect(posted.messages).toEqual(['B1 note: “Task” has no values. “Description” is used.']);
    const copied = rows(markdown('User | Task | Description | Estimate | Agent', 'me | | Port the reader | 8h | 10m'));
    expect(copied.output).toContain(',Port the reader,8h,10m,');
    expect(copied.messages).toContain('note: “Task” has no values. “Description” is used.');
  });

  it('names unused columns that can be tasks', () => {
    const text = csv('Title,Description,Estimate,Agent', 'Port,The whole reader,8h,10m');
    expect(post(text).messages).toEqual(['note: Not used: “Title”.']);
  });

  it('names unused columns that can be times, and no others', () => {
    const text = csv('Task,Project,Estimate,Agent,Review (min),Waited,Notes', 'Port,x,8h,10m,3,4m,fine');
    expect(post(text).messages).toEqual(['note: Not used: “Review (min)” and “Waited”.']);
    expect(post(text, '--strict').exitCode).toBe(0);
  });
});

describe('Human Time next to AI Time and Total', () => {
  const text = csv('Task,Human Time,AI Time,Total', 'Port,6h,0.5h,6.5h');
  const table = markdown('Task | Human Time | AI Time | Total', 'Port | 6h | 0.5h | 6.5h');
  const question =
    'error: Next to “AI Time” and “Total”, “Human Time” can be the time that you worked or an estimate. Give --columns supervision="Human Time" or --columns human="Human Time".';

  it('is a question in every command', () => {
    expect(post(text)).toMatchObject({ exitCode: 1, output: '', messages: [`B1 ${question}`] });
    expect(post(table)).toMatchObject({ exitCode: 1, output: '', messages: [`B1 ${question}`] });
    expect(rows(table)).toMatchObject({ exitCode: 1, output: '', messages: [question] });
    expect(verify(table)).toMatchObject({ exitCode: 1, output: '', messages: [question] });
  });

  it('is answered with --columns', () => {
    expect(factorIn(post(text, '--columns', 'human=Human Time').output)).toBe('12.0');
    expect(factorIn(post(table, '--columns', 'human="Human Time"').output)).toBe('12.0');
    expect(rows(table, '--columns', 'human=Human Time').output).toContain(',Port,6h,0.5h,');
    expect(post(text, '--columns', 'supervision=Human Time').messages[0]).toContain('no heading for human estimate');
  });

  it('is not a question with a factor or with supervision', () => {
    expect(factorIn(post(csv('Task,Human Time,AI Time,Sup.,Total', 'Port,6h,0.5h,1m,6.5h')).output)).toBe('12.0');
    const published = markdown('Task | Human Time | AI Time | Factor | Total', 'Port | 6h | 0.5h | 12.0x | 6.5h');
    expect(verify(published).exitCode).toBe(0);
  });
});

describe('--columns', () => {
  const choice = 'task=What I did,human=Mine,ai="Bot (h, measured)",supervision=Minutes';
  const text = csv('Task;What I did;Mine;"Bot (h, measured)";Minutes', 'x;Port;2;0,5;3');

  it('gives the headings to post, with any separator between the cells', () => {
    const posted = post(text, '--columns', choice);
    expect([factorIn(posted.output), posted.exitCode]).toEqual(['4.0', 0]);
    expect(posted.output).toContain('| Port | 2h |');
    expect(posted.messages.filter((line) => !line.includes('heading'))).toEqual([
      'D1 note: Plain numbers below “Bot (h, measured)” are read as hours.',
    ]);
  });

  it('gives them to rows and verify', () => {
    const table = markdown('What I did | Mine | Bot (h, measured) | Factor', 'Port | 2h | 0.5 | 4.0x');
    const args = ['--columns', 'task=What I did,human=Mine,ai="Bot (h, measured)"'];
    expect(rows(table, ...args).output).toContain(',Port,2h,0.5h,,,4.0x,');
    expect(verify(table, ...args)).toMatchObject({ exitCode: 0, output: expect.stringContaining('1 task') });
    expect(verify(table.replace('4.0x', '5.0x'), ...args).output).toContain('its figures give 4.0');
  });

  it('reports a heading that the table does not have', () => {
    const posted = post(csv('Task,Estimate,Agent', 'Port,8h,10m'), '--columns', 'human=Mine');
    expect([factorIn(posted.output), posted.messages]).toEqual([
      '48.0',
      ['note: Row 1 has no heading “Mine”, which --columns gives for human. The headings are used as recognized.'],
    ]);
  });

  it('reports it also when the table then lacks a column', () => {
    expect(post(csv('Task,Size,Agent', 'Port,8h,10m'), '--columns', 'human=Sise').messages).toEqual([
      'A1:C1 error: Row 1 has Task and Agent, but no heading for human estimate. Add Human Est., Human, Estimate or Hours, or give your own heading with --columns.',
      'note: Row 1 has no heading “Sise”, which --columns gives for human. The headings are used as recognized.',
    ]);
  });

  it.each(['post', 'rows', 'verify'] as const)('is wrong usage in %s with one sentence for the fault', (command) => {
    const { exitCode, messages } = runCommand(command, ['-', '--columns', 'robot=x'], 'x');
    expect([exitCode, messages[0]]).toEqual([
      2,
      '--columns is “robot=x”. Write one of task, human, ai, supervision, tokens, date, number before =, not “robot”.',
    ]);
    expect(runCommand(command, ['--help']).output).toContain('--columns CHOICE');
  });
});
