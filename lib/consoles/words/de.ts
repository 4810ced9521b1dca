// German. Source: how Windows, Keychain Access and openssl-based tools name a certificate's dates in German; no console's labels are known in it.
import type { ConsoleWords } from './types.ts'

export const de: ConsoleWords = {
  locales: ['de'],
  expiry:
    /abl(?:auf|äuft)|läuft.{0,30}\bab\b|gültig(?:keit)?(?:s(?:dauer|ende|zeitraum))?(?: \(?bis|$)|verf[aä]ll|endet|enddatum|laufzeit(?:ende| bis)|ende der (?:gültigkeit|laufzeit)/,
  doubtful:
    /(?:erneuer|verlänger)(?:n|t|ung)? (?:bis|vor)(?: (?:zum|dem))?\b|fällig|erneuerungs(?:frist|termin)|ungültig (?:ab|nach)(?: dem)?\b/,
  otherDate:
    /(?:hochgeladen|ausgestellt|erstellt|installiert|aktualisiert|synchronisiert|erneuert|hinzugefügt|gesendet|geändert|importiert|registriert|angelegt|signiert|geprüft)(?: (?:am|um|von))?$|(?:ausstellungs|erstellungs|hochlade|upload-?|installations|änderungs|sende|start|beginn|registrierungs|import-?)(?:datum|zeitpunkt|tag|zeit)|gültig (?:ab|von|vom|seit)|letzte|zuletzt|\bbald\b|demnächst|in kürze|abgelaufen$|(?:gelöscht|entfernt|widerruf(?:en|s?datum)|ersetzt)|nächste|beginn|(?<!läuft(?: .{0,30})? )\bab$|\b(?:von|vom|seit)$/,
  neutral:
    /^(?:(?:das |der |die )?(?:datum|tag|zeit|zeitpunkt|wert|am|um|ist|der|das|den|status|uhr|aktuell|details|übersicht|allgemein|einstellungen|eigenschaften)(?: |$)){1,3}$/,
  filler:
    /\b(?:der|die|das|des|dieses?|(?:ihr|unser|mein|dein|euer)(?:e[sr]?)?|wird|läuft|ist|am|an|zu|zum|bis|einschließlich|inkl(?:usive)?|heute|morgen|anstehende|übersicht|vom|noch|neues?|aktuelles?|ende|erneuer[nt]|und|status|aktiv|verbunden|in ordnung)\b|zertifikats?|(?:push-?)?(?:benachrichtigung(?:en|s)?|mitteilung(?:en|s)?)(?:-?dienst)?/,
  until: /^bis(?: zum)?$/,
  howLong:
    /(?:\bnoch |\bin |\brest(?:laufzeit)?:? )?\b\d{1,4} (?:weitere )?(?:tagen?|wochen|monaten?)\b(?! (?:vor|nach|her|alt)\b)(?: (?:verbleiben(?:d)?|übrig))?/,
  spanStart: /gültig|\b(?:vom|von)$/,
  ended: /abgelaufen$/,
  behind: /^(?:abgelaufen|ab|läuft ab|ablaufdatum|(?:(?:noch|weiterhin) )?gültig)$/,
  subject: /antragsteller|betreff|thema/,
  push: /\bmdm-?zertifikat|(?<!\b(?:web|app|browser|voip)-)\bpush-?zertifikat/,
  serverToken: /servertoken|automatische geräteregistrierung/,
  contentToken: /volumenlizenz|inhaltstoken|apps und bücher/,
  certificate: /zertifikat/,
  token: /token/,
  otherThing:
    /lizenz|abonnement|testphase|passwort|kennwort|garantie|vertrag|(?:server|stamm|root|geräte|client|signatur)-?zertifikat|zertifizierungsstelle/,
  owner:
    /^(?:organisation|firma|unternehmen|kunde|mandant|schule|(?:name der organisation)|(?:organisations|firmen|unternehmens|kunden|mandanten)-?name)$/,
  rehearsal:
    /\b(?:test|demo|entwicklungs|schulungs|staging-?)(?:umgebung|mandant|system|server|instanz)|[([](?:test|demo|staging)[)\]]/,
  action:
    /^(?:(?:zertifikat|csr|datei|token|details|einstellungen|(?:öffentlichen )?schlüssel|push|test|verbindung) )*(?:bearbeiten|löschen|entfernen|ersetzen|ändern|hochladen|herunterladen|importieren|exportieren|anzeigen|öffnen|schließen|erneuern|verwalten|konfigurieren|aktualisieren|testen|senden|hinzufügen|erstellen|zurück|weiter|abbrechen|speichern|hilfe|mehr(?: erfahren| anzeigen)?|aktionen|details)$/,
  state: /^(?:status|zustand)$/,
  notInUse:
    /vorherig|vorig|papierkorb|sicherungskopie|abgelaufene (?:push-?)?zertifikate\b|(?:zertifikat|datei) zum hochladen|geändert von|alte[sr]?\b|früher|ehemalig|ersetzt|gelöscht|entfernt|verlauf|historie|inaktiv|widerrufen|archiv|ausgewählte datei|hochgeladene datei|vorschau|entwurf|nicht gespeichert|ungespeichert|ausstehend|wartet auf (?!erneuerung)\S+|in (?:prüfung|bearbeitung)|\bbisher\b/,
  planned: /\bwenn\b|\bfalls\b|\b(?:bei|nach) (?:der |einer )?(?:erneuerung|verlängerung)\b|würde|voraussichtlich/,
  asks: /^(?!wie|wo|was|warum|wann|welche|brauchen|probleme)(?=.*(?:zertifikat|datei|token|änderung|dies)).*(?:ersetz|hochlad|importier|speicher|übernehm|anwend|aktivier|überschreib).*\?$|\bim begriff\b.*(?:ersetz|hochzulad|importier|speicher)|^überprüfen(?: (?:und|\+) \w+)?$|(?:prüfen|überprüfen|bestätigen) sie (?:die|ihre) (?:angaben|daten|details)|(?:hochladen|import|speichern|erneuerung|aktualisierung|überprüfung) (?:ist |des \w+ )?fehlgeschlagen|fehler beim (?:hochladen|import|speichern|erneuern|lesen|prüfen)|konnte nicht .*(?:hochgeladen|importiert|gespeichert|gelesen|geprüft|erneuert|registriert)|^(?:ungültiges (?:zertifikat|token)|ungültige datei|fehler\b)|^schritt \d+ ?(?:von|\/) ?\d+(?!.*(?:abgeschlossen|fertig))/,
  inUse: /aktuell|derzeitig|bestehend/,
  toCome: /\bneue[sr]?\b|künftig/,
  refused:
    /stimm(?:t|en) nicht|passt nicht|weicht ab|abgelehnt|unterschiedlich|^(?:fehler|fehlgeschlagen|ungültig|nicht vertrauenswürdig)$/,
  note: /notiz|vorlage|bemerkung|kommentar|anmerkung|beispiel|^such|^filter|protokoll|webhook|prüfergebnis|api-(?:referenz|dokumentation)|^(?:letzte )?aktivität(?:en)?$|^ereignisse$|in der form|^(?:benachrichtigungen|meldungen|warnungen|mitteilungen)$/,
}
