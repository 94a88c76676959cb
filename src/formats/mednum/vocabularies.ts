import {
  DispositifProgrammeNational,
  FormationLabel,
  Frais,
  Itinerance,
  ModaliteAcces,
  ModaliteAccompagnement,
  PriseEnChargeSpecifique,
  PublicSpecifiquementAdresse,
  Service,
  Typologie,
} from '@gouvfr-anct/lieux-de-mediation-numerique'

import type {
  accessModes,
  audiences,
  fees,
  mobilities,
  programmes,
  services,
  specificNeeds,
  supportModes,
  trainingLabels,
} from '@/src/domain/places/mediation'
import type { Family, managements } from '@/src/domain/places/place'

/**
 * Our values as the layout « Lieux de médiation numérique » 1.0.2 spells them. A value of ours without
 * a member there, or a member that disappears from its library, is an error of types; a member that
 * appears fails a test.
 */
export const mednumServices = {
  'affordable-equipment': Service.MaterielInformatiqueAPrixSolidaire,
  'administrative-help': Service.AideAuxDemarchesAdministratives,
  'everyday-tools': Service.MaitriseDesOutilsNumeriquesDuQuotidien,
  employment: Service.InsertionProfessionnelleViaLeNumerique,
  'safe-use': Service.UtilisationSecuriseeDuNumerique,
  parenting: Service.ParentaliteEtEducationAvecLeNumerique,
  creation: Service.LoisirsEtCreationsNumeriques,
  'digital-culture': Service.ComprehensionDuMondeNumerique,
  access: Service.AccesInternetEtMaterielInformatique,
} satisfies Record<keyof typeof services, Service>

export const mednumAudiences = {
  youth: PublicSpecifiquementAdresse.Jeunes,
  students: PublicSpecifiquementAdresse.Etudiants,
  families: PublicSpecifiquementAdresse.FamillesEnfants,
  seniors: PublicSpecifiquementAdresse.Seniors,
  women: PublicSpecifiquementAdresse.Femmes,
} satisfies Record<keyof typeof audiences, PublicSpecifiquementAdresse>

export const mednumSpecificNeeds = {
  deafness: PriseEnChargeSpecifique.Surdite,
  mobility: PriseEnChargeSpecifique.HandicapsMoteurs,
  mental: PriseEnChargeSpecifique.HandicapsMentaux,
  sight: PriseEnChargeSpecifique.DeficienceVisuelle,
  illiteracy: PriseEnChargeSpecifique.Illettrisme,
  english: PriseEnChargeSpecifique.LanguesEtrangeresAnglais,
  'other-languages': PriseEnChargeSpecifique.LanguesEtrangeresAutre,
} satisfies Record<keyof typeof specificNeeds, PriseEnChargeSpecifique>

export const mednumFees = {
  free: Frais.Gratuit,
  conditional: Frais.GratuitSousCondition,
  paid: Frais.Payant,
} satisfies Record<keyof typeof fees, Frais>

export const mednumAccessModes = {
  'walk-in': ModaliteAcces.SePresenter,
  phone: ModaliteAcces.Telephoner,
  email: ModaliteAcces.ContacterParMail,
  referral: ModaliteAcces.PrescriptionParMail,
  booking: ModaliteAcces.PrendreRdvEnLigne,
  'no-public': ModaliteAcces.PasDePublic,
} satisfies Record<keyof typeof accessModes, ModaliteAcces>

export const mednumSupportModes = {
  autonomous: ModaliteAccompagnement.EnAutonomie,
  individual: ModaliteAccompagnement.AccompagnementIndividuel,
  workshop: ModaliteAccompagnement.DansUnAtelier,
  remote: ModaliteAccompagnement.ADistance,
} satisfies Record<keyof typeof supportModes, ModaliteAccompagnement>

export const mednumMobilities = {
  fixed: Itinerance.Fixe,
  itinerant: Itinerance.Itinerant,
} satisfies Record<keyof typeof mobilities, Itinerance>

export const mednumProgrammes = {
  'aidants-connect': DispositifProgrammeNational.AidantsConnect,
  'reference-libraries': DispositifProgrammeNational.BibliothequesNumeriqueDeReference,
  pix: DispositifProgrammeNational.CertificationPIX,
  'digital-advisers': DispositifProgrammeNational.ConseillersNumeriques,
  'emmaus-connect': DispositifProgrammeNational.EmmausConnect,
  'emmaus-connect-relay': DispositifProgrammeNational.RelaisNumeriqueEmmausConnect,
  'france-services': DispositifProgrammeNational.FranceServices,
  'grande-ecole-du-numerique': DispositifProgrammeNational.GrandeEcoleDuNumerique,
  'red-cross': DispositifProgrammeNational.LaCroixRouge,
  'caf-point': DispositifProgrammeNational.PointNumeriqueCAF,
  'promeneurs-du-net': DispositifProgrammeNational.PromeneursDuNet,
} satisfies Record<keyof typeof programmes, DispositifProgrammeNational>

export const mednumTrainingLabels = {
  'mon-espace-sante': FormationLabel.FormeAMonEspaceSante,
  duplex: FormationLabel.FormeADuplex,
  'arnia-mednum': FormationLabel.ArniaMednum,
  'collectif-reemploi': FormationLabel.CollectifRessourcesEtActeursReemploi,
  'etapes-numeriques': FormationLabel.EtapesNumeriques,
  'fabriques-de-territoire': FormationLabel.FabriquesDeTerritoire,
  'les-eclaireurs': FormationLabel.LesEclaireurs,
  'mes-papiers': FormationLabel.MesPapiers,
  ordi3: FormationLabel.Ordi3,
  'sud-labs': FormationLabel.SudLabs,
} satisfies Record<keyof typeof trainingLabels, FormationLabel>

/**
 * What a place is, in « typologie »: the layout knows fablabs and tiers-lieux among a hundred kinds of social
 * service, and no other family of ours. Each of ours is a tiers-lieu.
 */
export const mednumFamilies = {
  fablab: Typologie.FABLAB,
} satisfies Partial<Record<Family, Typologie>>

/** Who runs it, in the same column. */
export const mednumManagements = {
  association: Typologie.ASSO,
} satisfies Partial<Record<keyof typeof managements, Typologie>>
