import type { PhaseWords } from './concepts.ts';

/** German; folding turns `ü` into `u`, and some write `ue`. */
export const de: PhaseWords = {
  change: String.raw`
    deploy ausgerollt eingespielt ausgeliefert wartung neue_version umstellung anderung aenderung veroffentlich
    veroeffentlich rollout update\b umzug migration in_produktion gemergt\b pull_request\b geplante nachtlich
    naechtlich sicherung_(?:lauft|laeuft|gestartet|beendet) cron\b kampagne eingefuhrt\b rotation
    letzte[nrs]?_(?:\S+_){0,3}(?:erfolgreich|normal|fehlerfrei)`,
  begin: 'begin start erste ausgelost ausgeloest einsetzen',
  onset: String.raw`
    (?:beginn|anfang)_(?:der|des)_(?:ausfall|storung|stoerung|vorfall|beeintr|unterbrech)
    (?:ausfall|storung|stoerung|beeintrachtigung)_beginnt\b`,
  trouble: 'vorfall storung stoerung problem ausfall fehler',
  symptom: String.raw`
    fehler langsam ausfall ausgefallen storung stoerung nicht_(?:erreichbar|verfugbar|verfuegbar|moglich|mehr)
    uberlast ueberlast absturz abgesturzt abgestuerzt gestiegen anstieg timeout zeituberschreit zeitueberschreit
    unerreichbar erhohte fallt_aus faellt_aus fallen_aus fiel\b bricht steigt\b steigen\b voll\b vollgelaufen
    hangt\b haengt\b blockiert reagiert_nicht antwortet_nicht verloren abgewiesen beeintracht beeintraecht
    unterbroch abbr(?:uch|iche) oom crash-?loop bleib(?:t|en)_(?:hangen|haengen|stehen) angriff kompromittiert
    uberschritten ueberschritten stau\b rot\b unerwartet verzoger verzoeger abgebrochen abgeschnitten
    (?:hort|hoert|horen|hoeren)_auf\b (?:lauft|laeuft|laufen)_ab\b verschw(?:indet|inden|unden) versehentlich
    aus_versehen irrtumlich zusammengebrochen`,
  load: String.raw`last\b verkehr zugriffe anfragen`,
  alarm: String.raw`
    (?<!(?:kein|keine|ohne)_)alarm uberwachung ueberwachung monitoring\b warnung (?<!(?:kein|keine|ohne)_)alert
    prometheus alertmanager warnmeldung pager schlagt_an schlaegt_an automatisch_erkannt automatische_erkennung`,
  notice: String.raw`
    erkannt gemeldet meld bemerk entdeck beschwer festgestellt beobacht auffall fallt_auf faellt_auf ruft_an
    rufen_an anruf bemangel berichte(?:t|n)\b kunden_(?:\S+_){0,2}(?:schreib|rufen|riefen)`,
  users: String.raw`nutzer kunden kunde\b benutzer anwender`,
  take: String.raw`
    bestatigt\b ubernomm uebernomm ubernimmt uebernimmt bereitschaft vorfall_(?:eroffnet|eroeffnet)
    rufbereitschaft krisenstab storfall_(?:eroffnet|ausgerufen) sev-?\d\b ruft_(?:den_)?vorfall
    schaltet_sich_(?:zu|ein) meldet_sich_an vorfall_(?:eroffnet|ausgerufen|angelegt)`,
  escalate: String.raw`
    eskal hinzugezog zugezogen weitergegeben weitergeleitet zu_hilfe eingeschaltet ticket_beim?
    support_(?:von|des)_(?:\w+_)?(?:kontaktiert|angerufen) um_hilfe_gebeten einbezogen dazugeholt`,
  notify: 'benachrichtigt informiert alarmiert verstandigt kontaktiert',
  team: String.raw`
    team entwickler administrator anbieter hersteller techniker ingenieur abteilung leitung experten dba\b
    support\b`,
  probe: String.raw`
    untersuch(?!ung_(?:\S+_)?(?:zeigt|ergab|ergibt)) analys pruf pruef gepruf gepruef uberpruf ueberpruef
    protokoll logs?\b diagnos fehlersuche durchsucht durchgesehen nachvollzog reproduz gesucht suche\b vergleich
    abgefragt debug warten_auf nachgesehen angesehen runbook`,
  guess: `
    verdacht vermut ausgeschlossen falsche_fahrte falsche_spur angenommen annahme irrtum hypothese moglich
    scheint`,
  find: String.raw`
    identifiziert gefunden entdeckt ermittelt erkannt festgestellt zeigt lokalisiert aufgedeckt bestatigt
    liegt_an eingegrenzt ergibt\b stellt_sich_heraus zuruckgefuhrt zurueckgefuehrt herausgefunden`,
  fact: String.raw`
    (?:festgestellt|erkannt|entdeckt|herausgefunden|zeigt|bestatigt|ergibt),?_dass\b diagnose_?:`,
  reason: String.raw`aufgrund\b wegen\b verursacht_durch ausgelost_durch ausgeloest_durch`,
  cause: `
    ursache fehlkonfig falsch ausloser ausloeser bug tippfehler leck schuldig fehlerhaft defekt abgelaufen
    fehlend veraltet vergessen nie_(?:konfiguriert|ausgefuhrt|eingetragen)
    nicht_(?:konfiguriert|eingetragen|gesetzt|verlangert) konflikt grundursache doppelt fest_verdrahtet`,
  act: String.raw`
    zuruckgeroll zurueckgeroll zuruckgesetzt zurueckgesetzt zuruckgenommen neu_gestartet neustart eindamm
    eingedammt workaround umgeleitet abgeschaltet deaktiviert korrigiert ersetzt erhoht\b umgeschaltet rollback
    angepasst entfernt hotfix geloscht geloescht freigegeben geleert gestoppt beendet_den umgestellt gegenma
    abhilfe drosselung ratelimit rate_limit hochgefahren nachgerustet skaliert wiederhergestellt_aus
    aus_(?:dem_)?(?:backup|sicherung) revert gesperrt sperrt\b isoliert
    neu_(?:aufgesetzt|angelegt|erstellt|ausgerollt|eingespielt) zuruckgedreht reduziert\b vergrossert
    vergroessert erweitert rotiert widerrufen angehalten pausiert manuell\b von_hand\b abgezogen umgezogen
    invalidiert instandsetz`,
  fix: String.raw`korrektur losung loesung hotfix fix\b patch gegenma`,
  apply: `
    eingespielt umgesetzt angewendet ausgerollt installiert bereitgestellt eingefuhrt eingefuehrt angewandt`,
  ease: String.raw`
    (?:fehler\w*|latenz\w*|last|warteschlange|queue|druck|backlogs?)_(?:\S+_){0,3}(?:sink|sinkt|fall(?:en|t)\b|gehen_zuruck|geht_zuruck|nimmt_ab|nehmen_ab|leer|abgearbeitet|normalisier|beruhig|stabilisier|verschwind|besser)
    zuruckgegangen zurueckgegangen abgearbeitet beginnen_sich_zu
    alarme?_(?:\S+_){0,2}(?:verschwind|verstumm|enden\b|endet\b)`,
  healed: String.raw`
    behoben wiederhergestellt(?!_aus) gelost geloest behebung lauft_wieder laeuft_wieder laufen_wieder erholt
    beendet\b(?!_den) geschlossen entwarnung
    wieder_(?:erreichbar|verfugbar|verfuegbar|online|normal|funktion|stabil) wiederherstellung
    wieder_(?:in_betrieb|da|im_normal|vollstandig|am_netz|hergestellt) normalbetrieb normalitat normalitaet
    fur_behoben ende_der_(?:storung|stoerung|wartung|auswirkung) freigeschaltet`,
  well: String.raw`
    normal stabil erreichbar\b wieder erfolgreich fehlerfrei ohne_fehler gesund grun\b gruen\b in_ordnung
    (?:richtig|korrekt|ordnungsgemass)_\w+t\b`,
  confirm: String.raw`
    bestatig bestaetig gepruft geprueft verifiziert validiert uberpruft ueberprueft entwarnung test(?:s|e)?\b
    getestet smoke gegengepruft kontroll nachgepruft`,
  watch: String.raw`
    weiter_beobachtet beobachtung stabilitat uberwacht\b ueberwacht\b unter_beobachtung wird_beobachtet`,
  after: String.raw`
    post-?\s?mortem nachbereitung abschlussbericht nachbesprechung dauerhaft vorbeug dokumentation dokumentiert
    lehren nachtrag alarm\w*_(?:eingerichtet|erganzt|ergaenzt|hinzugefugt) erstattung erstattet abgleich
    entschuldigung besprechung regressionstest
    bericht_(?:\w+_)?(?:geschrieben|verfasst|erstellt|veroffentlicht|veroeffentlicht)`,
  tell: 'statusseite mitgeteilt offentlich oeffentlich',
  sow: String.raw`(?:fuhrt|fuehrt)_(?:\w+_){0,3}(?:fehler|bug)_ein schleicht_sich`,
  not: String.raw`nicht\b kein ohne\b nie\b(?!_(?:konfiguriert|ausgefuhrt|eingetragen)) nichts\b niemand`,
  vain: 'fehlgeschlagen versuch weiterhin schlagt_fehl noch_immer immer_noch',
  useless: 'ohne_erfolg ohne_wirkung erfolglos vergeblich',
  partly: `
    teilweise schrittweise nach_und_nach vorubergehend voruebergehend erste_anzeichen
    beginn_der_(?:wiederherstellung|behebung)`,
  aside: String.raw`nach\b nachdem\b wegen\b weil\b als\b aufgrund\b da\b durch\b wahrend\b waehrend\b`,
  aim: String.raw`um\b zur\b damit\b vorbereit vorgeschlagen`,
};
