import type { PhaseWords } from './concepts.ts';

/** French. */
export const fr: PhaseWords = {
  change: `
    deploiement deploy mise_en_production mise_a_jour mis_en_production changement rollout livraison
    migration maintenance`,
  begin: 'debut commence declenche demarr premier',
  trouble: 'incident probleme panne interruption',
  symptom: String.raw`
    erreur lent ralenti indisponib inaccessib panne interruption ne_repond hors_ligne plante satur echec
    echou degrad pic\b timeout expire\b perturb`,
  load: String.raw`trafic charge\b affluence requetes?\b`,
  alarm: String.raw`alerte alarme supervision monitoring\b sonde`,
  notice: `
    detecte detection remarqu constat signal decouv rapport(?:e|ent) se_plai plainte observ apercoi
    apercu alerte_par`,
  users: String.raw`utilisateur clients?\b usager`,
  take: `
    pris(?:e)?_en_(?:compte|charge) prend_en_charge astreinte acquitt cellule_de_crise incident_declare
    acknowledge`,
  escalate: 'escalade appele(?:e|s)?_en_renfort sollicit fait_appel transmis en_renfort mobilis',
  notify: String.raw`notifi inform prevenu averti contact alerte(?:e|s|es)?\b`,
  team: 'equipe ingenieur developpeur administrateur fournisseur prestataire responsable hebergeur',
  probe: 'investig analys verifi enquet examen examin journaux diagnosti recherche consult inspect depann',
  guess: String.raw`
    suppos soupcon hypothese fausses?_piste voies?_erronees? pistes? ecarte trompeu cru\b pense`,
  find: 'identifi trouve decouv detecte localis revel determin confirm mis_en_evidence',
  fact: String.raw`(?:identifie|decouvert|trouve|constate|revele|determine)_(?:que\b|qu\')`,
  cause: String.raw`
    causes?\b cause_racine origine mauvaise erronee?\b bug bogue fuite faute manquant defectueu incorrect
    defaut mal_configur`,
  act: String.raw`
    rollback retour_arriere redemarr contourn mitig attenu bascul desactiv corrige correctif annul
    reconfigur remplac augment(?:e|ation)\b relanc supprim
    retabli(?:r|ssement)_(?:de_)?la_(?:version|config)`,
  fix: 'correctif correction solution patch',
  apply: 'appliqu deploy install mis_en_place mise_en_place livre',
  healed: String.raw`
    resolu\b resolue resolution retabli restaur retour_a_la_normale recuper fin_de_l.incident
    fin_de_l.interruption`,
  well: 'de_nouveau a_nouveau stable normal operationnel fonctionne',
  confirm: 'confirm verifi valid',
  watch: 'surveill monitorer stabilite observation',
  after: String.raw`
    post-?\s?mortem suivi\b bilan retour_d.experience definiti(?:f|ve) prevenir preventi documentation
    planifi`,
  tell: 'page_de_statut communique annonc',
  not: String.raw`ne\b n' pas\b aucun sans_succes sans_effet jamais`,
  vain: String.raw`echec echou tentative tente\b toujours persist`,
  useless: 'sans_succes sans_effet en_vain',
  partly: 'partiel temporaire provisoire residuel',
  aside: String.raw`apres\b suite_a\b a_cause\b lorsqu quand\b car\b parce_qu grace\b depuis\b`,
  aim: String.raw`pour_(?:\w+(?:er|ir|re)|l.|la|le|une?)\b afin_d en_vue_d`,
};
