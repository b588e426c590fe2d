"""The base of all models."""

from pydantic import BaseModel, ConfigDict


class Copied(BaseModel):
    """A model that takes its fields from a value of the same shape."""

    model_config = ConfigDict(from_attributes=True)
