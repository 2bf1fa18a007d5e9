/** The refusals of Google's services, by language (assumption: permission-sentence). */
interface Sentences {
  readonly protectedCells: string;
  readonly noPermission: (method: string, scopes: string) => string;
}

const ENGLISH: Sentences = {
  protectedCells:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  noPermission: (method, scopes) =>
    `You do not have permission to call ${method}.${scopes && ` Required permissions: ${scopes}`}`,
};

/*
 * The sentences of the live service: those about protected cells from RomainVialard/ErrorHandler,
 * src/ErrorHandler.gs.js; the Portuguese one about permissions from a public test of an Apps Script project. Where no
 * sentence was recorded, the English one is thrown.
 */
const RECORDED: Readonly<Record<string, Partial<Sentences>>> = {
  ja: {
    protectedCells:
      '保護されているセルやオブジェクトを編集しようとしています。編集する必要がある場合は、スプレッドシートのオーナーに連絡して保護を解除してもらってください。',
  },
  es: {
    protectedCells:
      'Estás intentando editar una celda o un objeto protegidos. Ponte en contacto con el propietario de la hoja de cálculo para desprotegerla si es necesario modificarla.',
  },
  fr: {
    protectedCells:
      "Vous tentez de modifier une cellule ou un objet protégés. Si vous avez besoin d'effectuer cette modification, demandez au propriétaire de la feuille de calcul de supprimer la protection.",
  },
  ru: { protectedCells: 'Эта область защищена. Чтобы изменить ее, обратитесь к владельцу таблицы.' },
  pt: {
    protectedCells:
      'Você está tentando editar uma célula ou um objeto protegido. Se precisar editar, entre em contato com o proprietário da planilha para remover a proteção.',
    noPermission: (method, scopes) =>
      `Você não tem permissão para chamar ${method}.${scopes && ` Permissões necessárias: ${scopes}.`}`,
  },
};

/** Finds the sentences in a language such as `pt`. */
export function findSentences(language: string): Sentences {
  return { ...ENGLISH, ...RECORDED[language] };
}
