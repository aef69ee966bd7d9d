import type { PhaseWords } from './concepts.ts';

/** French. */
export const fr: PhaseWords = {
  change: String.raw`
    deploiement deploy mise_en_production mise_a_jour mis_en_production changement rollout livraison
    migration maintenance nouvelle_version mep\b (?:commande|script)_(?:\S+_)?(?:execute|lance)`,
  begin: 'debut commence declenche demarr premier',
  trouble: 'incident probleme panne interruption',
  symptom: String.raw`
    erreur lent ralenti indisponib inaccessib panne interruption ne_repond hors_ligne plante satur echec
    echou degrad pic\b timeout expire\b perturb hs\b hors_service corromp corrompu coupure coupe\b bloque\b
    ne_(?:demarre|fonctionne|charge|passe|recoi|s.affiche) tombe(?:nt|e)?\b injoignable perdu(?:e|s|es)?\b
    plein(?:e)?\b en_boucle refuse abort rejete`,
  load: String.raw`trafic charge\b affluence requetes?\b`,
  alarm: String.raw`(?<!(?:aucune|sans|pas_d')_?)alerte alarme supervision monitoring\b sonde`,
  notice: String.raw`
    detecte detection remarqu constat signal decouv rapport(?:e|ent) se_plai plainte observ apercoi
    apercu alerte_par appelle(?:nt)?\b remonte(?:nt)?\b previen(?:t|nent)\b est_vue?\b vue?_par\b voit\b voient\b se_rend(?:ent)?_compte
    (?:ticket|tickets|retours?|appels?)_(?:client|utilisat|support)`,
  users: String.raw`utilisateur clients?\b usager`,
  take: `
    pris(?:e)?_en_(?:compte|charge) prend_en_charge astreinte acquitt cellule_de_crise incident_declare
    acknowledge connexion_de_l'astreinte`,
  escalate: `
    escalade appele(?:e|s)?_en_renfort sollicit fait_appel transmis en_renfort mobilis reveill
    contacte(?:nt)?_(?:le|la|l'|les)_?(?:support|hebergeur|fournisseur|prestataire|equipe)`,
  notify: 'notifi inform prevenu averti contact alerte(?:e|s|es)?\\b',
  team: 'equipe ingenieur developpeur administrateur fournisseur prestataire responsable hebergeur',
  probe: String.raw`
    investig analys verifi enquet examen examin journaux diagnosti recherche consult inspect depann
    reprodui logs\b lecture_des`,
  guess: String.raw`
    suppos soupcon hypothese fausses?_piste voies?_erronees? pistes? ecarte trompeu cru\b pense`,
  find: 'identifi trouve decouv detecte localis revel determin confirm mis_en_evidence conclu(?:t|sion) montre',
  fact: String.raw`(?:identifie|decouvert|trouve|constate|revele|determine|confirme|montre|conclut)_(?:que\b|qu\')`,
  reason: String.raw`a_cause_d cause(?:e|s|es)?_par provoque(?:e|s|es)?_par du(?:e)?_a\b`,
  cause: String.raw`
    causes?\b cause_racine origine mauvaise erronee?\b bug bogue fuite faute manquant defectueu incorrect
    defaut mal_configur absence_d obsolete perime manque(?:nt)?\b`,
  act: String.raw`
    rollback retour_arriere redemarr contourn mitig attenu bascul desactiv corrige correctif annul
    reconfigur remplac augment(?:e|ation)\b relanc supprim purge vid(?:age|ange)\b vide_(?:le|la|les)\b liber(?:e|ation)\b
    restaur\w*_(?:\w+_){0,4}(?:sauvegarde|backup|snapshot) arret_d reactiv bloqu(?:e|age)_(?:des?|du|l)\b revo(?:que|cation)
    retabli(?:r|ssement)_(?:de_)?la_(?:version|config) ajout(?:e|es)?\b modifi(?:e|cation) isol(?:e|ement)\b`,
  fix: 'correctif correction solution patch hotfix',
  apply: 'appliqu deploy install mis_en_place mise_en_place livre execut',
  healed: String.raw`
    resolu\b resolue resolution retabli restaur(?!\w*_(?:\w+_){0,4}(?:sauvegarde|backup|snapshot))
    retour_a_la_normale retour_en_ligne recuper fin_de_l.incident fin_de_l.interruption fin_de_la_panne
    reprise_(?:du|des|de_l)\b de_retour remis_en_(?:ligne|service) remise_en_service refonctionn clos\b cloture`,
  well: String.raw`de_nouveau a_nouveau stable normal operationnel fonctionne(?:nt|l)?\b disponible\b avec_succes`,
  confirm: 'confirm verifi valid',
  watch: 'surveill monitorer stabilite observation',
  after: String.raw`
    post-?\s?mortem suivi\b bilan retour_d.experience definiti(?:f|ve) prevenir preventi documentation
    planifi(?:er|cation) documente\b ajout_d'alerte alertes?_(?:\w+_){0,2}(?:ajoutee|creee|configuree)s?\b`,
  tell: 'page_de_statut communique annonc',
  sow: String.raw`introdui(?:t|sant)_(?:\w+_){0,3}(?:bug|erreur|regression|probleme|faille) casse(?:nt)?\b corrompt`,
  not: String.raw`ne\b n' pas\b aucun sans_succes sans_effet jamais personne\b`,
  vain: String.raw`echec echou tentative tente\b toujours persist`,
  useless: 'sans_succes sans_effet en_vain',
  partly: 'partiel temporaire provisoire residuel progressi peu_a_peu',
  aside: String.raw`apres\b suite_a\b a_cause\b lorsqu quand\b car\b parce_qu grace\b depuis\b pendant_que`,
  aim: String.raw`pour_(?:\w+(?:er|ir|re)|l.|la|le|une?)\b afin_d en_vue_d`,
};
