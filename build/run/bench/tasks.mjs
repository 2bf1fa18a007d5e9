/** Realistic tasks: about 85 characters, with colons, brackets, dots and plus signs. */
export const TASKS = [
  'Full-stack accounting platform rewrite: Node.js to Python, 252 files, 27.7K lines of code',
  'Move the booking service from Flask to FastAPI: typed models, auth, migrations, CI/CD (93 files)',
  'Rebuild the reading-list app on a new framework: 36 differences settled, 38 files changed',
  'Invoicing screens in React 19: 77 files, 15 sections, all routes, CSS modules and keyboard paths',
  'Single sign-on for 7 internal tools (13 OIDC clients), e-mail settings and a privacy notice',
  'Test suite for time tracking: written plan, 142 tests (80 unit + 62 integration), Playwright specs',
  '17 API route files (105 endpoints) with paging, validation, access checks and error messages',
  'Ledger, banking, recurring invoices, tax and reports in plain SQL: 6 services with their tests',
  'Two-way sync of lists and tasks: pull from the source, full export endpoint, 14 MCP tools',
  'Terraform for 2 small services: ECR, CodePipeline, load balancer, DNS, SSM and alarms',
  'Quiz scores stuck at 0.0 after 500 correct answers: cause found, fixed, and covered by tests',
  'Rename the task board everywhere: repository, local folder, 13 source_files and the README.md',
];

/** @example listTasks(2) //=> ['Full-stack … (0)', 'Move the … (1)'] */
export function listTasks(count) {
  return Array.from({ length: count }, (_, i) => `${TASKS[i % TASKS.length]} (${i})`);
}
