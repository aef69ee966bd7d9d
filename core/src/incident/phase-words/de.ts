import type { PhaseWords } from './concepts.ts';

/** German; folding turns `ü` into `u`, and some write `ue`. */
export const de: PhaseWords = {
  change: String.raw`
    deploy ausgerollt eingespielt ausgeliefert wartung neue_version umstellung anderung aenderung
    veroffentlich veroeffentlich rollout update\b umzug migration in_produktion`,
  begin: 'begin beginn start erste ausgelost ausgeloest einsetzen',
  trouble: 'vorfall storung stoerung problem ausfall fehler',
  symptom: String.raw`
    fehler langsam ausfall ausgefallen storung stoerung nicht_(?:erreichbar|verfugbar|verfuegbar|moglich|mehr)
    uberlast ueberlast absturz abgesturzt abgestuerzt gestiegen anstieg timeout zeituberschreit zeitueberschreit
    unerreichbar erhohte fallt_aus faellt_aus fallen_aus fiel\b bricht steigt\b steigen\b voll\b vollgelaufen hangt\b
    haengt\b blockiert reagiert_nicht antwortet_nicht verloren abgewiesen beeintracht beeintraecht
    unterbroch abbr(?:uch|iche)`,
  load: String.raw`last\b verkehr zugriffe anfragen`,
  alarm: String.raw`(?<!(?:kein|keine|ohne)_)alarm uberwachung ueberwachung monitoring\b warnung (?<!(?:kein|keine|ohne)_)alert`,
  notice: String.raw`
    erkannt gemeldet meld bemerk entdeck beschwer festgestellt beobacht auffall fallt_auf faellt_auf ruft_an rufen_an
    anruf bemangel berichte(?:t|n)\b`,
  users: String.raw`nutzer kunden kunde\b benutzer anwender`,
  take: String.raw`
    bestatigt\b ubernomm uebernomm ubernimmt uebernimmt bereitschaft vorfall_(?:eroffnet|eroeffnet)
    rufbereitschaft krisenstab`,
  escalate: `
    eskal hinzugezog hinzugezogen zugezogen weitergegeben weitergeleitet zu_hilfe eingeschaltet`,
  notify: 'benachrichtigt informiert alarmiert verstandigt kontaktiert',
  team: String.raw`
    team entwickler administrator anbieter hersteller techniker ingenieur abteilung leitung experten
    dba\b support\b`,
  probe: String.raw`
    untersuch analys pruf pruef gepruf gepruef uberpruf ueberpruef protokoll logs?\b diagnos fehlersuche
    durchsucht durchgesehen nachvollzog reproduz gesucht suche\b`,
  guess: `
    verdacht vermut ausgeschlossen falsche_fahrte falsche_spur angenommen annahme irrtum hypothese
    moglich scheint`,
  find: String.raw`
    identifiziert gefunden entdeckt ermittelt erkannt festgestellt zeigt lokalisiert aufgedeckt bestatigt
    liegt_an eingegrenzt ergibt\b stellt_sich_heraus`,
  fact: String.raw`(?:festgestellt|erkannt|entdeckt|herausgefunden|zeigt|bestatigt|ergibt),?_dass\b`,
  reason: String.raw`aufgrund\b wegen\b verursacht_durch ausgelost_durch ausgeloest_durch`,
  cause: `
    ursache fehlkonfig falsch ausloser ausloeser bug tippfehler leck schuldig fehlerhaft defekt abgelaufen
    fehlend veraltet vergessen`,
  act: String.raw`
    zuruckgeroll zurueckgeroll zuruckgesetzt zurueckgesetzt zuruckgenommen neu_gestartet neustart eindamm
    eingedammt workaround umgeleitet abgeschaltet deaktiviert korrigiert ersetzt erhoht\b umgeschaltet
    rollback angepasst entfernt hotfix geloscht geloescht freigegeben geleert gestoppt beendet_den umgestellt
    gegenma abhilfe drosselung ratelimit rate_limit hochgefahren nachgerustet skaliert
    wiederhergestellt_aus aus_(?:dem_)?(?:backup|sicherung)`,
  fix: String.raw`korrektur losung loesung hotfix fix\b patch gegenma`,
  apply: 'eingespielt umgesetzt angewendet ausgerollt installiert bereitgestellt eingefuhrt eingefuehrt',
  healed: String.raw`
    behoben wiederhergestellt(?!_aus) gelost geloest behebung lauft_wieder laeuft_wieder laufen_wieder erholt
    beendet\b(?!_den) geschlossen entwarnung wieder_(?:erreichbar|verfugbar|verfuegbar|online|normal|funktion|stabil)
    wiederherstellung`,
  well: String.raw`normal stabil erreichbar\b wieder erfolgreich`,
  confirm: 'bestatig bestaetig gepruft geprueft verifiziert validiert uberpruft ueberprueft entwarnung',
  watch: String.raw`weiter_beobachtet beobachtung stabilitat uberwacht\b ueberwacht\b`,
  after: String.raw`
    post-?\s?mortem nachbereitung abschlussbericht nachbesprechung dauerhaft vorbeug dokumentation dokumentiert
    lehren nachtrag alarm\w*_(?:eingerichtet|erganzt|ergaenzt|hinzugefugt)`,
  tell: 'statusseite mitgeteilt offentlich oeffentlich',
  sow: String.raw`(?:fuhrt|fuehrt)_(?:\w+_){0,3}(?:fehler|bug)_ein schleicht_sich`,
  not: String.raw`nicht\b kein ohne\b nie\b nichts\b niemand`,
  vain: 'fehlgeschlagen versuch weiterhin schlagt_fehl noch_immer immer_noch',
  useless: 'ohne_erfolg ohne_wirkung erfolglos vergeblich',
  partly: 'teilweise schrittweise nach_und_nach vorubergehend voruebergehend erste_anzeichen',
  aside: String.raw`nach\b nachdem\b wegen\b weil\b als\b aufgrund\b da\b durch\b wahrend\b waehrend\b`,
  aim: String.raw`um\b zur\b damit\b`,
};
