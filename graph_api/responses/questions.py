"""The catalogue of questions, and tables of answers."""

from graph_api.responses.copied import Copied

Cell = str | int | float | bool | None


class WordsModel(Copied):
    """The same in both languages."""

    vi: str
    en: str


class ParameterModel(Copied):
    """What a question takes."""

    name: str
    type: str
    required: bool
    default: str | None
    label: WordsModel


class ColumnModel(Copied):
    """What a question answers with."""

    name: str
    type: str
    heading: WordsModel


class QuestionModel(Copied):
    """A named question."""

    name: str
    title: WordsModel
    description: WordsModel
    parameters: list[ParameterModel]
    columns: list[ColumnModel]
    example: dict[str, str]


class AnswerModel(Copied):
    """The answer to a named question: one object per row."""

    question: str
    parameters: dict[str, str]
    columns: list[str]
    rows: list[dict[str, Cell]]
    truncated: bool
