"""What the API answers with, as pydantic models: the only place that knows them. They copy the values of queries/."""

from graph_api.responses.coverage import BodyAnswerModel, CascadeModel, CoverageModel, CoverageRowModel, TierModel
from graph_api.responses.details import (
    DecisionModel,
    DocumentDetailModel,
    LineageModel,
    MovementDetailModel,
    OrganisationDetailModel,
    PhaseModel,
)
from graph_api.responses.lists import CandidateModel, PageModel, SuggestionModel
from graph_api.responses.questions import AnswerModel, ColumnModel, ParameterModel, QuestionModel, WordsModel
from graph_api.responses.service import CandidateLinkModel, ContractModel, HealthModel, ProblemModel
from graph_api.responses.things import (
    CarriedModel,
    DocumentModel,
    EdgeModel,
    EvidenceModel,
    LinkModel,
    MovementModel,
    OrganisationModel,
    RecipientModel,
)

__all__ = [
    "AnswerModel",
    "BodyAnswerModel",
    "CandidateLinkModel",
    "CandidateModel",
    "CarriedModel",
    "CascadeModel",
    "ColumnModel",
    "ContractModel",
    "CoverageModel",
    "CoverageRowModel",
    "DecisionModel",
    "DocumentDetailModel",
    "DocumentModel",
    "EdgeModel",
    "EvidenceModel",
    "HealthModel",
    "LineageModel",
    "LinkModel",
    "MovementDetailModel",
    "MovementModel",
    "OrganisationDetailModel",
    "OrganisationModel",
    "PageModel",
    "ParameterModel",
    "PhaseModel",
    "ProblemModel",
    "QuestionModel",
    "RecipientModel",
    "SuggestionModel",
    "TierModel",
    "WordsModel",
]
