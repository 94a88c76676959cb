import { JoinTable as JoinTable_a5aabdf1200498b99992a26c65f664b7 } from '@/src/components/platform/JoinTable'
import { RelationCell as RelationCell_ecc16aa6df8526c013c411b8ad4f95cb } from '@/src/components/platform/RelationCell'
import { ListNotice as ListNotice_c6a31864ebf1f1ca14c372575374bc7d } from '@/src/components/platform/ListNotice'
import { DocumentHead as DocumentHead_b3f769f638a63be646252dac366c485f } from '@/src/components/platform/read/DocumentHead'
import { KeepModified as KeepModified_e4d2a93638a5df05b6ce8a3e8b538f1c } from '@/src/components/platform/KeepModified'
import { PublishButton as PublishButton_8abbd74e39d227b219ff37d68f35cf87 } from '@/src/components/platform/PublishButton'
import { HistoryView as HistoryView_4b6032a7eef90c8cc6d3950af1a36dcd } from '@/src/components/platform/HistoryView'
import { WriteOrRead as WriteOrRead_a3a3e64587c915262fd693f12385e607 } from '@/src/components/platform/read/WriteOrRead'
import { FlagNotices as FlagNotices_f85c022b0f7b2611ed49ea74e8a2a1a1 } from '@/src/components/platform/FlagNotices'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RelationshipFeatureClient as RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { IndentFeatureClient as IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { AlignFeatureClient as AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrientationProgressField as OrientationProgressField_2039cd5279434eed70699a4a23b3cf61 } from '@/src/components/strategy/ProgressField'
import { FlagCell as FlagCell_2de36a6c178e1aeb69f166cc5c765ae5 } from '@/src/components/platform/FlagCell'
import { ActionWarnings as ActionWarnings_ee436e5de1a6aa8d063830f3a3d8e79f } from '@/src/components/strategy/ActionWarnings'
import { StatusCell as StatusCell_c1f7895d29911cb1d9686971991f5ab2 } from '@/src/components/strategy/StatusCell'
import { ProgressCell as ProgressCell_b3e4608d3fc07247599f7bae37530f2c } from '@/src/components/strategy/ProgressCells'
import { ActionProgressField as ActionProgressField_2039cd5279434eed70699a4a23b3cf61 } from '@/src/components/strategy/ProgressField'
import { ActionWeatherCell as ActionWeatherCell_b3e4608d3fc07247599f7bae37530f2c } from '@/src/components/strategy/ProgressCells'
import { Nothing as Nothing_a887b494b10dff2a760bfcfad5f6b37e } from '@/src/components/platform/Nothing'
import { FreshnessCell as FreshnessCell_b3e4608d3fc07247599f7bae37530f2c } from '@/src/components/strategy/ProgressCells'
import { MilestoneTallyCell as MilestoneTallyCell_a54779b4e849c599f7463dfecdeaa437 } from '@/src/components/strategy/MilestoneTallyCell'
import { SavedFilters as SavedFilters_c9aff2eb9513973a7374639de7b83855 } from '@/src/components/strategy/SavedFilters'
import { WeatherCell as WeatherCell_4077afb8be3af9bde2498e47720ce90e } from '@/src/components/strategy/WeatherCell'
import { PlanMoney as PlanMoney_20c1c5962bbf14f77f6235441fb27c6f } from '@/src/components/strategy/PlanMoney'
import { HundredthsCell as HundredthsCell_7a5b3e2ab8298eec74bbf910c108cbe7 } from '@/src/components/platform/HundredthsCell'
import { HundredthsField as HundredthsField_d6da68ec86cd73ba95f0bc809a2d6b66 } from '@/src/components/platform/HundredthsField'
import { EventProgrammeLink as EventProgrammeLink_f07068cbca9b97364bdd78111b983120 } from '@/src/components/agenda/programme/EventProgrammeLink'
import { PlaceNotices as PlaceNotices_710b39a462d3581caab7061c10a281ac } from '@/src/components/places/PlaceNotices'
import { PositionField as PositionField_916b0de3ddd5fbacaa7a742ee053d592 } from '@/src/components/places/position/PositionField'
import { PlaceFilters as PlaceFilters_848e0b6f09b5c705975306075887b0fc } from '@/src/components/places/PlaceFilters'
import { PlaceListLinks as PlaceListLinks_d0a9748139a902f0a141a2b77c19d7ec } from '@/src/components/places/PlaceListLinks'
import { JsonField as JsonField_c83f9a34622bcd2df757c2d34e92dc9d } from '@/src/components/platform/JsonField'
import { SuggestionFilters as SuggestionFilters_b865653d97eee0d71d0dac94f3cccca3 } from '@/src/components/places/SuggestionFilters'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { QualiopiNotice as QualiopiNotice_78f4d5023c74e8f55bf55aab46f3842f } from '@/src/components/training/QualiopiNotice'
import { PathOverview as PathOverview_dc7098c0ef1eff3c175caf719845f579 } from '@/src/components/training/PathOverview'
import { NumberCell as NumberCell_de18ab599700b8fdf6a839f17e25cac7 } from '@/src/components/platform/NumberCell'
import { Invitation as Invitation_3d8a4cca82f6e8bc48bb66a715f6af95 } from '@/src/components/platform/Invitation'
import { Account as Account_1b022611d935b24fcde2d2b4886cdd7e } from '@/src/components/platform/shell/Account'
import { Nav as Nav_d93563a88a5ab68d86ce131f9e3ef0c4 } from '@/src/components/platform/shell/Nav'
import { Icon as Icon_9702d0bf0c09b845e20335b0485b358c } from '@/src/components/platform/Icon'
import { Logo as Logo_8317626a6c019303059fc9ee1a800194 } from '@/src/components/platform/Logo'
import { HeaderTools as HeaderTools_60d9620b7de365d40d7f9cebb1b0f2d5 } from '@/src/components/platform/shell/HeaderTools'
import { KeepSession as KeepSession_8688c5715c1532ab8a328852a55cc417 } from '@/src/components/platform/KeepSession'
import { Corrections as Corrections_f317b0a42f8abc394a2775ecadb0d0c0 } from '@/src/components/platform/corrections/Corrections'
import { LandingView as LandingView_2d56a6942fd1ee2a81a4f04a33597f7c } from '@/src/components/platform/landing/LandingView'
import { DashboardView as DashboardView_dcce6330caed6743b287b39f7e9426ba } from '@/src/components/strategy/dashboard/DashboardView'
import { ComparisonView as ComparisonView_30e6f811d44639985ea6b4fed1da7e7a } from '@/src/components/committee/comparison/ComparisonView'
import { KanbanView as KanbanView_3d9823e6e32a0c203a7b948c91d6a020 } from '@/src/components/strategy/KanbanView'
import { TimelineView as TimelineView_dfc098bf2a93e859c26669071e119f88 } from '@/src/components/strategy/TimelineView'
import { CurrentProgrammeView as CurrentProgrammeView_0c60fcef54978a93ba0689c045cfd238 } from '@/src/components/agenda/programme/ProgrammeView'
import { ProgrammeView as ProgrammeView_0c60fcef54978a93ba0689c045cfd238 } from '@/src/components/agenda/programme/ProgrammeView'
import { StatisticsView as StatisticsView_13b2720b638afcd0faffaf357e986781 } from '@/src/components/places/statistics/StatisticsView'
import { SupportView as SupportView_316dcbfbc08d7d49ddc33fec24cc5fb7 } from '@/src/components/places/support/SupportView'
import { ReadView as ReadView_e4e8a46221ee831d1248ed18c3f49145 } from '@/src/components/platform/read/ReadView'
import { ImportView as ImportView_a7c09fcafe1628f1071b147e203cac8c } from '@/src/components/platform/import/ImportView'
import { CallsView as CallsView_9decdf31074e91389f9ee7b9102d4f58 } from '@/src/components/places/CallsView'
import { DuplicatesView as DuplicatesView_ccc32ddf00491d4846d8422c3ea9e6b2 } from '@/src/components/places/DuplicatesView'
import { MergeView as MergeView_deec42c818dda81fdf48f3ef456fa874 } from '@/src/components/places/merge/MergeView'
import { ReleasesView as ReleasesView_be1938b918c67b88d93af97c217454c2 } from '@/src/components/agenda/releases/ReleasesView'
import { MonthView as MonthView_ad7f688823bdc542981815d6fefe23ee } from '@/src/components/strategy/MonthView'
import { SearchView as SearchView_94d2a8c3cec1e87ac8e4a1d617633203 } from '@/src/components/platform/SearchView'
import { MailsView as MailsView_af79ffbc52fa4324eb844f145c6b17d2 } from '@/src/components/platform/MailsView'
import { AdministrationView as AdministrationView_d71c33b5f716ab38cfba8e2eeea1792e } from '@/src/components/platform/AdministrationView'
import { ActivityView as ActivityView_3d203359f45dc891a01c8123f3cf6d52 } from '@/src/components/platform/ActivityView'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  '@/src/components/platform/JoinTable#JoinTable': JoinTable_a5aabdf1200498b99992a26c65f664b7,
  '@/src/components/platform/RelationCell#RelationCell':
    RelationCell_ecc16aa6df8526c013c411b8ad4f95cb,
  '@/src/components/platform/ListNotice#ListNotice': ListNotice_c6a31864ebf1f1ca14c372575374bc7d,
  '@/src/components/platform/read/DocumentHead#DocumentHead':
    DocumentHead_b3f769f638a63be646252dac366c485f,
  '@/src/components/platform/KeepModified#KeepModified':
    KeepModified_e4d2a93638a5df05b6ce8a3e8b538f1c,
  '@/src/components/platform/PublishButton#PublishButton':
    PublishButton_8abbd74e39d227b219ff37d68f35cf87,
  '@/src/components/platform/HistoryView#HistoryView': HistoryView_4b6032a7eef90c8cc6d3950af1a36dcd,
  '@/src/components/platform/read/WriteOrRead#WriteOrRead':
    WriteOrRead_a3a3e64587c915262fd693f12385e607,
  '@/src/components/platform/FlagNotices#FlagNotices': FlagNotices_f85c022b0f7b2611ed49ea74e8a2a1a1,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell':
    RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#RscEntryLexicalField':
    RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/rsc#LexicalDiffComponent':
    LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  '@payloadcms/richtext-lexical/client#LinkFeatureClient':
    LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient':
    InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient':
    HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UploadFeatureClient':
    UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BlockquoteFeatureClient':
    BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#RelationshipFeatureClient':
    RelationshipFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ChecklistFeatureClient':
    ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#OrderedListFeatureClient':
    OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UnorderedListFeatureClient':
    UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#IndentFeatureClient':
    IndentFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#AlignFeatureClient':
    AlignFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#HeadingFeatureClient':
    HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ParagraphFeatureClient':
    ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#InlineCodeFeatureClient':
    InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#SuperscriptFeatureClient':
    SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#SubscriptFeatureClient':
    SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#StrikethroughFeatureClient':
    StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#UnderlineFeatureClient':
    UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#BoldFeatureClient':
    BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@payloadcms/richtext-lexical/client#ItalicFeatureClient':
    ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@/src/components/strategy/ProgressField#OrientationProgressField':
    OrientationProgressField_2039cd5279434eed70699a4a23b3cf61,
  '@/src/components/platform/FlagCell#FlagCell': FlagCell_2de36a6c178e1aeb69f166cc5c765ae5,
  '@/src/components/strategy/ActionWarnings#ActionWarnings':
    ActionWarnings_ee436e5de1a6aa8d063830f3a3d8e79f,
  '@/src/components/strategy/StatusCell#StatusCell': StatusCell_c1f7895d29911cb1d9686971991f5ab2,
  '@/src/components/strategy/ProgressCells#ProgressCell':
    ProgressCell_b3e4608d3fc07247599f7bae37530f2c,
  '@/src/components/strategy/ProgressField#ActionProgressField':
    ActionProgressField_2039cd5279434eed70699a4a23b3cf61,
  '@/src/components/strategy/ProgressCells#ActionWeatherCell':
    ActionWeatherCell_b3e4608d3fc07247599f7bae37530f2c,
  '@/src/components/platform/Nothing#Nothing': Nothing_a887b494b10dff2a760bfcfad5f6b37e,
  '@/src/components/strategy/ProgressCells#FreshnessCell':
    FreshnessCell_b3e4608d3fc07247599f7bae37530f2c,
  '@/src/components/strategy/MilestoneTallyCell#MilestoneTallyCell':
    MilestoneTallyCell_a54779b4e849c599f7463dfecdeaa437,
  '@/src/components/strategy/SavedFilters#SavedFilters':
    SavedFilters_c9aff2eb9513973a7374639de7b83855,
  '@/src/components/strategy/WeatherCell#WeatherCell': WeatherCell_4077afb8be3af9bde2498e47720ce90e,
  '@/src/components/strategy/PlanMoney#PlanMoney': PlanMoney_20c1c5962bbf14f77f6235441fb27c6f,
  '@/src/components/platform/HundredthsCell#HundredthsCell':
    HundredthsCell_7a5b3e2ab8298eec74bbf910c108cbe7,
  '@/src/components/platform/HundredthsField#HundredthsField':
    HundredthsField_d6da68ec86cd73ba95f0bc809a2d6b66,
  '@/src/components/agenda/programme/EventProgrammeLink#EventProgrammeLink':
    EventProgrammeLink_f07068cbca9b97364bdd78111b983120,
  '@/src/components/places/PlaceNotices#PlaceNotices':
    PlaceNotices_710b39a462d3581caab7061c10a281ac,
  '@/src/components/places/position/PositionField#PositionField':
    PositionField_916b0de3ddd5fbacaa7a742ee053d592,
  '@/src/components/places/PlaceFilters#PlaceFilters':
    PlaceFilters_848e0b6f09b5c705975306075887b0fc,
  '@/src/components/places/PlaceListLinks#PlaceListLinks':
    PlaceListLinks_d0a9748139a902f0a141a2b77c19d7ec,
  '@/src/components/platform/JsonField#JsonField': JsonField_c83f9a34622bcd2df757c2d34e92dc9d,
  '@/src/components/places/SuggestionFilters#SuggestionFilters':
    SuggestionFilters_b865653d97eee0d71d0dac94f3cccca3,
  '@payloadcms/richtext-lexical/client#BlocksFeatureClient':
    BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  '@/src/components/training/QualiopiNotice#QualiopiNotice':
    QualiopiNotice_78f4d5023c74e8f55bf55aab46f3842f,
  '@/src/components/training/PathOverview#PathOverview':
    PathOverview_dc7098c0ef1eff3c175caf719845f579,
  '@/src/components/platform/NumberCell#NumberCell': NumberCell_de18ab599700b8fdf6a839f17e25cac7,
  '@/src/components/platform/Invitation#Invitation': Invitation_3d8a4cca82f6e8bc48bb66a715f6af95,
  '@/src/components/platform/shell/Account#Account': Account_1b022611d935b24fcde2d2b4886cdd7e,
  '@/src/components/platform/shell/Nav#Nav': Nav_d93563a88a5ab68d86ce131f9e3ef0c4,
  '@/src/components/platform/Icon#Icon': Icon_9702d0bf0c09b845e20335b0485b358c,
  '@/src/components/platform/Logo#Logo': Logo_8317626a6c019303059fc9ee1a800194,
  '@/src/components/platform/shell/HeaderTools#HeaderTools':
    HeaderTools_60d9620b7de365d40d7f9cebb1b0f2d5,
  '@/src/components/platform/KeepSession#KeepSession': KeepSession_8688c5715c1532ab8a328852a55cc417,
  '@/src/components/platform/corrections/Corrections#Corrections':
    Corrections_f317b0a42f8abc394a2775ecadb0d0c0,
  '@/src/components/platform/landing/LandingView#LandingView':
    LandingView_2d56a6942fd1ee2a81a4f04a33597f7c,
  '@/src/components/strategy/dashboard/DashboardView#DashboardView':
    DashboardView_dcce6330caed6743b287b39f7e9426ba,
  '@/src/components/committee/comparison/ComparisonView#ComparisonView':
    ComparisonView_30e6f811d44639985ea6b4fed1da7e7a,
  '@/src/components/strategy/KanbanView#KanbanView': KanbanView_3d9823e6e32a0c203a7b948c91d6a020,
  '@/src/components/strategy/TimelineView#TimelineView':
    TimelineView_dfc098bf2a93e859c26669071e119f88,
  '@/src/components/agenda/programme/ProgrammeView#CurrentProgrammeView':
    CurrentProgrammeView_0c60fcef54978a93ba0689c045cfd238,
  '@/src/components/agenda/programme/ProgrammeView#ProgrammeView':
    ProgrammeView_0c60fcef54978a93ba0689c045cfd238,
  '@/src/components/places/statistics/StatisticsView#StatisticsView':
    StatisticsView_13b2720b638afcd0faffaf357e986781,
  '@/src/components/places/support/SupportView#SupportView':
    SupportView_316dcbfbc08d7d49ddc33fec24cc5fb7,
  '@/src/components/platform/read/ReadView#ReadView': ReadView_e4e8a46221ee831d1248ed18c3f49145,
  '@/src/components/platform/import/ImportView#ImportView':
    ImportView_a7c09fcafe1628f1071b147e203cac8c,
  '@/src/components/places/CallsView#CallsView': CallsView_9decdf31074e91389f9ee7b9102d4f58,
  '@/src/components/places/DuplicatesView#DuplicatesView':
    DuplicatesView_ccc32ddf00491d4846d8422c3ea9e6b2,
  '@/src/components/places/merge/MergeView#MergeView': MergeView_deec42c818dda81fdf48f3ef456fa874,
  '@/src/components/agenda/releases/ReleasesView#ReleasesView':
    ReleasesView_be1938b918c67b88d93af97c217454c2,
  '@/src/components/strategy/MonthView#MonthView': MonthView_ad7f688823bdc542981815d6fefe23ee,
  '@/src/components/platform/SearchView#SearchView': SearchView_94d2a8c3cec1e87ac8e4a1d617633203,
  '@/src/components/platform/MailsView#MailsView': MailsView_af79ffbc52fa4324eb844f145c6b17d2,
  '@/src/components/platform/AdministrationView#AdministrationView':
    AdministrationView_d71c33b5f716ab38cfba8e2eeea1792e,
  '@/src/components/platform/ActivityView#ActivityView':
    ActivityView_3d203359f45dc891a01c8123f3cf6d52,
  '@payloadcms/next/rsc#CollectionCards': CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1,
}
