import type { PhaseWords } from './concepts.ts';

/** German; folding turns `ü` into `u`, and some write `ue`. */
export const de: PhaseWords = {
  change: String.raw`
    deploy ausgerollt eingespielt ausgeliefert wartung neue_version umstellung anderung aenderung
    veroffentlich rollout update\b`,
  begin: 'begin beginn start erste ausgelost',
  trouble: 'vorfall storung stoerung problem ausfall fehler',
  symptom: String.raw`
    fehler langsam ausfall ausgefallen storung stoerung nicht_(?:erreichbar|verfugbar|verfuegbar|moglich)
    uberlast ueberlast absturz abgesturzt gestiegen anstieg timeout unerreichbar erhohte fallt_aus
    fallen_aus fiel\b bricht`,
  load: String.raw`last\b verkehr zugriffe anfragen`,
  alarm: String.raw`alarm uberwachung ueberwachung monitoring\b warnung alert`,
  notice: 'erkannt gemeldet meld bemerk entdeck beschwer festgestellt beobacht auffall',
  users: String.raw`nutzer kunden kunde\b benutzer anwender`,
  take: String.raw`
    bestatigt\b ubernomm uebernomm ubernimmt uebernimmt bereitschaft vorfall_(?:eroffnet|eroeffnet)`,
  escalate: 'eskal hinzugezog hinzugezogen zugezogen weitergegeben weitergeleitet zu_hilfe',
  notify: 'benachrichtigt informiert alarmiert verstandigt kontaktiert',
  team: String.raw`
    team entwickler administrator anbieter hersteller techniker ingenieur abteilung leitung experten
    dba\b`,
  probe: String.raw`
    untersuch analys pruf pruef gepruf gepruef uberpruf ueberpruef protokoll logs?\b diagnos fehlersuche
    durchsucht durchgesehen`,
  guess: `
    verdacht vermut ausgeschlossen falsche_fahrte falsche_spur angenommen annahme irrtum hypothese
    moglich scheint`,
  find: `
    identifiziert gefunden entdeckt ermittelt erkannt festgestellt zeigt lokalisiert aufgedeckt bestatigt
    liegt_an`,
  fact: String.raw`(?:festgestellt|erkannt|entdeckt|herausgefunden|zeigt)_dass\b`,
  cause: `
    ursache fehlkonfig falsch ausloser bug tippfehler leck schuldig fehlerhaft defekt abgelaufen fehlend`,
  act: String.raw`
    zuruckgeroll zurueckgeroll zuruckgesetzt zurueckgesetzt zuruckgenommen neu_gestartet neustart eindamm
    eingedammt workaround umgeleitet abgeschaltet deaktiviert korrigiert ersetzt erhoht\b umgeschaltet
    rollback angepasst entfernt hotfix`,
  fix: String.raw`korrektur losung loesung hotfix fix\b patch gegenma`,
  apply: 'eingespielt umgesetzt angewendet ausgerollt installiert bereitgestellt',
  healed: `
    behoben wiederhergestellt gelost geloest behebung lauft_wieder laeuft_wieder laufen_wieder erholt
    beendet geschlossen entwarnung`,
  well: String.raw`normal stabil erreichbar\b wieder`,
  confirm: 'bestatig bestaetig gepruft geprueft verifiziert validiert uberpruft ueberprueft entwarnung',
  watch: String.raw`weiter_beobachtet beobachtung stabilitat uberwacht\b ueberwacht\b`,
  after: String.raw`
    post-?\s?mortem nachbereitung abschlussbericht nachbesprechung dauerhaft vorbeug dokumentation lehren`,
  tell: 'statusseite mitgeteilt',
  not: String.raw`nicht\b kein ohne\b nie\b nichts\b`,
  vain: 'fehlgeschlagen versuch weiterhin schlagt_fehl noch_immer immer_noch',
  useless: 'ohne_erfolg ohne_wirkung erfolglos vergeblich',
  partly: 'teilweise vorubergehend voruebergehend',
  aside: String.raw`nach\b nachdem\b wegen\b weil\b als\b aufgrund\b da\b durch\b`,
  aim: String.raw`um\b zur\b damit\b`,
};
