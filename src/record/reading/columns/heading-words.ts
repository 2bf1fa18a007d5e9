import type { ColumnKey } from './headings.ts';

/** The languages whose headings are known. */
export const HEADING_LANGUAGES = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pt: 'Portuguese',
  it: 'Italian',
  nl: 'Dutch',
} as const;
export type HeadingLanguage = keyof typeof HEADING_LANGUAGES;

type Words = Readonly<Partial<Record<HeadingLanguage, string>>>;

/** The headings of a column, separated by commas. Case, accents, spaces, hyphens, dots, brackets and units do not count. */
export interface HeadingWords {
  readonly strong: Words;
  /** Headings that name the column only if no other heading does. */
  readonly weak?: Words;
}

export const HEADING_WORDS: Readonly<Record<ColumnKey, HeadingWords>> = {
  number: {
    strong: { en: '#, no, nr, number', de: 'nummer, lfd nr', fr: 'numéro, n°', es: 'número, nº', nl: 'volgnummer' },
  },
  task: {
    strong: {
      en: 'task, tasks, description, task description, task name',
      de: 'Aufgabe, Aufgaben, Beschreibung, Aufgabenbeschreibung, Tätigkeit, Tätigkeiten',
      fr: 'tâche, tâches, description de la tâche',
      es: 'tarea, tareas, descripción, descripción de la tarea',
      pt: 'tarefa, tarefas, descrição, descrição da tarefa',
      it: 'attività, compito, compiti, descrizione, descrizione attività',
      nl: 'taak, taken, omschrijving, beschrijving, taakomschrijving',
    },
    weak: {
      en: 'title, activity, phase, feature, item, work item, story, ticket, issue, subject, summary, change, change / update',
      de: 'Titel, Aktivität, Thema, Vorgang, Arbeit',
      fr: 'titre, activité, intitulé, sujet',
      es: 'título, actividad, asunto',
      pt: 'atividade, assunto',
      it: 'titolo, oggetto',
      nl: 'activiteit, onderwerp, werkzaamheden',
    },
  },
  humanEstimate: {
    strong: {
      en: 'human est, human, estimate, hours, human estimate, est human, human hours, human equivalent, human effort, human baseline, est, est hours, estimated hours, hours est, estimated, manual, manual time, manual est, manual estimate, manual effort, without claude, without ai, without agent, traditional, traditional time, traditional estimate, avg dev time, dev estimate',
      de: 'Mensch, Schätzung, Schätzung Mensch, menschliche Schätzung, Aufwandsschätzung, geschätzt, Aufwand geschätzt, ohne KI, ohne Claude, manuell, manueller Aufwand',
      fr: 'humain, estimation, estimation humaine, estimé, estimée, estimées, sans IA, sans Claude, manuel, temps manuel',
      es: 'humano, estimación, estimación humana, estimado, estimadas, sin IA, sin Claude, tiempo manual',
      pt: 'estimativa, estimativa humana, sem IA, sem Claude, tempo manual',
      it: 'umano, stima, stima umana, stimato, stimate, senza IA, senza Claude, manuale, tempo manuale',
      nl: 'mens, schatting, schatting mens, menselijke schatting, geschat, geschatte, zonder AI, zonder Claude, handmatig, handmatige tijd',
    },
    weak: {
      en: 'human time, baseline, effort',
      de: 'Mensch Zeit, Arbeitszeit Mensch, Aufwand',
      fr: 'temps humain',
      es: 'tiempo humano',
      pt: 'tempo humano',
      it: 'tempo umano',
      nl: 'menselijke tijd',
    },
  },
  aiTime: {
    strong: {
      en: 'claude, ai, agent, claude time, ai time, agent time, claude code, claude code time, with claude, with ai, with agent, ai assisted, ai reality, ai actual, claude actual, agent actual, actual ai, actual claude, codex, copilot, gemini, chatgpt, llm, llm time, wall clock ai',
      de: 'KI, KI Zeit, KI Dauer, mit KI, mit Claude, Claude Zeit, Agent Zeit',
      fr: 'IA, temps IA, temps de l’IA, avec IA, avec Claude, temps Claude, agent IA',
      es: 'tiempo IA, tiempo de IA, tiempo de la IA, con IA, con Claude, agente, tiempo Claude',
      pt: 'tempo IA, tempo de IA, tempo da IA, com IA, com Claude, tempo Claude',
      it: 'tempo dell’IA, tempo di IA, con l’IA, agente IA',
      nl: 'AI tijd, met AI, met Claude, Claude tijd',
    },
    weak: {
      en: 'ai est, ai estimate, est ai, agent est, agent estimate, est agent, claude est, est claude, wall clock, wall clock time, actual, actual time, duration, elapsed',
      de: 'Dauer, tatsächlich, Ist',
      fr: 'durée, réel',
      es: 'duración',
      pt: 'duração',
      it: 'durata, effettivo',
      nl: 'duur, werkelijk',
    },
  },
  supervision: {
    strong: {
      en: 'sup, supv, supervision, sup time, supervision time, supervisory, supervisory time, oversight',
      de: 'Aufsicht, Betreuung, Begleitung, Überwachung, Aufsichtszeit, Betreuungszeit',
      fr: 'temps de supervision, surveillance, encadrement',
      es: 'supervisión, tiempo de supervisión',
      pt: 'supervisão, tempo de supervisão',
      it: 'supervisione, tempo di supervisione',
      nl: 'toezicht, supervisie, begeleiding, toezichttijd',
    },
  },
  tokens: {
    strong: {
      en: 'tokens, token, total tokens, tokens used, tokens consumed',
      de: 'Tokenverbrauch, Token gesamt, Tokens gesamt',
      fr: 'jetons, jetons utilisés',
      es: 'tokens usados, tokens totales',
      pt: 'total de tokens',
      it: 'token totali, token usati',
      nl: 'tokenverbruik, totaal tokens',
    },
  },
  factor: {
    strong: {
      en: 'factor, lf, leverage, leverage factor',
      de: 'Faktor, Hebel, Hebelfaktor',
      fr: 'facteur, levier',
      pt: 'fator',
      it: 'fattore, leva',
    },
  },
  supervisoryFactor: {
    strong: {
      en: 'sup factor, slf, supv factor, sup leverage, supervisory factor, supervisory leverage, supervision factor, supervisory leverage factor, sup leverage factor',
      de: 'Aufsichtsfaktor, Betreuungsfaktor',
      fr: 'facteur de supervision',
      es: 'factor de supervisión',
      pt: 'fator de supervisão',
      it: 'fattore di supervisione',
      nl: 'toezichtsfactor',
    },
  },
  basis: {
    strong: {
      en: 'basis, estimate basis, basis of estimate',
      de: 'Grundlage, Schätzgrundlage',
      fr: 'base de l’estimation',
      es: 'base de la estimación',
      pt: 'base da estimativa',
      it: 'base della stima',
      nl: 'grondslag',
    },
  },
  // `Estimated` alone is a human estimate, unless its cells are such times (`estimate-times.ts`).
  estimated: {
    strong: {
      en: 'estimated at, estimated on, time of estimate',
      de: 'geschätzt am, Schätzzeitpunkt',
      fr: 'estimé le',
      es: 'estimado el',
      pt: 'estimado em',
      it: 'stimato il',
      nl: 'geschat op',
    },
  },
};

/** Words of no column of their own: a name in brackets after them gives the column, as in `Hours (AI)`. */
export const GENERAL_WORDS =
  'time, hours, estimate, estimated, est, duration, actual, effort, Zeit, Dauer, Schätzung, geschätzt, Aufwand, temps, durée, estimation, tiempo, tempo, duración, duração, estimación, estimativa, stima, durata, tijd, duur, schatting';

/** Headings of a column that adds up others. */
export const TOTAL_WORDS =
  'total, total time, total hours, sum, overall, combined, Gesamt, Summe, Gesamtzeit, Zeit gesamt, temps total, tiempo total, tempo total, totale, tempo totale, totaal, totale tijd';
