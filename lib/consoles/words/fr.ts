// French. Source: how Keychain Access and Windows name a certificate's dates in French; no console's labels are known in it.
import type { ConsoleWords } from './types.ts'

export const fr: ConsoleWords = {
  locales: ['fr'],
  expiry:
    /expir|val(?:able|ide) \(?jusqu|jusqu['’]?(?:au|à)|échéance|fin de validité|date de fin|date limite de validité|validité$|période de validité/,
  doubtful:
    /(?:à )?renouveler avant(?: le)?|(?:échéance|date limite) (?:de|du) renouvellement|invalide (?:après|à partir)(?: d[eu])?/,
  otherDate:
    /(?:téléversé|importé|émis|délivré|créé|installé|mis à jour|mise à jour|synchronisé|renouvelé|ajouté|envoyé|modifié|chargé|enregistré|signé)e?s?(?: (?:le|à))?$|date d['’](?:émission|installation|import|ajout|envoi|enregistrement)|date de (?:création|révocation|délivrance|téléversement|mise|début|renouvellement|synchro|modification|chargement)|(?<=\S )expirée?s?$|bientôt|(?:supprimé|révoqué|remplacé)e?s?|derni(?:er|ère)|prochain|début|val(?:able|ide) (?:du|à partir|depuis)|à partir|(?:^| )(?:du|depuis)$/,
  neutral:
    /^(?:(?:la |le |les )?(?:dates?|jours?|heure|valeur|le|à|au|est|état|statut|actuel|détails|aperçu|général|paramètres|propriétés)(?: |$)){1,3}$/,
  filler:
    /\b(?:d|l|de|du|des|la|les?|ces?|cette|vos|votre|nos|notre|son|sa|ses|leur|mon|est|au|sera|date|nouveau|nouvelle|actuel|encore|aujourd['’]?hui|demain|et|heure|notifications?|acti(?:f|ve)|valide|connecté|statut|état)\b/,
  until: /^(?:au|à|jusqu['’]au)$/,
  howLong:
    /(?:\b(?:encore|dans|pendant) ){0,2}\b\d{1,4} (?:jours?|semaines?|mois)\b(?! (?:avant|après|plus tôt))(?: restante?s?)?/,
  spanStart: /val(?:able|ide)|(?:^| )du$/,
  ended: /expirée?s?$/,
  behind: /^(?:expirée?|date d['’]expiration)$/,
  subject: /sujet|objet|rubrique/,
  push: /notifications? push(?! (?:web|de l['’]app|du site))|\bcertificat mdm\b/,
  serverToken: /jeton (?:de |du )?serveur|inscription automati/,
  contentToken: /jeton de contenu|achats? en volume|apps et livres/,
  certificate: /certificat/,
  token: /jeton/,
  otherThing:
    /licence|abonnement|essai|mot de passe|garantie|contrat|certificat (?:racine|serveur|ssl|client)|autorité|notifications? push (?:web|de l['’]app|du site)/,
  account: /(?:identifiant|compte|\bid) apple\b/,
  owner:
    /^(?:(?:nom (?:de l['’]|de la |du ))?(?:organisation|organisme|entreprise|société|client|locataire|école|établissement))$/,
  rehearsal:
    /\b(?:environnement|instance|serveur|locataire|système|site) de (?:tests?|démo(?:nstration)?|développement|recette|préproduction|formation)|[([](?:test|démo|recette)[)\]]/,
  action:
    /^(?:modifier|supprimer|remplacer|changer|téléverser|charger|importer|télécharger|exporter|afficher|voir|ouvrir|fermer|renouveler|gérer|configurer|actualiser|tester|envoyer|ajouter|créer|retour|suivant|annuler|enregistrer|aide|en savoir|plus|actions|détails)(?: (?:les?|la|un|une|de|du|des|certificats?|csr|fichiers?|jetons?|détails|clé|publique|connexion|push|plus|paramètres))*$/,
  state: /^(?:statut|état)$/,
  notInUse:
    /précédent|corbeille|sauvegarde|certificats? (?:push )?expirés|certificat à (?:téléverser|importer)|ancien|antérieur|remplacé|supprimé|historique|inactif|révoqué|archiv|fichier (?:sélectionné|choisi|téléversé)|aperçu|brouillon|non enregistré|en attente|en cours de (?:traitement|validation|vérification)/,
  planned: /\bsi vous\b|\bsi renouvel|\b(?:en cas de|après (?:le |un )?) ?renouvellement\b|serait|estimée?\b|prévue?\b/,
  asks: /^(?!comment|où|que|pourquoi|quand|besoin|quel)(?=.*(?:certificat|fichier|jeton|modification|cel?ui)).*(?:remplac|télévers|import|enregistr|appliqu).*\?$|sur le point (?:de |d['’])(?:remplac|télévers|import|enregistr|appliqu)|^vérifier(?: (?:et|\+) \w+)?$|(?:vérifiez|confirmez) (?:les|vos) (?:informations|détails|données)|échec (?:de |du |lors )|^(?:erreur|certificat invalide|fichier invalide|jeton invalide)\b|n['’]a pas pu être|impossible d(?:e |['’])(?:téléverser|importer|enregistrer|lire|vérifier|renouveler)|^étape \d+ ?(?:sur|de|\/) ?\d+(?!.*(?:terminé|réussi))/,
  inUse: /actuel|existant|en cours/,
  toCome: /\bnouv(?:eau|el|elle)\b|futur|à venir/,
  refused: /ne correspond(?:ent)? pas|refusé|rejeté|différent|^(?:échec|erreur|échoué|non valide|invalide)$/,
  note: /remarque|modèles? (?:d['’]e-?mail|de (?:message|courriel|notification))|commentaire|exemple|^recherche|^r[ée]sultats?|^filtre|\bjourna(?:l|ux)\b|webhook|résultats? (?:de la|du) (?:validation|vérification|contrôle)|\bapi\b.*\b(?:référence|documentation)|^activités?(?: récentes?)?$|^évén?ements$|\bpar ex|sous la forme|ressemble|^(?:notifications|alertes|annonces|messages)$/,
}
