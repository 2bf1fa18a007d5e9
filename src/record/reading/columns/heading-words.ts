/** The columns of a task table. */
export type ColumnKey =
  | 'number'
  | 'task'
  | 'humanEstimate'
  | 'aiTime'
  | 'supervision'
  | 'tokens'
  | 'factor'
  | 'supervisoryFactor'
  | 'basis'
  | 'estimated';

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

/** The headings of a column: a line for each language in this order, separated by commas. Case, accents, spaces, hyphens, dots, brackets and units do not count. */
export interface HeadingWords {
  readonly strong: string;
  /** Headings that name the column only if no other heading does. */
  readonly weak?: string;
}

export const HEADING_WORDS: Readonly<Record<ColumnKey, HeadingWords>> = {
  number: {
    strong: `#,no,nr,number
nummer,lfd nr
numéro,n°
número,nº


volgnummer`,
  },
  task: {
    strong: `task,tasks,description,task description,task name
Aufgabe,Aufgaben,Beschreibung,Aufgabenbeschreibung,Tätigkeit,Tätigkeiten
tâche,tâches,description de la tâche
tarea,tareas,descripción,descripción de la tarea
tarefa,tarefas,descrição,descrição da tarefa
attività,compito,compiti,descrizione,descrizione attività
taak,taken,omschrijving,beschrijving,taakomschrijving`,
    weak: `title,activity,phase,feature,item,work item,story,ticket,issue,subject,summary,change,change / update
Titel,Aktivität,Thema,Vorgang,Arbeit
titre,activité,intitulé,sujet
título,actividad,asunto
atividade,assunto
titolo,oggetto
activiteit,onderwerp,werkzaamheden`,
  },
  humanEstimate: {
    strong: `human est,human,estimate,hours,human estimate,est human,human equivalent,human effort,human baseline,est,estimated,estimated time,manual,manual time,manual est,manual estimate,manual effort,without claude,without ai,without agent,time without ai,traditional,traditional time,traditional estimate,avg dev time,dev estimate
Mensch,Schätzung,Schätzung Mensch,menschliche Schätzung,Aufwandsschätzung,geschätzt,geschätzte,geschätzte Zeit,Aufwand geschätzt,ohne KI,ohne Claude,manuell,manueller Aufwand
humain,estimation,estimation humaine,estimé,estimée,estimées,sans IA,sans Claude,manuel,temps manuel
humano,estimación,estimación humana,estimado,estimadas,sin IA,sin Claude,tiempo manual
estimativa,estimativa humana,sem IA,sem Claude,tempo manual
umano,stima,stima umana,stimato,stimate,senza IA,senza Claude,manuale,tempo manuale
mens,schatting,schatting mens,menselijke schatting,geschat,geschatte,zonder AI,zonder Claude,handmatig,handmatige tijd`,
    weak: `human time,baseline,effort
Mensch Zeit,Arbeitszeit Mensch,Aufwand
temps humain
tiempo humano
tempo humano
tempo umano
menselijke tijd`,
  },
  aiTime: {
    strong: `claude,ai,agent,claude time,ai time,agent time,claude code,claude code time,with claude,with ai,with agent,ai assisted,ai reality,ai actual,claude actual,agent actual,actual ai,actual claude,codex,copilot,gemini,chatgpt,llm,llm time,wall clock ai,ai agent,time with ai
KI,KI Zeit,KI Dauer,mit KI,mit Claude,Claude Zeit,Agent Zeit
IA,temps IA,temps de l’IA,avec IA,avec Claude,temps Claude,agent IA
tiempo IA,tiempo de IA,tiempo de la IA,con IA,con Claude,agente,tiempo Claude
tempo IA,tempo de IA,tempo da IA,com IA,com Claude,tempo Claude
tempo dell’IA,tempo di IA,con l’IA,agente IA
AI tijd,met AI,met Claude,Claude tijd`,
    weak: `ai est,ai estimate,est ai,agent est,agent estimate,est agent,claude est,est claude,wall clock,wall clock time,actual,actual time,duration,elapsed,elapsed time,ai duration
Dauer,tatsächlich,Ist
durée,réel
duración
duração
durata,effettivo
duur,werkelijk`,
  },
  supervision: {
    strong: `sup,supv,supervision,sup time,supervision time,supervisory,supervisory time,oversight
Aufsicht,Betreuung,Begleitung,Überwachung,Aufsichtszeit,Betreuungszeit
temps de supervision,surveillance,encadrement
supervisión,tiempo de supervisión
supervisão,tempo de supervisão
supervisione,tempo di supervisione
toezicht,supervisie,begeleiding,toezichttijd`,
  },
  tokens: {
    strong: `tokens,token,total tokens,tokens used,tokens consumed
Tokenverbrauch,Token gesamt,Tokens gesamt
jetons,jetons utilisés
tokens usados,tokens totales
total de tokens
token totali,token usati
tokenverbruik,totaal tokens`,
  },
  factor: {
    strong: `factor,lf,leverage,leverage factor
Faktor,Hebel,Hebelfaktor
facteur,levier

fator
fattore,leva`,
  },
  supervisoryFactor: {
    strong: `sup factor,slf,supv factor,sup leverage,supervisory factor,supervisory leverage,supervision factor,supervisory leverage factor,sup leverage factor
Aufsichtsfaktor,Betreuungsfaktor
facteur de supervision
factor de supervisión
fator de supervisão
fattore di supervisione
toezichtsfactor`,
  },
  basis: {
    strong: `basis,estimate basis,basis of estimate
Grundlage,Schätzgrundlage
base de l’estimation
base de la estimación
base da estimativa
base della stima
grondslag`,
  },
  // `Estimated` without another word is a human estimate, unless its cells are such times (`estimate-times.ts`).
  estimated: {
    strong: `estimated at,estimated on,time of estimate
geschätzt am,Schätzzeitpunkt
estimé le
estimado el
estimado em
stimato il
geschat op`,
  },
};

/** Words that do not name a column: a name in brackets after them does, as in `Hours (AI)`. */
export const GENERAL_WORDS =
  'time,hours,estimate,estimated,est,duration,actual,effort,Zeit,Dauer,Schätzung,geschätzt,Aufwand,temps,durée,estimation,tiempo,tempo,duración,duração,estimación,estimativa,stima,durata,tijd,duur,schatting';

/** Headings of a column that adds up others. */
export const TOTAL_WORDS =
  'total,total time,total hours,sum,overall,combined,Gesamt,Summe,Gesamtzeit,Zeit gesamt,temps total,tiempo total,tempo total,totale,tempo totale,totaal,totale tijd';
