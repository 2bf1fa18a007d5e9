import { makePage } from './sidebar.ts';

const WIDTH_PX = 560;
const HEIGHT_PX = 640;

/** Opens the page that checks this installation, over the sheet. It does nothing until the person starts it. */
export function openCheck(): void {
  const page = makePage({ screen: 'check', day: null }).setWidth(WIDTH_PX).setHeight(HEIGHT_PX);
  SpreadsheetApp.getUi().showModalDialog(page, 'Check this installation');
}
