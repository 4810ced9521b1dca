// Italian. Source: how Keychain Access and Windows name a certificate's dates in Italian; no console's labels are known in it.
import type { ConsoleWords } from './types.ts'

export const it: ConsoleWords = {
  locales: ['it'],
  expiry: /scad|valid[oa] \(?fino|(?:fine|termine) (?:della )?validità|data (?:di )?fine|validità$|periodo di validità/,
  doubtful:
    /(?:da )?rinnovare (?:entro|prima)(?: (?:il|del))?|scadenza (?:del|per il) rinnovo|non valid[oa] (?:dopo|dal)(?: il)?/,
  otherDate:
    /(?:caricat|emess|creat|installat|aggiornat|sincronizzat|rinnovat|inviat|aggiunt|modificat|registrat|importat|firmat)[oa](?: (?:il|alle|in data))?$|data (?:di |d['’])?(?:emissione|revoca|creazione|installazione|caricamento|rilascio|inizio|rinnovo|aggiornamento|invio|sincron|registrazione|modifica)|(?<=\S )scadut[oaie]$|presto|(?:eliminat|rimoss|revocat|sostituit)[oaie]|ultim|prossim|valid[oa] (?:dal|da|a partire)|\b(?:dal|da)$|inizio/,
  neutral:
    /^(?:(?:la |il |le )?(?:dat[ae]|giorno|ora|valore|il|è|stato|attuale|dettagli|riepilogo|generale|impostazioni|proprietà)(?: |$)){1,3}$/,
  filler:
    /\b(?:e|ancora|oggi|domani|d|di|del|della|dell|la|il|l|al|(?:su|tu|mi|vostr|nostr)[oa]|dat[ae]|ora|nuov[oa]|attuale|questo|notific(?:a|he)|attiv[oa]|connesso|stato)\b/,
  until: /^(?:al?|fino al)$/,
  howLong:
    /(?:\b(?:tra|fra|per|ancora) ){0,2}\b\d{1,4} (?:giorn[io]|settimane|mesi)\b(?! (?:prima|dopo|fa)\b)(?: (?:rimanent|restant)[ei])?/,
  spanStart: /valid|\bdal$/,
  ended: /scadut[oa]$/,
  behind: /^(?:scadut[oa]|scadenza)$/,
  subject: /oggetto|soggetto|argomento/,
  push: /\bcertificato (?:di )?mdm\b/,
  serverToken: /token (?:del )?server|registrazione automatica/,
  contentToken: /token (?:dei |di )?contenut|acquisti in volume|app e libri/,
  certificate: /certificato/,
  token: /token/,
  otherThing: /licenza|abbonamento|prova|password|garanzia|contratto|certificato (?:radice|ssl|del server)/,
  account: /(?:account|\bid) apple\b/,
  owner: /^(?:nome (?:dell['’]|della |del )?)?(?:organizzazione|azienda|società|cliente|scuola)$/,
  rehearsal:
    /\b(?:ambiente|istanza|server|tenant|sistema|sito) (?:di|per i?) ?(?:test|prova|demo|sviluppo|collaudo|formazione)|[([](?:test|prova|demo)[)\]]/,
  action:
    /^(?:modifica|elimina|rimuovi|sostituisci|cambia|carica|importa|scarica|esporta|visualizza|mostra|apri|chiudi|rinnova|gestisci|configura|aggiorna|prova|invia|aggiungi|crea|indietro|avanti|annulla|salva|aiuto|altro|scopri|azioni|dettagli)(?: (?:il|lo|la|i|un|una|di|del|certificat[oi]|csr|file|token|dettagli|chiave|pubblica|connessione|push|altro|più))*$/,
  state: /^stato$/,
  notInUse:
    /precedente|cestino|copia di backup|certificati (?:push )?scaduti|certificato da (?:caricare|importare)|vecchi|sostituit|eliminat|rimoss|cronologia|inattiv|revocat|archiviat|file (?:selezionato|caricato|scelto)|anteprima|bozza|non salvat|in attesa|in (?:revisione|elaborazione)/,
  planned: /\bse (?:lo |si )?rinnov|\bdopo il rinnovo\b|sarebbe|stimat[oa]|previst[oa]/,
  asks: /^(?!come|dove|che|cosa|perché|quando|serve|quale)(?=.*(?:certificat|file|token|modific|quest)).*(?:sostitu|caric|import|salv|applic).*\?$|(?:stai|sta) per (?:sostitu|caric|import|salv|applic)|^(?:rivedi|verifica) (?:e|\+) \w+$|(?:verifica|controlla|conferma)(?:re|te)? (?:i|le|la) (?:dati|dettagli|informazioni)|(?:caricamento|importazione|salvataggio|rinnovo|verifica) (?:non riuscit|fallit)|errore (?:durante|nel)|impossibile (?:caricare|importare|salvare|rinnovare|verificare|leggere)|^(?:errore\b|certificato non valido|file non valido)|^(?:passaggio|passo|fase) \d+ ?(?:di|\/) ?\d+(?!.*(?:completat|riuscit))/,
  inUse: /attuale|in uso|esistente/,
  toCome: /\bnuov[oa]\b|futur[oa]/,
  refused: /non corrispond|rifiutat|respint|divers[oa]|^(?:errore|fallit[oa]|non riuscit[oa])$/,
  note: /\bnot[ae]\b|modell[oi] (?:di |dell['’])?(?:e-?mail|messaggi|notific)|comment|esempio|^(?:ri)?cerca|^risultat|^filtr|webhook|risultat[oi] d(?:ella (?:verifica|convalida)|el controllo)|^attività(?: recenti)?$|^eventi$|\bregistro (?:di sistema|(?:degli )?eventi)|\bad es|nel formato|\bsimile|^(?:notifiche|avvisi|messaggi)$/,
}
